import { power } from '../../maths/power.js';
import { endsOf, type Point, type Variable } from './variables.js';

/** How children differ from their parents. */
export interface Variation {
  /** Probability that two parents are mixed at all. */
  readonly crossover: number;
  /** Distribution index of the crossover: the higher, the nearer children stay to a parent. */
  readonly crossoverIndex: number;
  /** Probability that a value of a child is changed; one variable in each child on average where null. */
  readonly mutation: number | null;
  readonly mutationIndex: number;
}

/** Settings of Deb et al. 2002 for both operators, with the crossover index that they use for real variables. */
export const USUAL_VARIATION: Variation = {
  crossover: 0.9,
  crossoverIndex: 15,
  mutation: null,
  mutationIndex: 20,
};

/** Probability that two mixed parents exchange a variable rather than keep it. */
const EXCHANGED = 0.5;

/** Parents that differ by less are taken as equal: beyond it the spread of their children is lost in rounding. */
const LEAST_DIFFERENCE = 1e-14;

/**
 * Two children of two parents by simulated binary crossover and polynomial mutation, both held within the bounds: a
 * child's value has the spread around its parents that one cut of two strings of bits would give, cut off at the
 * bounds. Whole numbers are varied in between and rounded, and a mutation moves them by 1 at least; choices are
 * exchanged, and mutated to any other.
 *
 * Source: Deb and Agrawal 1995, Complex Systems 9, 115-148; Deb et al. 2002, DOI 10.1109/4235.996017.
 * @param random uniforms strictly between 0 and 1
 */
export function childrenOf(
  parents: readonly [Point, Point],
  variables: readonly Variable[],
  variation: Variation,
  random: () => number,
): [Point, Point] {
  const mixed = random() < variation.crossover ? crossed(parents, variables, variation, random) : parents;
  const [first, second] = mixed.map((point) => mutated(point, variables, variation, random));
  return [first, second];
}

function crossed(
  [mother, father]: readonly [Point, Point],
  variables: readonly Variable[],
  { crossoverIndex }: Variation,
  random: () => number,
): [Point, Point] {
  const [first, second] = [[...mother], [...father]];
  for (const [v, variable] of variables.entries()) {
    if (random() < EXCHANGED) continue;
    if (!('choices' in variable)) {
      const pair = crossedValues([first[v], second[v]], varied(variable), crossoverIndex, random);
      [first[v], second[v]] = pair.map((value) => settled(variable, value));
    }
    if (random() < EXCHANGED) [first[v], second[v]] = [second[v], first[v]];
  }
  return [first, second];
}

/** Two values around two others, the lower first. */
function crossedValues(
  [one, other]: readonly [number, number],
  [low, high]: readonly [number, number],
  index: number,
  random: () => number,
): [number, number] {
  const [below, above] = one < other ? [one, other] : [other, one];
  const apart = above - below;
  if (!(apart > LEAST_DIFFERENCE * (high - low))) return [below, above];
  const u = random();
  const spread = (room: number): number => {
    const reach = 2 - power(1 + (2 * room) / apart, -(index + 1));
    return u * reach <= 1 ? power(u * reach, 1 / (index + 1)) : power(1 / (2 - u * reach), 1 / (index + 1));
  };
  const middle = below + above;
  return [0.5 * (middle - spread(below - low) * apart), 0.5 * (middle + spread(high - above) * apart)];
}

function mutated(
  point: Point,
  variables: readonly Variable[],
  { mutation, mutationIndex }: Variation,
  random: () => number,
): Point {
  const probability = mutation ?? 1 / variables.length;
  return point.map((value, v) => {
    if (random() >= probability) return value;
    const variable = variables[v];
    if ('choices' in variable) return otherChoice(variable.choices, value, random());
    const moved = mutatedValue(value, varied(variable), mutationIndex, random());
    return variable.whole === true ? wholeStep(variable, value, moved) : settled(variable, moved);
  });
}

function otherChoice(choices: readonly number[], value: number, u: number): number {
  const others = choices.filter((choice) => choice !== value);
  return others.length === 0 ? value : others[Math.floor(u * others.length)];
}

/** A value near another, where more than the width to a bound is never gone. */
function mutatedValue(
  value: number,
  [low, high]: readonly [number, number],
  index: number,
  u: number,
): number {
  const width = high - low;
  if (!(width > 0)) return value;
  const [down, up] = [(value - low) / width, (high - value) / width];
  if (u < 0.5) {
    const left = 2 * u + (1 - 2 * u) * power(1 - down, index + 1);
    return value + (power(left, 1 / (index + 1)) - 1) * width;
  }
  const left = 2 * (1 - u) + 2 * (u - 0.5) * power(1 - up, index + 1);
  return value + (1 - power(left, 1 / (index + 1))) * width;
}

type Ranged = Exclude<Variable, { readonly choices: unknown }>;

/**
 * A mutation of a whole number that is rounded back to it goes to the next number of its side, or the other way at a
 * bound.
 */
function wholeStep(variable: Ranged, value: number, moved: number): number {
  const rounded = settled(variable, moved);
  if (rounded !== value) return rounded;
  const next = settled(variable, moved < value ? value - 1 : value + 1);
  return next !== value ? next : settled(variable, moved < value ? value + 1 : value - 1);
}

/**
 * Where values are varied: whole numbers half a step beyond their ends, so that rounding leaves the ends their share.
 */
function varied(variable: Ranged): readonly [number, number] {
  const [low, high] = endsOf(variable);
  return variable.whole === true ? [low - 0.5, high + 0.5] : [low, high];
}

/** Rounded where it must be whole, and within the ends. */
function settled(variable: Ranged, value: number): number {
  const [low, high] = endsOf(variable);
  const near = variable.whole === true ? Math.round(value) : value;
  // Adding 0 makes 0 of -0, which JSON does not know.
  return Math.min(high, Math.max(low, near)) + 0;
}
