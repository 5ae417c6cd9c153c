import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { parseSource } from '../../scenario/reading/document.js';
import type { Texts } from './bundled-files.js';
import type { RegionChoice } from './messages.js';

/** Names of the scenarios of a region: the one without policy, and the ready strategies. */
export interface ScenariosOfRegion {
  readonly baseline: string;
  readonly strategies: readonly string[];
}

/** Sorts the bundled scenarios by what they say: nothing is resolved. */
export function scenariosOf(region: string, texts: Texts): ScenariosOfRegion {
  const own = Object.entries(texts).flatMap(([path, text]) => {
    const name = /^scenarios\/([\w-]+)\.yaml$/.exec(path)?.[1];
    if (name === undefined) return [];
    const said = fieldsOf(text, path);
    return said.region === region ? [{ name, hasPolicy: said.policy !== undefined }] : [];
  });
  const baseline = own.find(({ hasPolicy }) => !hasPolicy);
  if (baseline === undefined) throw new Error(`no scenario of ${region} is without policy`);
  return {
    baseline: baseline.name,
    strategies: own.filter((one) => one !== baseline).map(({ name }) => name),
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
