import type { Bilingual } from '../../scenario/reading/bilingual.js';
import type { InputIssue } from '../../scenario/reading/issues.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { BroughtFile } from './brought-file.js';
import type { Brought } from './bundled-files.js';
import type { OwnPlace } from './own-place.js';
import type { Places } from './places.js';

/** What files of a planner turned out to be. */
export type ReadFiles =
  | {
      readonly ok: true;
      /** Places among them, and all files that are now there. */
      readonly places: readonly OwnPlace[];
      readonly brought: Brought;
      /** The last scenario among them, with the place that it is of. */
      readonly scenario: { readonly scenario: Scenario; readonly region: string } | null;
    }
  | {
      readonly ok: false;
      readonly issues: readonly InputIssue[];
      /** What is said besides. */
      readonly hints: readonly Bilingual[];
      /** Scenarios that wait for the file of their place. */
      readonly waiting: readonly BroughtFile[];
    };

/** Reads files together, so that a scenario finds its place among them, with the mistakes of all. */
export async function readFiles(chosen: readonly BroughtFile[], places: Places): Promise<ReadFiles> {
  await places.load();
  const { kindOfFile, missingPlace, readOwnPlace, readOwnScenario } = await import('./own-place.js');
  const brought: Brought = new Map([
    ...places.brought(),
    ...chosen.map(({ name, bytes }) => [name, bytes] as const),
  ]);
  const files = places.files({}, brought);
  const kinds = chosen.map(({ name }) => kindOfFile(name, files));
  const issues: InputIssue[] = [];
  const hints: Bilingual[] = [];
  const waiting: BroughtFile[] = [];
  const read: OwnPlace[] = [];
  for (const { name } of chosen.filter((_, n) => kinds[n] === 'region')) {
    const place = await readOwnPlace(name, files, brought);
    if (place.ok) read.push(place.value);
    else issues.push(...place.issues);
  }
  let scenario: Scenario | null = null;
  // Past values and policies are read by the region and the scenario that they belong to.
  for (const file of chosen.filter((_, n) => kinds[n] === 'scenario' || kinds[n] === null)) {
    const resolved = await readOwnScenario(file.name, files);
    if (resolved.ok) scenario = resolved.value;
    else {
      issues.push(...resolved.issues);
      const missing = missingPlace(resolved.issues, file.name, files);
      if (missing !== null) {
        hints.push(needs(missing));
        waiting.push(file);
      }
    }
  }
  if (!kinds.some((kind) => kind === 'region' || kind === 'scenario' || kind === null)) hints.push(ALONE);
  if (issues.length > 0 || hints.length > 0) return { ok: false, issues, hints, waiting };
  if (scenario === null) return { ok: true, places: read, brought, scenario };
  const region = await referenceOf(scenario, read, places);
  if (region === null) return { ok: false, issues, hints: [STRANGE_PLACE], waiting };
  return { ok: true, places: read, brought, scenario: { scenario, region } };
}

/** The place on the page that a scenario is of; null where it is of none. */
async function referenceOf(
  { region }: Scenario,
  read: readonly OwnPlace[],
  places: Places,
): Promise<string | null> {
  const text = JSON.stringify(region);
  const own = [...read, ...places.choices().flatMap(({ id }) => places.own(id) ?? [])];
  const found = own.find((place) => JSON.stringify(place.region.region) === text);
  if (found !== undefined) return found.reference;
  const isBundled = places.choices().some(({ id }) => id === region.id);
  if (!isBundled) return null;
  const bundled = await places.scenario(places.scenarios(region.id).baseline);
  return JSON.stringify(bundled.region) === text ? region.id : null;
}

const needs = (file: string): Bilingual => ({
  en: `Its place stands in another file, which neither link nor scenario holds: open ${file} here, and the strategy follows.`,
  zh: `其地区另有文件，链接和情景均不含该文件：请在此打开 ${file}，随后将自动载入方案。`,
});

const ALONE: Bilingual = {
  en: 'Past values, policies and experiments alone cannot be shown here: choose past values together with the file of their region, a policy with its scenario; the command runs experiments.',
  zh: '历史数据、政策或实验文件不能单独在本页显示：历史数据请与地区文件一并选择，政策请与情景文件一并选择；实验请用命令运行。',
};

const STRANGE_PLACE: Bilingual = {
  en: 'The scenario changes its place, which the page does not take; the command does.',
  zh: '该情景改动了地区数据，本页不支持，可用命令运行。',
};
