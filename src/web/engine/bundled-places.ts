import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { parseSource } from '../../scenario/reading/document.js';
import type { Texts } from './bundled-files.js';

export interface RegionChoice {
  readonly id: string;
  readonly name: Bilingual;
}

/** A ready strategy. */
export interface StrategyCard {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
}

/** The scenarios of a region: the name of the one without policy, and the ready strategies. */
export interface ScenariosOfRegion {
  readonly baseline: string;
  readonly strategies: readonly StrategyCard[];
}

/** The scenarios of regions among the bundled ones, sorted by what they say: nothing is resolved, and each is read once. */
export function scenariosIn(texts: Texts): (region: string) => ScenariosOfRegion {
  const all = Object.entries(texts).flatMap(([path, text]) => {
    const id = /^scenarios\/([\w-]+)\.yaml$/.exec(path)?.[1];
    if (id === undefined) return [];
    const { title, description, region, policy } = fieldsOf(text, path);
    const card = { id, title: title as Bilingual, description: description as Bilingual };
    return [{ card, region, hasPolicy: policy !== undefined }];
  });
  return (region) => {
    const own = all.filter((one) => one.region === region);
    const baseline = own.find(({ hasPolicy }) => !hasPolicy);
    if (baseline === undefined) throw new Error(`no scenario of ${region} is without policy`);
    const others = own.filter((one) => one !== baseline);
    return { baseline: baseline.card.id, strategies: others.map(({ card }) => card) };
  };
}

/** The regions that come with the page. */
export const regionChoices = (texts: Texts): RegionChoice[] =>
  Object.entries(texts).flatMap(([path, text]) => {
    const id = /^scenarios\/regions\/([\w-]+)\.yaml$/.exec(path)?.[1];
    // The name stands before the description; the figures behind it are many and not wanted here.
    const head = text.split(/^description:/m)[0];
    return id === undefined ? [] : [{ id, name: fieldsOf(head, path).name as Bilingual }];
  });

const fieldsOf = (text: string, path: string): Readonly<Record<string, unknown>> =>
  parseSource(text, path).raw as Record<string, unknown>;
