import type { Parameters } from '../../src/model/parameters/registry.js';
import type { Policy } from '../../src/model/policy.js';
import type { Program } from '../../src/model/program.js';
import type { Region } from '../../src/model/region.js';
import type { Observations, Setting } from '../../src/model/simulation.js';
import type { World } from '../../src/model/world.js';
import type { Key } from '../../src/random/keys.js';
import type { Loaded } from '../../src/scenario/issues.js';
import type { RegionWithSources } from '../../src/scenario/region-file.js';

/** The parts of the house that the golden runs use, from the sources or from the built tree. */
export interface House {
  readonly parseRegion: (text: string, file: string) => Loaded<RegionWithSources>;
  readonly parameterValues: () => Parameters;
  readonly settingOf: (region: Region, p: Parameters) => Setting;
  readonly worldAtPolicyYear: (setting: Setting, key: Key) => World;
  readonly runPolicy: (setting: Setting, start: World, policy: Policy, horizon: number) => Observations;
  readonly replicateKey: (seed: string, replicate: number) => Key;
  readonly constant: (value: number) => Program;
  readonly NO_POLICY: Policy;
}

export type GoldenNumbers = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

export interface Change {
  readonly run: string;
  readonly name: string;
  readonly was: number | string | undefined;
  readonly is: number | string | undefined;
  /** '' when the two are exactly the same. */
  readonly change: string;
}

export function goldenNumbers(house: House, regionText: string): GoldenNumbers;
export function changesOf(before: GoldenNumbers, now: GoldenNumbers): Change[];
