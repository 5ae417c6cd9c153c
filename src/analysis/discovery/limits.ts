/** What a box asks of an input that is a number. */
export interface NumberLimit {
  readonly id: string;
  readonly kind: 'number';
  /** Both ends belong to the box. An end that is not limited shows the smallest or largest value of the data, and lets everything pass. */
  readonly low: number;
  readonly high: number;
  readonly lowLimited: boolean;
  readonly highLimited: boolean;
}

/** What a box asks of an input that is a choice without an order. */
export interface ChoiceLimit {
  readonly id: string;
  readonly kind: 'choice';
  /** Choices that stay in the box, ascending. Where the input is not limited: all of the data, and any other passes too. */
  readonly kept: readonly number[];
  readonly limited: boolean;
}

/** What a box asks of one input. */
export type Limit = NumberLimit | ChoiceLimit;

/** One end of a range, or the choices that were kept. */
export type LimitEnd = 'low' | 'high' | 'kept';

/** A part of the space of inputs: one limit for every input, in the order of the inputs. */
export interface Box {
  readonly limits: readonly Limit[];
}

/** An end that is really limited: the position of its input, and which end. */
export interface LimitedEnd {
  readonly input: number;
  readonly end: LimitEnd;
}

export const isLimited = (limit: Limit): boolean =>
  limit.kind === 'choice' ? limit.limited : limit.lowLimited || limit.highLimited;

/** Ids of the inputs that are really limited. */
export const restrictedOf = (limits: readonly Limit[]): string[] =>
  limits.filter(isLimited).map(({ id }) => id);

export function allows(limit: Limit, value: number): boolean {
  if (limit.kind === 'choice') return !limit.limited || limit.kept.includes(value);
  return (!limit.lowLimited || value >= limit.low) && (!limit.highLimited || value <= limit.high);
}

/** The ends that are really limited, by input, the low one first. */
export function limitedEnds(limits: readonly Limit[]): LimitedEnd[] {
  return limits.flatMap((limit, input): LimitedEnd[] => {
    if (limit.kind === 'choice') return limit.limited ? [{ input, end: 'kept' }] : [];
    const low: LimitedEnd[] = limit.lowLimited ? [{ input, end: 'low' }] : [];
    return limit.highLimited ? [...low, { input, end: 'high' }] : low;
  });
}

export const isEndLimited = (limits: readonly Limit[], { input, end }: LimitedEnd): boolean =>
  limitedEnds(limits).some((limited) => limited.input === input && limited.end === end);

/** The same limits without one end, which becomes that of `whole`, the limits that let everything pass. */
export function withoutEnd(
  limits: readonly Limit[],
  { input, end }: LimitedEnd,
  whole: readonly Limit[],
): readonly Limit[] {
  const [limit, free] = [limits[input], whole[input]];
  if (limit.kind === 'choice' || free.kind === 'choice') return limits.with(input, free);
  const opened: NumberLimit =
    end === 'low'
      ? { ...limit, low: free.low, lowLimited: false }
      : { ...limit, high: free.high, highLimited: false };
  return limits.with(input, opened);
}
