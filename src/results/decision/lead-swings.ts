import { normalQuantile } from '../../maths/normal-quantile.js';
import { mean, sampleVariance } from '../../statistics/mean.js';
import { studentMultiple, studentQuantile } from '../../statistics/student.js';
import { type Decision, expectedPayoffs, type StateInput } from './decision.js';

/** The mean of an outcome over the states at one end of an input. */
export interface SwingEnd {
  /** The values that the input has there; both are the choice of one that has choices. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  /** 95 % confidence interval of the mean over these states. */
  readonly low: number;
  readonly high: number;
  /** Whether the mean surely has the other sign than over all states: for any end with a probability below 5 %, all ends taken together. */
  readonly turned: boolean;
}

/** How an outcome differs between the ends of an input. */
export interface Swing {
  readonly input: string;
  readonly role: StateInput['role'];
  /** Where the input is lowest; of choices, where the outcome is. */
  readonly lowest: SwingEnd;
  readonly highest: SwingEnd;
}

/** Share of the states that make up an end of an input with a range. */
const END = 0.2;
/** Fewer states at an end do not show a mean with its interval. */
const FEWEST = 5;
/** That chance alone turns some end, all that are looked at taken together. */
const CHANCE = 0.05;

/**
 * How far one strategy is ahead of another, on average over the states in which an input is among its lowest and its highest fifth, or has
 * one of its choices; all other inputs as they come. The inputs that move the lead most come first.
 * @param goal its place among the goals; more is better in what comes out
 * @param against null: what the strategy brings against no policy
 */
export function leadSwings(
  { inputs, goals, replicates }: Decision,
  {
    goal,
    strategy,
    against,
  }: { readonly goal: number; readonly strategy: number; readonly against: number | null },
): { readonly overall: number; readonly swings: readonly Swing[] } {
  const own = expectedPayoffs(goals[goal], strategy, replicates);
  const other = against === null ? null : expectedPayoffs(goals[goal], against, replicates);
  const lead = other === null ? own : own.map((value, state) => value - other[state]);
  const overall = mean(lead);
  const found = inputs.flatMap((input) => {
    const ends = (input.kind === 'choice' ? choiceEnds : rangeEnds)(input, lead);
    return ends === null ? [] : [{ input, ends }];
  });
  const looks = found.reduce((sum, { input }) => sum + looksAt(input), 0);
  const swings = found.map(({ input: { id, role }, ends }): Swing => {
    const [lowest, highest] = ends.map((end) => swingEnd(end, { overall, looks }));
    return { input: id, role, lowest, highest };
  });
  const width = ({ lowest, highest }: Swing): number => Math.abs(highest.mean - lowest.mean);
  return { overall, swings: swings.sort((a, b) => width(b) - width(a)) };
}

/** Means that the ends of an input are chosen from: of choices those with the least and with the most. */
const looksAt = ({ kind, values }: StateInput): number => (kind === 'choice' ? new Set(values).size : 2);

/** The states at an end of an input. */
interface End extends Pick<SwingEnd, 'from' | 'to' | 'mean'> {
  readonly states: number;
  readonly standardError: number;
}

type Ends = readonly [End, End];

function rangeEnds({ values }: StateInput, lead: Float64Array): Ends | null {
  const order = Array.from(values, (_, state) => state).sort((a, b) => values[a] - values[b] || a - b);
  const count = Math.floor(END * order.length);
  if (count < FEWEST || values[order[0]] === values[order.at(-1)!]) return null;
  return [endOf(order.slice(0, count), values, lead), endOf(order.slice(-count), values, lead)];
}

function choiceEnds({ values }: StateInput, lead: Float64Array): Ends | null {
  const choices = [...new Set(values)].map((choice) =>
    Array.from(values, (_, state) => state).filter((state) => values[state] === choice),
  );
  if (choices.length < 2 || choices.some(({ length }) => length < FEWEST)) return null;
  const ends = choices.map((states) => endOf(states, values, lead)).sort((a, b) => a.mean - b.mean);
  return [ends[0], ends.at(-1)!];
}

function endOf(states: readonly number[], values: Float64Array, lead: Float64Array): End {
  const leads = Float64Array.from(states, (state) => lead[state]);
  return {
    from: values[states[0]],
    to: values[states.at(-1)!],
    mean: mean(leads),
    states: leads.length,
    standardError: Math.sqrt(sampleVariance(leads) / leads.length),
  };
}

/** Bonferroni's bound: of so many looks each may err as often as all of them may, divided by their number. */
function swingEnd(
  { from, to, mean: middle, states, standardError }: End,
  { overall, looks }: { readonly overall: number; readonly looks: number },
): SwingEnd {
  const reach = studentMultiple(states - 1) * standardError;
  const surely = studentQuantile(normalQuantile(1 - CHANCE / (2 * looks)), states - 1) * standardError;
  const beyond = overall > 0 ? -middle : middle;
  return { from, to, mean: middle, low: middle - reach, high: middle + reach, turned: beyond > surely };
}
