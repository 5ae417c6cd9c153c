import { agreement } from '../../analysis/discovery/agreement.js';
import { cart } from '../../analysis/discovery/cart.js';
import type { DiscoveryInput } from '../../analysis/discovery/cases.js';
import { type Limit as BoxLimit, isLimited } from '../../analysis/discovery/limits.js';
import { prim } from '../../analysis/discovery/prim.js';
import type { NoBox, PrimBox } from '../../analysis/discovery/prim-result.js';
import { isAcceptable, type Limits } from './acceptable.js';
import type { Decision } from './decision.js';

/** One limit of a box: a range of an input, open at an end that is not limited, or the choices that stay. */
export interface LimitRow {
  readonly input: string;
  readonly low: number | null;
  readonly high: number | null;
  /** Of a choice; null of a number. */
  readonly kept: readonly number[] | null;
  /** The larger of the adjusted quasi-p-values of its ends. */
  readonly p: number | null;
  /** The smaller share of resamples in which its ends come back. */
  readonly reappears: number | null;
}

/** In which states a strategy is not acceptable, or is, whichever is rarer. */
export interface DiscoveryRow {
  readonly strategy: string;
  /** What the cases of interest are. */
  readonly question: 'fails' | 'holds';
  readonly states: number;
  /** Decision in which the strategy fails. */
  readonly failing: number;
  /** Null where no box can be relied on, with the reason. */
  readonly box: FoundBox | null;
  readonly reason: NoBox | null;
  /** Boxes of the peeling trajectory, from all states inwards. */
  readonly trajectory: readonly PeelingStep[];
  /** Boxes of the classification tree, and the share of the states that both methods put on the same side; null without boxes. */
  readonly second: { readonly boxes: readonly (readonly LimitRow[])[]; readonly share: number | null };
}

/** A box that can be relied on. */
export interface FoundBox {
  readonly limits: readonly LimitRow[];
  readonly coverage: number;
  readonly density: number;
  /** Share of all states in the box. */
  readonly mass: number;
  /** Of the whole box, by permutations. */
  readonly p: number | null;
}

/** How good a box of the trajectory is, and how many inputs it limits. */
export interface PeelingStep {
  readonly step: number;
  readonly coverage: number | null;
  readonly density: number | null;
  readonly mass: number | null;
  readonly restricted: number;
}

/** Fewer states do not show a box. */
export const FEWEST_STATES = 50;
/** Density that a box must reach while it has all its limits, of which those that chance gives as well are then left out; the outcome is so in at most half of all states. */
const MOSTLY = 0.5;

/** For every strategy when it fails; nothing of too few states or of none that differ. */
export const discoveryRows = (decision: Decision, limits: Limits): DiscoveryRow[] =>
  decision.count < FEWEST_STATES || decision.inputs.length === 0
    ? []
    : decision.strategies.map((strategy, s) =>
        discovered(decision, strategy, isAcceptable(decision, s, limits)),
      );

function discovered(decision: Decision, strategy: string, held: readonly boolean[]): DiscoveryRow {
  const failing = held.filter((own) => !own).length;
  const question = 2 * failing <= held.length ? 'fails' : 'holds';
  const outcome = held.map((own) => own === (question === 'holds'));
  const inputs: DiscoveryInput[] = decision.inputs.map(({ id, kind, values }) => ({ id, kind, values }));
  const found = prim({ inputs, outcome, threshold: MOSTLY, seed: 'discovery' });
  const tree = cart({ inputs, outcome, seed: 'discovery' });
  const box = found.reason === null ? found.box : null;
  const share = agreement({ first: box === null ? [] : [box], second: tree.boxes, inputs }).share;
  return {
    strategy,
    question,
    states: held.length,
    failing,
    box: box === null ? null : boxOf(box),
    reason: found.reason,
    trajectory: found.trajectory.map(({ step, coverage, density, mass, restricted }) => ({
      step,
      coverage,
      density,
      mass,
      restricted: restricted.length,
    })),
    second: {
      boxes: tree.boxes.map((leaf) => leaf.limits.filter(isLimited).map((limit) => limitRow(limit))),
      share: box === null && tree.boxes.length === 0 ? null : share,
    },
  };
}

const boxOf = ({ limits, tests, coverage, density, mass, pValue }: PrimBox): FoundBox => ({
  limits: limits.filter(isLimited).map((limit) => limitRow(limit, tests)),
  coverage: coverage ?? 0,
  density: density ?? 0,
  mass: mass ?? 0,
  p: pValue,
});

function limitRow(limit: BoxLimit, tests: PrimBox['tests'] = []): LimitRow {
  const own = tests.filter(({ id }) => id === limit.id);
  const shares = own.flatMap(({ reappearsAtCoverage, reappearsAtDensity }) =>
    [reappearsAtCoverage, reappearsAtDensity].filter((share) => share !== null),
  );
  const tested = {
    p: own.length === 0 ? null : Math.max(...own.map(({ adjustedP }) => adjustedP)),
    reappears: shares.length === 0 ? null : Math.min(...shares),
  };
  if (limit.kind === 'choice') return { input: limit.id, low: null, high: null, kept: limit.kept, ...tested };
  return {
    input: limit.id,
    low: limit.lowLimited ? limit.low : null,
    high: limit.highLimited ? limit.high : null,
    kept: null,
    ...tested,
  };
}
