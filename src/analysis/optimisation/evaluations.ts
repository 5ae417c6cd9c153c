import { mean } from '../../statistics/mean.js';
import type { Goal } from './aggregate.js';
import { costOf } from './aggregate.js';
import type { Asked, Evaluation, LimitsHold, Member } from './search-state.js';
import type { Point } from './variables.js';

/** What a search asked for, and what an answer to it has to hold. */
interface Asking {
  readonly asked: readonly Asked[];
  readonly phase: string;
  readonly options: {
    readonly goals: readonly Goal[];
    readonly limits: number;
    readonly limitsHold: LimitsHold;
  };
}

/** Members as candidates, for the replicates that they lack. */
export const askFor = (members: readonly Member[], to: number): Asked[] =>
  members.map(({ id, point, values }) => ({ id, point, from: values[0].length, to, found: null }));

/** Points as members of which nothing is known yet; ids go on from those seen before. */
export function entrants(
  points: readonly Point[],
  seen: number,
  { goals, limits }: Asking['options'],
): Member[] {
  return points.map((point, n) => ({
    id: seen + n,
    point,
    values: goals.map(() => []),
    limits: Array.from({ length: limits }, () => []),
    goals: [],
    violation: 0,
  }));
}

/** What was asked for, with results in their places. */
export function withResults({ asked, options }: Asking, results: readonly Evaluation[]): Asked[] {
  const places = new Map(asked.map(({ id }, n) => [id, n]));
  const next = [...asked];
  for (const { id, values, limits } of results) {
    const place = places.get(id);
    if (place === undefined || next[place].found !== null)
      throw new RangeError(`expected a result that was asked for, once, found one of ${id}`);
    const { from, to } = next[place];
    if (values !== null) requireLists('goals', values, { lists: options.goals.length, length: to - from });
    if (values !== null) requireLists('limits', limits ?? [], { lists: options.limits, length: to - from });
    next[place] = { ...next[place], found: { values, ...(limits && { limits }) } };
  }
  return next;
}

function requireLists(
  what: string,
  found: readonly (readonly number[])[],
  { lists, length }: { readonly lists: number; readonly length: number },
): void {
  if (found.length !== lists)
    throw new RangeError(`${what}: expected ${lists} lists of values, found ${found.length}`);
  const wrong = found.find((values) => values.length !== length || !values.every(Number.isFinite));
  if (wrong !== undefined)
    throw new RangeError(
      `${what}: expected ${length} finite values, one a replicate, found [${wrong.join(', ')}]`,
    );
}

/**
 * Members with what was found at them, judged anew, and those of which nothing was asked as they are; without those
 * that could not be evaluated. Replicates that confirm are kept and do not count.
 */
export function grown({ asked, options, phase }: Asking, members: readonly Member[]): Member[] {
  const found = new Map(asked.map((one) => [one.id, one.found]));
  return members.flatMap((member) => {
    const own = found.get(member.id);
    if (own === undefined || own === null) return [member];
    const { values, limits } = own;
    if (values === null) return phase === 'confirming' ? [member] : [];
    const longer = {
      ...member,
      values: member.values.map((before, g) => [...before, ...values[g]]),
      limits: member.limits.map((before, l) => [...before, ...(limits?.[l] ?? [])]),
    };
    return [phase === 'confirming' ? longer : judged(longer, options)];
  });
}

/** A member judged by all its values. */
export function judged(member: Member, { goals, limitsHold }: Asking['options']): Member {
  return {
    ...member,
    goals: goals.map((goal, g) => costOf(member.values[g], goal)),
    violation: member.limits.reduce((total, amounts) => total + violationOf(amounts, limitsHold), 0),
  };
}

/**
 * By how much a limit is broken: the mean of the amounts of the replicates that break it, so that it is kept where none does; or where it is
 * to hold on average what the mean of all amounts is above 0.
 */
export const violationOf = (amounts: readonly number[], hold: LimitsHold = 'inEach'): number =>
  hold === 'onAverage' ? Math.max(0, mean(amounts)) : mean(amounts.map((amount) => Math.max(0, amount)));
