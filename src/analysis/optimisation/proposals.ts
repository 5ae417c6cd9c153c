import { stream } from '../../random/streams.js';
import type { SettledBayesianOptions } from './bayesian-state.js';
import { drawn } from './breeding.js';
import { climbed } from './climb.js';
import { believing, coordinatesOf, hopeOf, type Models } from './models.js';
import { endsOf, type Point, type Variable } from './variables.js';

/** Places drawn for each that is proposed; the most hopeful are climbed from. */
const DRAWN = 500;
const CLIMBED = 3;

/** First and last step of a climb in widths of a variable. */
const STEPS = { step: 0.1, leastStep: 0.0005 };

/** What a proposal follows from. */
interface Proposing {
  readonly options: SettledBayesianOptions;
  readonly models: Models;
  /** Value of the goal to improve on, and where it was found; null where no point keeps the limits. */
  readonly best: { readonly value: number; readonly point: Point } | null;
  readonly seen: readonly Point[];
}

/**
 * New points of which most is hoped, one after the other: each is taken to turn out as it is believed before the next
 * is looked for.
 *
 * Source: Ginsbourger, Le Riche and Carraro 2010 (kriging believer), DOI 10.1007/978-3-642-10701-6_6.
 */
export function proposedPoints({ options, models, best, seen }: Proposing, count: number): Point[] {
  const random = stream(options.seed, JSON.stringify(['bayesian search: proposals', seen.length]));
  const found: Point[] = [];
  let believed = models;
  for (let n = 0; n < count; n++) {
    const point = mostHopeful({ options, models: believed, best, seen: [...seen, ...found] }, random);
    if (point === null) break;
    found.push(point);
    const place = coordinatesOf(options.variables, point);
    if (n + 1 < count) believed = believing(believed, place, options.replicates.first);
  }
  return found;
}

/** Null where every point that was drawn has been seen. */
function mostHopeful({ options, models, best, seen }: Proposing, random: () => number): Point | null {
  const { variables } = options;
  const hope = hopeOf(models, best?.value ?? null, options);
  const isNew = (point: Point) => !seen.some((other) => other.every((value, v) => value === point[v]));
  const scoreOf = (point: Point) => (isNew(point) ? hope(coordinatesOf(variables, point)) : -1);
  const some = Array.from({ length: DRAWN }, () => drawn(variables, random));
  const scored = some.map((place) => ({ place, score: scoreOf(place) }));
  const starts = scored.toSorted((a, b) => b.score - a.score).slice(0, CLIMBED);
  const climbs = [...starts.map(({ place }) => place), ...(best === null ? [] : [best.point])].map((start) =>
    climbed({ start, scoreOf, around: (point, step) => around(variables, point, step), ...STEPS }),
  );
  const highest = climbs.reduce((most, one) => (one.score > most.score ? one : most));
  return highest.score < 0 ? null : highest.place;
}

/** Points that differ in one variable: a step down or up, of whole numbers at least 1, or another choice. */
function around(variables: readonly Variable[], point: Point, step: number): Point[] {
  return variables.flatMap((variable, v) => {
    if ('choices' in variable) return variable.choices.map((choice) => point.with(v, choice));
    const [low, high] = endsOf(variable);
    const width = step * (high - low);
    const size = variable.whole === true ? Math.max(1, Math.round(width)) : width;
    return [point[v] - size, point[v] + size].map((value) =>
      point.with(v, Math.min(high, Math.max(low, value))),
    );
  });
}
