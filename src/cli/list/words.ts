import type { Language } from '../../language/words.js';
import type { Bilingual, Role } from '../../model/place/region.js';

/** One entry in full: what it is called, and what there is to say of it. */
export interface Details {
  readonly head: string;
  readonly says: readonly string[];
}

/** Picks a text in the language of a list. */
export type Say = (en: string, zh: string) => string;

export const sayIn =
  (language: Language): Say =>
  (en, zh) =>
    language === 'zh' ? zh : en;

export const textOf = ({ en, zh }: Bilingual, say: Say): string => say(en, zh);

/** The id of an entry, by which files and calls name it, with its name. */
export const headOf = (id: string, name: Bilingual, say: Say): string => `${id} (${textOf(name, say)})`;

/** Who pays for or decides on a lever: a region says which payer has the role. */
export const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  government: { en: 'government', zh: '本级政府' },
  upperGovernment: { en: 'government above', zh: '上级政府' },
  nation: { en: 'nation', zh: '国家' },
  hospitals: { en: 'hospitals', zh: '医院' },
  enterprises: { en: 'enterprises', zh: '企业' },
  insurance: { en: 'insurance', zh: '医保基金' },
  patients: { en: 'patients', zh: '患者' },
};

/** Names within a sentence. */
export const series = (names: readonly string[], say: Say): string => names.join(say(', ', '、'));

/** From one end to the other; an open end is an ellipsis. */
export const rangeText = ([low, high]: readonly [number | null, number | null], say: Say): string =>
  `${low ?? '…'}${say(' to ', ' 至 ')}${high ?? '…'}`;
