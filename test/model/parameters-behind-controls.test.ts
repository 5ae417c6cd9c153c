import { describe, expect, it } from 'vitest';
import { NO_POLICY, type Policy } from '../../src/model/engine/policy.js';
import { targetsOf } from '../../src/model/entries/lever.js';
import type { ParameterValues } from '../../src/model/entries/parameter.js';
import { medinno } from '../../src/model/medinno.js';
import { movedControls } from '../../src/model/moved-controls.js';
import { parameterValues, variedParameters } from '../../src/model/parameter-values.js';
import { settingOf } from '../../src/model/setting.js';
import { type Observations, runPolicy } from '../../src/model/simulation.js';
import { costOf, lever, policyOf, region, worldOf } from './maoming.js';

const YEARS = 2;
/** Years after which levers have stopped, and what they built up decays. */
const LONGER = 6;
/** Years after which people are no longer tied by what they were given, and leave. */
const UNTIED = 9;

/** Count in the year or not by what happens in the place, not by what policy does. */
const SELDOM = new Set([
  'amenableCeiling', // burden averted is far below it
  'awardChance', // nothing is applied for
  'blockadeLoss', // no blockade
  'fundableShare', // all the money is paid out before the last fundable one
  'importShare', // no blockade
  'licenceByValue', // no project looks for a partner
  'preparedness', // no epidemic
  'publicFundsCost', // no transfer
  'riseWasted', // the money of later years may rise in the place itself
  'scandalChance', // no scandal
  'scandalLoss',
]);

/** Years in which an epidemic strikes, and incidents, which some levers are only there for. */
const EVENTFUL: ParameterValues = { epidemics: 1, epidemicRate: 1, incidentRate: 20 };

const runOf = (changes: ParameterValues, policy: Policy, years: number): Observations =>
  runPolicy(settingOf(medinno, region, parameterValues(medinno, changes)), worldOf(0), policy, years);

const usual = new Map<Policy, Map<number, Observations>>();

function usualOf(policy: Policy, years: number): Observations {
  const known = usual.get(policy) ?? new Map<number, Observations>();
  const run = known.get(years) ?? runOf({}, policy, years);
  usual.set(policy, known.set(years, run));
  return run;
}

type Run = (changes: ParameterValues) => Observations;

/** Whether a run is another one, to the bit, with all these parameters at one end of their ranges or the other. */
function differs(ids: readonly string[], before: Observations, run: Run): boolean {
  return [0, 1].some((end) => {
    const after = run(Object.fromEntries(ids.map((id) => [id, medinno.parameters[id]!.range![end]!])));
    return before.some((observed, n) => !Object.is(observed, after[n]));
  });
}

const counts = (ids: readonly string[], policy: Policy, years: number): boolean =>
  differs(ids, usualOf(policy, years), (changes) => runOf(changes, policy, years));

interface Use {
  readonly id: string;
  readonly target: string;
  readonly moves: readonly string[];
}

const USES: readonly Use[] = medinno.levers.flatMap((entry) =>
  targetsOf(entry).map((target) => ({
    id: entry.id,
    target,
    moves: movedControls(target === '' ? entry : { ...entry, targets: [target] }, medinno),
  })),
);

/** Years of levers that have to last: binding money outlasts what raised it, and projects to a standard take years to end. */
const LASTING: Readonly<Record<string, number>> = { bindingCommitment: LONGER, traditionalStandards: UNTIED };

/** Those levers at their usual doses for the first years, all paid for. */
function policyWith(uses: readonly Use[]): Policy {
  const levers = uses.map(({ id, target }) => ({
    ...lever(id, medinno.levers.find((entry) => entry.id === id)!.standard, LASTING[id] ?? YEARS),
    ...(target === '' ? {} : { target }),
  }));
  const costs = levers.map((use) =>
    costOf(use.lever, medinno.levers.find(({ id }) => id === use.lever)!.standard),
  );
  return policyOf(levers, 2 * costs.reduce((sum, cost) => sum + cost, 1));
}

const behindOf = (id: string): readonly string[] | null => medinno.parameters[id]!.behind;
const varied = variedParameters(medinno);
const guarded = varied.filter((id) => behindOf(id) !== null);

describe('a parameter that is drawn', () => {
  it('says behind which controls it stands, unless it counts without any lever', () => {
    const open = varied.filter((id) => behindOf(id) === null && !SELDOM.has(id));
    const still = open.filter((id) => !counts([id], NO_POLICY, YEARS));
    expect(still.filter((id) => !counts([id], NO_POLICY, LONGER))).toEqual([]);
  });

  it('counts for nothing in the baseline where it says so', () => {
    expect(guarded.length).toBeGreaterThan(20);
    expect(counts(guarded, NO_POLICY, LONGER)).toBe(false);
  });

  it('counts for nothing under all levers that leave its controls alone', () => {
    const groups = new Map(guarded.map((id) => [String(behindOf(id)), behindOf(id)!]));
    const leavesAlone =
      (controls: readonly string[]) =>
      ({ moves }: Use) =>
        !controls.some((name) => moves.includes(name));
    const wrong = [...groups.values()].filter((controls) => {
      const ids = guarded.filter((id) => String(behindOf(id)) === String(controls));
      return counts(ids, policyWith(USES.filter(leavesAlone(controls))), LONGER);
    });
    expect(wrong).toEqual([]);
  });

  it('counts once those that move them join in, at the latest when they stop and tie nobody, or when what they are for strikes', () => {
    const all = policyWith(USES);
    // A shorter run is the beginning of a longer one: what counts in it counts.
    const idle = [YEARS, LONGER, UNTIED].reduce<readonly string[]>(
      (still, years) => still.filter((id) => !counts([id], all, years)),
      guarded,
    );
    const eventful = (change: ParameterValues) => runOf({ ...EVENTFUL, ...change }, all, LONGER);
    const before = eventful({});
    expect(idle.filter((id) => !differs([id], before, eventful))).toEqual([]);
  });
});
