import type { Process } from '../model/entries/process.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { processesOf } from '../model/model-parts.js';
import { parametersIn } from '../model/parameter-values.js';
import type { Region } from '../model/place/region.js';
import type { SimulatedYear } from '../model/run.js';
import { settingOf } from '../model/setting.js';
import { worldAtPolicyYear } from '../model/simulation.js';
import { replicateKey } from '../random/keys.js';
import { requireLaws } from './broken-laws.js';
import { withUsualPrices } from './trial-place.js';
import { observedUnder, policyOfDoses, type Trial } from './trial-runs.js';
import { watched } from './written-columns.js';

const YEARS = 12;
/** Spin-up and policy years of the trial. */
const SPIN_UP_YEARS = 12;

/** What every process of a model wrote in runs with epidemics, blockades, strict panels and all levers, by model and place. */
const runs = new WeakMap<Model, WeakMap<Region, ReadonlyMap<string, ReadonlySet<string>>>>();

/**
 * The laws of a process that stands in a model's schedule: it has a title in both languages, and it writes what it declares,
 * all of it and nothing else; a group is declared whole as `controls.*`.
 * @throws BrokenLawsError with all that is broken
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const { schedule } = medinno;
 * assertProcess(schedule[0].processes[0], { region: scenario.region });
 */
export function assertProcess({ id, title, writes = [] }: Process, { region, model = medinno }: Trial): void {
  const broken: string[] = [];
  if (title === undefined || title.en === '' || title.zh === '')
    broken.push('it has no title in both languages');
  const stands = processesOf(model.schedule).some((process) => process.id === id);
  const written = stands ? writtenIn(model, region).get(id) : undefined;
  if (!stands) broken.push('it stands in no step of the model: extend(model, { processes })');
  const seen = new Set([...(written ?? [])].map((name) => asDeclared(name, writes)));
  for (const name of seen)
    if (!writes.includes(name)) broken.push(`it writes ${name} and does not declare it`);
  for (const name of writes) if (!seen.has(name)) broken.push(`it declares ${name} and never writes it`);
  requireLaws(`process ${id}`, broken);
}

/** Members of a group that a process declares as a whole count as the group. */
function asDeclared(name: string, writes: readonly string[]): string {
  const group = `${name.split('.')[0]}.*`;
  return writes.includes(group) ? group : name;
}

function writtenIn(model: Model, region: Region): ReadonlyMap<string, ReadonlySet<string>> {
  const places = runs.get(model) ?? new WeakMap<Region, ReadonlyMap<string, ReadonlySet<string>>>();
  runs.set(model, places);
  const known = places.get(region);
  if (known !== undefined) return known;
  const written = new Map<string, Set<string>>();
  const p = parametersIn(region, model, {
    epidemics: 1,
    epidemicRate: 0.5,
    blockadeChance: 0.5,
    fundableShare: 0.2,
    waitingYears: 2,
    waitingShare: 0.5,
    guaranteeLeverage: 0.5,
  });
  const setting = {
    ...settingOf(model, growing(withUsualPrices(region, model)), p),
    processes: watched(processesOf(model.schedule), written),
  };
  const world = worldAtPolicyYear(setting, replicateKey('writes', 1), SPIN_UP_YEARS);
  const place = { setting, world };
  for (const { times, amount, years } of [USUAL, PLENTY]) {
    const dose = ({ range, standard }: Model['levers'][number]) => Math.min(range[1], times * standard);
    const doses = Object.fromEntries(model.levers.map((lever) => [lever.id, dose(lever)]));
    const end = region.policyYear + years - 1;
    const levers = policyOfDoses(place, doses).levers.map((use) => ({ ...use, end }));
    // and a year in which no lever acts, for what they leave behind
    observedUnder(place, { levers, programme: programmeOf(region, amount) }, years + 1);
  }
  places.set(region, written);
  return written;
}

/** The region with a record of posts that grow through the trial. */
function growing(region: Region): Region {
  const { policyYear, paths = [] } = region;
  const years = [policyYear, policyYear + YEARS];
  return {
    ...region,
    paths: [...paths, { figure: 'institutions.posts', entry: '', years, factors: [1, 1.2] }],
  };
}

/** A part of the usual doses, of which whole grants leave something to go back, for as much money as levers are cut to. */
const USUAL = { times: 0.97, amount: 400, years: YEARS };
/** More than there are people for, all of it paid. */
const PLENTY = { times: 10, amount: 10_000, years: 4 };

/** A programme that covers the trial but for its first year, so that both ways of paying are written down. */
const programmeOf = ({ policyYear, roles }: SimulatedYear['region'], amount: number) =>
  ({ payer: roles.government, amount, start: policyYear + 1, end: policyYear + YEARS }) as const;
