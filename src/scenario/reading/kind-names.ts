import type { Bilingual } from './bilingual.js';
import type { Kind } from './kind.js';

/** What a file of each kind is called where another was expected, and why that one does not do. */
export const KIND_IN_WORDS: Readonly<Record<Kind, Bilingual>> = {
  region: { en: 'a region', zh: '地区文件' },
  policy: {
    en: 'a policy, which is simulated as part of a scenario that names it',
    zh: '政策文件（须由情景引用，随情景一起模拟）',
  },
  scenario: { en: 'a scenario', zh: '情景文件' },
  experiment: {
    en: 'an experiment, which medinno explore runs',
    zh: '实验文件（用 medinno explore 运行）',
  },
};

/** What each kind is called in Chinese. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  region: '地区',
  policy: '政策',
  scenario: '情景',
  experiment: '实验',
};

/** A file of one of several kinds. */
export const ofKinds = (kinds: readonly Kind[]): Bilingual => ({
  en: `a ${kinds.join(' or ')}`,
  zh: `${kinds.map((kind) => KIND_NAMES[kind]).join('或')}文件`,
});
