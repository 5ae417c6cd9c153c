import { drawOf } from '../draws/draw.js';
import type { Block } from '../ensemble/block.js';
import { scenarioModel } from '../ensemble/scenario-series.js';
import { isAwarded } from '../model/engine/award.js';
import { isActing } from '../model/engine/dose.js';
import { seenIn } from '../model/engine/memory.js';
import type { LeverUse } from '../model/engine/policy.js';
import type { LeverAct } from '../model/engine/record.js';
import { lookedAt } from '../model/engine/rule.js';
import { baselineControls, type Controls } from '../model/entries/controls.js';
import type { Indicator } from '../model/entries/indicator.js';
import { type Lever, leverOf } from '../model/entries/lever.js';
import type { ParameterValues } from '../model/entries/parameter.js';
import type { Model } from '../model/model.js';
import type { Region } from '../model/place/region.js';
import { wholeControls } from '../model/representation.js';
import type { Setting, SimulatedYear } from '../model/run.js';
import { settingOf } from '../model/setting.js';
import { runPolicy, SPIN_UP_YEARS, worldAtPolicyYear } from '../model/simulation.js';
import { replicateKey } from '../random/keys.js';
import type { Scenario } from '../scenario/scenario.js';

/** One control before and after a lever acted. */
export interface Move {
  readonly control: string;
  readonly from: number;
  readonly to: number;
}

/** What one lever did in the year, in the whole region. Money in million CNY. */
export interface LeverSeen extends Omit<LeverAct, 'lever' | 'before' | 'after'> {
  readonly lever: Lever;
  readonly moved: readonly Move[];
}

/** A lever that was applied for and did not come, and the chance that it had. */
export interface NotAwarded {
  readonly lever: Lever;
  readonly chance: number;
}

/** What the rule of a lever did in a year. */
export interface RuleSeen {
  readonly use: LeverUse;
  readonly lever: Lever;
  /** The year that it looked at, and what it saw there; NaN what has no value, or was before anything was seen. */
  readonly yearSeen: number;
  readonly seen: Readonly<Record<string, number>>;
  /** First year of being in force without a break; null where it was not in force. */
  readonly since: number | null;
  readonly dose: number;
}

/** One year of one run, as it was seen. */
export interface YearSeen {
  readonly year: number;
  readonly region: Region;
  readonly p: ParameterValues;
  readonly controls: Controls;
  readonly acts: readonly LeverSeen[];
  /** Levers of the year that another government did not award. */
  readonly notAwarded: readonly NotAwarded[];
  /** Levers of the year that a rule governs, in force or not; those awarded alone. */
  readonly rules: readonly RuleSeen[];
  readonly value: (indicator: string, part?: string) => number;
  readonly entry: (indicator: string) => Indicator;
}

/** Runs a replicate of a scenario again up to a year, which is the one that is seen. @throws Error where the run fails */
export function watchYear(
  scenario: Scenario,
  { draw, replicate }: Block,
  year: number,
  model: Model,
): YearSeen {
  const { region, parameters: p } = drawOf(scenario, draw, model);
  const own = settingOf(scenarioModel(scenario, model), region, p, scenario.representation);
  const setting = { ...own, draw };
  const key = replicateKey(scenario.seed, replicate);
  const start = worldAtPolicyYear(setting, key, SPIN_UP_YEARS, [scenario.policy]);
  // The last year that is run is the one that is described.
  const years = year - region.policyYear + 1;
  const seen: SimulatedYear[] = [];
  let rules: RuleSeen[] = [];
  const watch = (y: SimulatedYear) => {
    seen.push(y);
    // The year itself is remembered after this, in place of the earliest.
    rules = rulesSeen(y, model);
  };
  const watched = { ...setting, watch };
  const observed = runPolicy(watched, start, scenario.policy, years);
  const { series } = setting;
  const columnOf = (indicator: string, part = '') =>
    series.findIndex((column) => column.indicator.id === indicator && column.part === part);
  return {
    year,
    region,
    p,
    ...leversSeen(setting, seen.at(-1)),
    notAwarded: scenario.policy.levers.flatMap((use) => {
      const lever = leverOf(use.lever, model.levers);
      const came = isAwarded(use, lever, { world: start, region, p, draw });
      return came || !isActing(use, year) ? [] : [{ lever, chance: use.chance ?? p.awardChance }];
    }),
    rules,
    value: (indicator, part) => observed[(years - 1) * series.length + columnOf(indicator, part)],
    entry: (indicator) => series[columnOf(indicator)].indicator,
  };
}

function rulesSeen(y: SimulatedYear, { levers }: Model): RuleSeen[] {
  const { memory } = y.world;
  if (memory === null) return [];
  return y.policy.levers.flatMap((use, n) => {
    const { rule } = use;
    const lever = leverOf(use.lever, levers);
    if (rule === undefined || !isActing(use, y.year) || !isAwarded(use, lever, y)) return [];
    const yearSeen = y.year - rule.delay;
    const since = memory.since[n] === 0 ? null : memory.since[n];
    const seen = seenIn(memory, yearSeen, lookedAt(use));
    return [{ use, lever, yearSeen, seen, since, dose: memory.doses[n] }];
  });
}

/** The controls of the whole region in a year, and what levers did to them. */
function leversSeen(
  { model, p }: Setting,
  y: SimulatedYear | undefined,
): Pick<YearSeen, 'controls' | 'acts'> {
  if (y === undefined) return { controls: baselineControls(model.controls, p), acts: [] };
  const w = y.representation;
  const whole = (ofRows: Controls) => wholeControls(model.controls, ofRows, w);
  const acts = (y.record?.acts ?? []).map(({ before, after, ...act }) => ({
    ...act,
    lever: leverOf(act.lever, model.levers),
    target: act.target,
    asked: act.asked * w,
    paid: act.paid * w,
    moved: movesBetween(whole(before), whole(after)),
  }));
  return { controls: whole(y.controls), acts };
}

function movesBetween(before: Controls, after: Controls): Move[] {
  return Object.keys(after)
    .filter((control) => before[control] !== after[control])
    .map((control) => ({ control, from: before[control], to: after[control] }));
}
