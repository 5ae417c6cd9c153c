import type { Centring } from './engine/centring.js';
import { type Funders, fundersInYear, fundersOf } from './engine/funders.js';
import { NO_LEVELS } from './engine/levels.js';
import { emptyCall, type LocalCall } from './engine/local-call.js';
import type { Policy } from './engine/policy.js';
import { REFERENCE_YEARS } from './engine/references.js';
import { emptyScratch, type Scratch } from './engine/scratch.js';
import type { World } from './engine/world.js';
import type { Controls } from './entries/controls.js';
import { emptyFlows, type Flows } from './entries/flow.js';
import type { Process } from './entries/process.js';
import type { MedinnoYear, Parameters } from './medinno-year.js';
import type { Model } from './model.js';
import type { Region } from './place/region.js';
import { regionInYear } from './place/yearly.js';
import { representedPolicy } from './representation.js';
import type { Series } from './series.js';

/** A year with all parameters, controls, flows and stocks of a model. */
export type SimulatedYear = MedinnoYear;

/** Subject of a simulation: a model in one place, under one draw of the parameters. */
export interface Setting {
  readonly model: Model;
  /** The region whose rows are simulated, and the whole one that they represent: the same unless rows stand for several. */
  readonly region: Region;
  readonly whole: Region;
  /** People for whom one row stands. */
  readonly representation: number;
  readonly p: Parameters;
  /** Number of the draw that they are of; 0 has the point values. */
  readonly draw: number;
  readonly centring: Centring;
  /** Controls of a year while no lever acts. */
  readonly baseline: Controls;
  /** Levers as they act on the rows. */
  readonly levers: Model['levers'];
  readonly series: readonly Series[];
  readonly processes: readonly Process[];
  /** Called after every year of a policy, with a record of what levers did in it. */
  readonly watch?: (y: SimulatedYear) => void;
}

/** A run of a policy through the years of a world, with the buffers that the years share. */
interface Run {
  readonly setting: Setting;
  readonly world: World;
  /** As it acts on the rows. */
  readonly policy: Policy;
  readonly call: LocalCall;
  readonly scratch: Scratch;
  readonly flows: Flows;
  readonly funders: Funders;
}

/** A run of a policy of the whole region in a world, which it changes. */
export function runIn(setting: Setting, world: World, policy: Policy): Run {
  const { model, region, whole, representation, p } = setting;
  return {
    setting,
    world,
    policy: representedPolicy(policy, whole, representation),
    call: emptyCall(world.active.length),
    scratch: emptyScratch(world.active.length),
    flows: emptyFlows(model.flows, region),
    funders: fundersOf(region, p),
  };
}

/** The context of one year of a run. */
export function yearOf(run: Run, year: number): SimulatedYear {
  const { setting } = run;
  const { model, representation, p, draw, centring, baseline, levers, watch } = setting;
  const region = regionInYear(setting.region, year);
  return {
    world: run.world,
    region,
    funders: region === setting.region ? run.funders : fundersInYear(run.funders, region, setting.region, p),
    representation,
    p,
    draw,
    centring,
    pathways: model.pathways,
    levers,
    policy: run.policy,
    year,
    call: run.call,
    scratch: run.scratch,
    // Every model has the flows, stocks and controls of the package's own.
    flows: run.flows as MedinnoYear['flows'],
    stocks: run.world.stocks as MedinnoYear['stocks'],
    controls: { ...baseline } as MedinnoYear['controls'],
    record: watch === undefined ? null : { acts: [] },
    levels: NO_LEVELS,
    spinUp: year < region.startYear,
    referenceYear: year < region.startYear && year >= region.startYear - REFERENCE_YEARS,
  };
}
