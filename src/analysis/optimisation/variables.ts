/**
 * What a search may change: one of some choices, which have no order, or a number of a range, whole where it says so.
 */
export type Variable =
  | { readonly choices: readonly number[] }
  | { readonly range: readonly [low: number, high: number]; readonly whole?: boolean };

/** A value of every variable, in their order. */
export type Point = readonly number[];

/**
 * @throws RangeError for no variables, for none of its choices, and for a range that is upside down, endless or
 * without a whole number that it needs
 */
export function requireVariables(variables: readonly Variable[]): void {
  if (variables.length === 0) throw new RangeError('expected at least one variable to search, found none');
  const wrong = variables.findIndex((variable) => !isPossible(variable));
  if (wrong >= 0)
    throw new RangeError(
      `variable ${wrong + 1}: expected choices, or a finite range with a value in it, found ${JSON.stringify(variables[wrong])}`,
    );
}

function isPossible(variable: Variable): boolean {
  if ('choices' in variable) {
    const { choices } = variable;
    return choices.length > 0 && choices.every(Number.isFinite) && new Set(choices).size === choices.length;
  }
  const [low, high] = endsOf(variable);
  return low <= high && Number.isFinite(high - low);
}

/** Ends of a range; of whole numbers the lowest and the highest in it. */
export function endsOf({
  range: [low, high],
  whole = false,
}: Exclude<Variable, { readonly choices: unknown }>): readonly [number, number] {
  // Adding 0 makes 0 of -0, which JSON does not know.
  return whole ? [Math.ceil(low) + 0, Math.floor(high) + 0] : [low, high];
}

/** The value below which a share of a variable's values lies; a share from 0 to 1. */
export function valueAt(variable: Variable, share: number): number {
  if ('choices' in variable) return variable.choices[placeAt(variable.choices.length, share)];
  const [low, high] = endsOf(variable);
  if (variable.whole === true) return low + placeAt(high - low + 1, share);
  return Math.min(high, low + share * (high - low));
}

const placeAt = (count: number, share: number): number => Math.min(count - 1, Math.floor(share * count));

/** Whether a point has a possible value of every variable. */
export function isWithin(variables: readonly Variable[], point: Point): boolean {
  return point.length === variables.length && variables.every((variable, v) => takes(variable, point[v]));
}

function takes(variable: Variable, value: number): boolean {
  if ('choices' in variable) return variable.choices.includes(value);
  const [low, high] = endsOf(variable);
  return value >= low && value <= high && (variable.whole !== true || Number.isInteger(value));
}

/** How many points there are: Infinity where some range has more than whole numbers. */
export function countOfPoints(variables: readonly Variable[]): number {
  return variables.reduce((product, variable) => product * countOfValues(variable), 1);
}

function countOfValues(variable: Variable): number {
  if ('choices' in variable) return variable.choices.length;
  const [low, high] = endsOf(variable);
  if (low === high) return 1;
  return variable.whole === true ? high - low + 1 : Number.POSITIVE_INFINITY;
}
