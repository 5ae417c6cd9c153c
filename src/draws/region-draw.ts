import { exp } from '../maths/exp.js';
import { log } from '../maths/log.js';
import { medinno } from '../model/medinno.js';
import type { Region } from '../model/place/region.js';
import type { Figure } from '../scenario/reading/figure.js';
import { memberAt } from '../scenario/reading/member-at.js';
import {
  AGE_STRUCTURE,
  OWN_PARAMETERS,
  type PricedModel,
  regionField,
} from '../scenario/region/region-fields.js';
import type { Scenario } from '../scenario/scenario.js';
import { latinHypercubeColumn } from './design.js';

/**
 * Burden per resident of the place over the nation's. It stands in the burden of every area alike, so its range is
 * drawn once, as a common factor of all of them; the ranges of the single areas, which repeat it, are not.
 */
export const BURDEN_FACTOR = AGE_STRUCTURE.path;

/** A figure with both ends of its range. */
export type UncertainFigure = Figure & { readonly low: number; readonly high: number };

type Place = Pick<Scenario, 'region' | 'figures'>;

/**
 * The figures of a scenario's region that are drawn: those that are safe to vary (`RegionField.drawn`) and have a range. One whose number in
 * the region is no longer that of the figure was set by the author of the scenario, and like an overridden parameter it
 * is left as it was set.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * uncertainFigures(scenario).every(({ low, high }) => low < high); // => true
 */
export function uncertainFigures(
  { region, figures }: Place,
  model: PricedModel = medinno,
): UncertainFigure[] {
  return figures
    .filter((figure) => isUncertain(figure, model))
    .filter(({ path, low, value }) => (path === BURDEN_FACTOR ? low > 0 : memberAt(region, path) === value));
}

function isUncertain(figure: Figure, model: PricedModel): figure is UncertainFigure {
  const { path, low, high } = figure;
  const varies = regionField(path, model)?.drawn !== undefined;
  return varies && low !== null && high !== null && low < high;
}

/**
 * A figure's value in a draw; in draw 0 as written. It depends on the seed, the figure's path and the draw alone, by
 * the same extensible Latin hypercube as the parameters.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const [figure] = uncertainFigures(scenario);
 * const drawn = figureDraw('my-seed', figure, 3);
 * drawn >= figure.low && drawn <= figure.high; // => true
 */
export function figureDraw(seed: string, figure: UncertainFigure, draw: number): number {
  return draw === 0
    ? figure.value
    : figureQuantile(figure, latinHypercubeColumn(seed, `region.${figure.path}`, draw));
}

/**
 * The value below which a figure lies with probability u. The figure as written is the median; half of the
 * probability lies on each side of it, spread evenly over the logarithm between it and that end of the range, or
 * evenly over the values themselves where the range reaches 0 or below. The mean is thus not the value: prices that
 * may be three times as high or a third as high are dearer on average than written.
 */
export function figureQuantile(
  { low, value, high }: Pick<UncertainFigure, 'low' | 'value' | 'high'>,
  u: number,
): number {
  const [from, to, share] = u < 0.5 ? [low, value, 2 * u] : [value, high, 2 * u - 1];
  const drawn = low > 0 ? from * exp(share * (log(to) - log(from))) : from + share * (to - from);
  return Math.min(to, Math.max(from, drawn));
}

/** The value of every uncertain figure in a draw, by path. */
export const figureValues = (
  { region, figures, seed }: Place & Pick<Scenario, 'seed'>,
  draw: number,
  model: PricedModel = medinno,
): Map<string, number> =>
  new Map(
    uncertainFigures({ region, figures }, model).map((figure) => [
      figure.path,
      figureDraw(seed, figure, draw),
    ]),
  );

/**
 * The region in a parameter draw: draw 0 is the region as written, the others vary its uncertain figures.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * regionDraw(scenario, 0) === scenario.region; // => true
 */
export const regionDraw = (
  place: Place & Pick<Scenario, 'seed'>,
  draw: number,
  model: PricedModel = medinno,
): Region => (draw === 0 ? place.region : regionWith(place, figureValues(place, draw, model), model));

/** The region with these values of its uncertain figures, and with what follows from them. */
export function regionWith(
  { region, figures }: Place,
  values: ReadonlyMap<string, number>,
  model: PricedModel,
): Region {
  const drawn = new Map(values);
  for (const [path, price] of followingPay({ region, figures }, drawn.get(PAY), model))
    drawn.set(path, price);
  const burden = figures.find(({ path }) => path === BURDEN_FACTOR && drawn.has(path));
  return withFigures(region, drawn, burden ? drawn.get(burden.path)! / burden.value : 1);
}

const PAY = 'workforce.pay';

/** Prices that are made of pay, in proportion to the pay drawn; one that was set by hand is left as it was set. */
function followingPay(
  { region, figures }: Place,
  pay: number | undefined,
  { prices }: PricedModel,
): [path: string, price: number][] {
  if (pay === undefined) return [];
  return madeOfPay({ region, figures }, prices).map(({ path, value }) => [
    path,
    (value * pay) / region.workforce.pay,
  ]);
}

const madeOfPay = ({ region, figures }: Place, prices: PricedModel['prices']): Figure[] =>
  figures.filter(({ path, value }) => isMadeOfPay(path, prices) && memberAt(region, path) === value);

/** The figures that are not the same in all draws: those drawn, and the prices that follow pay. */
export const movingFigures = (place: Place, model: PricedModel): Figure[] => [
  ...uncertainFigures(place, model),
  ...madeOfPay(place, model.prices),
];

const isMadeOfPay = (path: string, prices: PricedModel['prices']): boolean =>
  path.startsWith('prices.') && prices[path.slice('prices.'.length)]?.followsPay === true;

/** The region with the figures at these paths replaced, and the burden of every area times a factor. */
function withFigures(region: Region, drawn: ReadonlyMap<string, number>, burdenFactor: number): Region {
  const vary = <T extends object>(section: string, part: T): T =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, drawn.get(`${section}.${key}`) ?? value]),
    ) as T;
  // Taken apart and put together again, not overwritten by a spread: a member that is set twice is laid out as a changing
  // one (see `quantities`).
  const { funding, workforce, parameters, prices, health, ...place } = region;
  const { areas, ...care } = health;
  const { outside, ...money } = funding;
  return {
    ...place,
    funding: {
      ...vary('funding', money),
      outside: outside.map((funder) => vary(`funding.outside.${funder.id}`, funder)),
    },
    workforce: vary('workforce', workforce),
    ...(parameters === undefined ? {} : { parameters: vary(OWN_PARAMETERS, parameters) }),
    prices: vary('prices', prices),
    health: {
      ...vary('health', care),
      areas: areas.map(({ burden, ...area }) => ({ ...area, burden: burden * burdenFactor })),
    },
  };
}
