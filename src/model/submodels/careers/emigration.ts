import { log } from '../../../maths/log.js';
import { logistic, logisticCeiling, logit } from '../../../maths/logistic.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { GONE, ORIGIN } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import type { OpennessControls } from '../openness/controls.js';
import type { OpennessParameters } from '../openness/parameters.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { StayingControls } from '../staying/controls.js';
import type { StayingParameters } from '../staying/parameters.js';
import type { CareersControls } from './controls.js';
import type { CareersParameters } from './parameters.js';
import type { AtTheDoor } from './ways-out.js';

/** Parts of the year that leaving for outside depends on. */
export type EmigrationYear = Year<
  CareersParameters &
    Pick<OpennessParameters, 'opennessLeaving'> &
    Pick<ResearchParameters, 'referenceFunding'> &
    Pick<StayingParameters, 'familyEffect' | 'homeRebound'>,
  CareersControls & OpennessControls & Pick<StayingControls, 'familyReach'>
>;

/**
 * The way outside for those to whom none before it was open. Few go: for most people their random number is above a bound of their chance,
 * and only for the others are the logarithm of their money and the chance computed.
 * @param pressed factors on the odds of those in post, null where none is pressed out
 */
export function openWayOutside(y: EmigrationYear, at: AtTheDoor, pressed: Float64Array | null): void {
  decideWhoGoes(y, at, thoseWhoMayGo(y, at, pressed), pressed);
}

/**
 * Those whose random number is below a bound of their chance, also where another way was open before: their places among people in post
 * go to `places`, their random numbers to `variates`; returns how many they are.
 */
function thoseWhoMayGo(
  y: EmigrationYear,
  { inPost, count, chances: bounds }: AtTheDoor,
  pressed: Float64Array | null,
): number {
  const { key0, key1 } = y.world.researchers;
  const { variates: numbers, places } = y.scratch;
  const counter = counterOf(PURPOSE.emigrate, y.year);
  // The bound lacks the most money that counts. Where there is less money outside than inside, odds rise with one's own without end: it is
  // infinite then, and all are computed.
  bounds.fill(weightOfMoney(y) < 0 ? Number.NEGATIVE_INFINITY : y.p.emigrateMoneyMost, 0, count);
  oddsOfEmigrating(y, inPost, count, bounds);
  if (pressed !== null) for (let n = 0; n < count; n++) bounds[n] += log(pressed[n]);
  let near = 0;
  // Without a branch that the processor would guess wrongly: what is written for one who may not go is overwritten by the next.
  for (let n = 0; n < count; n++) {
    const i = inPost[n];
    const number = uniform(key0[i], key1[i], counter);
    places[near] = n;
    numbers[near] = number;
    // Rounded up to whole log-odds, which needs no exponential.
    near += Number(number < logisticCeiling(bounds[n]));
  }
  return near;
}

/** Opens the way to those of the first `near` in `places` whose random number is below their chance. */
function decideWhoGoes(
  y: EmigrationYear,
  { inPost, chances: odds, ways }: AtTheDoor,
  near: number,
  pressed: Float64Array | null,
): void {
  const { money } = y.world.researchers;
  const { variates: numbers, places } = y.scratch;
  const rows = places.subarray(0, near).map((n) => inPost[n]);
  for (let n = 0; n < near; n++) odds[n] = log((2 * y.p.referenceFunding) / money[rows[n]]);
  oddsOfEmigrating(y, rows, near, odds);
  if (pressed !== null) for (let n = 0; n < near; n++) odds[n] += log(pressed[places[n]]);
  for (let n = 0; n < near; n++)
    if (numbers[n] < logistic(odds[n]) && ways[places[n]] === GONE.no) ways[places[n]] = GONE.emigrated;
}

/** Log-odds for each logarithm that money inside lacks. */
const weightOfMoney = ({ region, p }: EmigrationYear): number => p.emigrateMoney * region.workforce.moneyGap;

/** Writes the log-odds of leaving for outside of people in post over what they lack in money, in logarithms. */
function oddsOfEmigrating(y: EmigrationYear, rows: Int32Array, count: number, odds: Float64Array): void {
  const { world, region, p, controls } = y;
  const { age, motivation, logAbility, origin, tenure, contract, homed, institution } = world.researchers;
  const { climate } = world.institutions;
  const payGap = (1 + region.workforce.payGap) / (1 + controls.payRise) - 1;
  // Relative to the nation, not to the region itself: else its own level would cancel.
  const intercept =
    logit(p.emigrateChance) +
    p.emigratePay * (payGap - p.nationalPayGap) -
    p.familyEffect * Math.min(1, controls.familyReach) +
    p.opennessLeaving * controls.openness;
  const pull = p.emigrateAbility * (1 + payGap);
  const moneyGap = weightOfMoney(y);
  const { emigrateClimate, emigrateImported, emigrateTenure, emigrateContract, emigrateAge } = p;
  const { homeRebound, emigrateMoneyMost, tenureYears, mobileAge, nationalClimate } = p;
  for (let n = 0; n < count; n++) {
    const i = rows[n];
    odds[n] =
      intercept +
      pull * logAbility[i] +
      moneyGap * Math.min(emigrateMoneyMost, odds[n]) -
      emigrateClimate * (climate[institution[i]] - nationalClimate) +
      (1 - motivation[i]) +
      (origin[i] === ORIGIN.imported
        ? emigrateImported
        : emigrateTenure * Math.min(1, tenure[i] / tenureYears)) +
      (contract[i] > 0 ? emigrateContract : homed[i] * homeRebound) +
      emigrateAge * Math.max(0, age[i] - mobileAge);
  }
}
