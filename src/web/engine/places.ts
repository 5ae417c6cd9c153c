import type { ScenarioInput } from '../../commands/scenario-input.js';
import { loadCompiler } from '../../scenario/expressions/expressions.js';
import type { Catalogue } from '../../scenario/reading/catalogue.js';
import { orThrow } from '../../scenario/reading/input-error.js';
import type { Sources } from '../../scenario/reading/sources.js';
import { resolveScenario } from '../../scenario/resolve.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { BroughtFile } from './brought-file.js';
import { type Brought, bundledFiles, type Texts } from './bundled-files.js';
import { type RegionChoice, regionChoices, type ScenariosOfRegion, scenariosIn } from './bundled-places.js';
import type { OwnPlace } from './own-place.js';

/** The files that come with the page. */
export interface PageTexts {
  /** Those that are there from the beginning: every scenario, and some place. */
  readonly first: Texts;
  /** The heads of all regions, which name them. */
  readonly heads: Texts;
  /** Loads all others. */
  readonly further: () => Promise<Texts>;
}

/** The places of the page, those that come with it and those that a planner brought. */
export interface Places {
  readonly choices: () => readonly RegionChoice[];
  /** Loads what a place is read from; without one all that there is. */
  readonly load: (region?: string) => Promise<void>;
  /** The bundled files, those that a planner brought, and texts that the page writes. */
  readonly files: (written?: Texts, brought?: Brought) => Sources;
  /** Names of a region's scenarios. */
  readonly scenarios: (region: string) => ScenariosOfRegion;
  readonly own: (region: string) => OwnPlace | undefined;
  readonly brought: () => Brought;
  /** Files that a place of the planner's was read from; none of one that comes with the page. */
  readonly filesOf: (region: string) => BroughtFile[];
  readonly keep: (places: readonly OwnPlace[], brought: Brought) => void;
  readonly forget: (region: string) => void;
  /** The scenario that a name means in a region: a place of the planner's goes before the region that it names. */
  readonly scenario: (name: string, region?: string, files?: Sources) => Promise<Scenario>;
  /** Scenarios of a call as it takes them: those of a place of the planner's are resolved, so that its file is read once. */
  readonly inputs: (
    names: readonly string[],
    region: string,
    files: Sources,
  ) => Promise<readonly ScenarioInput[]>;
}

export function placesOf({ first, heads, further }: PageTexts, catalogue: Catalogue): Places {
  let texts = first;
  let loading: Promise<void> | null = null;
  const ofRegion = scenariosIn(first);
  const bundled = regionChoices(heads);
  const own = new Map<string, OwnPlace>();
  let brought: Brought = new Map();

  const files: Places['files'] = (written, others = brought) =>
    bundledFiles(texts, catalogue, written, others);
  const scenario: Places['scenario'] = async (name, region = '', sources = files()) => {
    const place = own.get(region);
    if (place !== undefined && name === place.reference) return place.baseline;
    return orThrow(await resolveScenario(name, sources, loadCompiler, place?.region));
  };
  return {
    choices: () => [...bundled, ...[...own.values()].map(choiceOf)],
    load: async (region) => {
      const isThere = region !== undefined && Object.hasOwn(first, `scenarios/regions/${region}.yaml`);
      if (isThere || own.has(region ?? '')) return;
      loading ??= further().then((more) => {
        texts = { ...first, ...more };
      });
      await loading.catch((error) => {
        // Another attempt may succeed: nothing is broken but the way to the files.
        loading = null;
        throw error;
      });
    },
    files,
    scenarios: (region) => {
      const place = own.get(region);
      if (place === undefined) return ofRegion(region);
      const { lender } = place.region;
      const lent = lender === null ? [] : ofRegion(lender.id).strategies;
      return { baseline: place.reference, strategies: lent };
    },
    own: (region) => own.get(region),
    brought: () => brought,
    filesOf: (region) =>
      (own.get(region)?.files ?? []).flatMap((name) => {
        const bytes = brought.get(name);
        return bytes === undefined ? [] : [{ name, bytes }];
      }),
    keep: (places, all) => {
      for (const place of places) own.set(place.reference, place);
      brought = new Map([...brought, ...all]);
    },
    forget: (region) => {
      const gone = own.get(region)?.files ?? [];
      own.delete(region);
      brought = new Map([...brought].filter(([name]) => !gone.includes(name)));
    },
    scenario,
    inputs: (names, region, sources) =>
      own.has(region)
        ? Promise.all(names.map((name) => scenario(name, region, sources)))
        : Promise.resolve(names),
  };
}

const choiceOf = ({ reference, region, files: [file] }: OwnPlace): RegionChoice => {
  const { en, zh } = region.region.name;
  return { id: reference, name: { en: `${en} (${file})`, zh: `${zh}（${file}）` } };
};
