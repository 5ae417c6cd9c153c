import { power } from '../../maths/power.js';
import { PROGRAMME, STAGE } from '../engine/codes.js';
import type { World } from '../engine/world.js';
import type { Year } from '../engine/year.js';
import { type Concentration, concentrationOf } from './concentration.js';

/** Input of indicators: the year just simulated, and the people at its end. */
export interface View<Y = Year> {
  readonly y: Y;
  readonly people: PeopleLevels;
  /** How unequally research money is spread over those in post. */
  readonly money: Concentration;
  /** Present value in the policy year of one unit in this year. */
  readonly discount: number;
}

interface PeopleLevels {
  readonly inPost: number;
  readonly trainees: number;
  readonly postdocs: number;
  /** People in post who were brought or kept by a talent programme and whose contract is over. */
  readonly recruitsStaying: number;
  readonly abilityInPost: number;
  readonly motivation: number;
  readonly originality: number;
  readonly age: number;
  readonly leaders: number;
}

/** The view of a year that has just been simulated. */
export const viewOf = (y: Year): View => new YearView(y);

/**
 * What takes a look at everybody is found when it is first asked for. A class, since getters of a record would give every
 * year another hidden class.
 */
class YearView implements View {
  readonly discount: number;
  #people: PeopleLevels | null = null;
  #money: Concentration | null = null;

  constructor(readonly y: Year) {
    const yearsIn = y.year - y.region.policyYear;
    this.discount = yearsIn > 0 ? power(1 + y.region.health.discountRate, -yearsIn) : 1;
  }

  get people(): PeopleLevels {
    this.#people ??= peopleLevels(this.y.world);
    return this.#people;
  }

  get money(): Concentration {
    this.#money ??= concentrationOf(moneyInPost(this.y.world));
    return this.#money;
  }
}

/** Research money of the year of all people in post who were there when it was paid, million CNY. */
function moneyInPost({ researchers, active, activeCount }: World): Float64Array {
  const paid = new Float64Array(activeCount);
  let heads = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (researchers.stage[i] !== STAGE.trainee && researchers.money[i] > 0)
      paid[heads++] = researchers.money[i];
  }
  return paid.subarray(0, heads);
}

function peopleLevels(world: World): PeopleLevels {
  const { stage, programme, contract, ability, motivation, originality, age } = world.researchers;
  const { active } = world;
  let inPost = 0;
  let postdocs = 0;
  let recruitsStaying = 0;
  let abilitySum = 0;
  let motivationSum = 0;
  let originalitySum = 0;
  let ageSum = 0;
  let leaders = 0;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    if (stage[i] === STAGE.trainee) {
      if (programme[i] === PROGRAMME.postdoc) postdocs++;
      continue;
    }
    inPost++;
    if (programme[i] !== PROGRAMME.none && contract[i] === 0) recruitsStaying++;
    abilitySum += ability[i];
    motivationSum += motivation[i];
    originalitySum += originality[i];
    ageSum += age[i];
    if (stage[i] === STAGE.leader) leaders++;
  }
  const heads = Math.max(1, inPost);
  return {
    inPost,
    postdocs,
    recruitsStaying,
    trainees: world.activeCount - inPost,
    abilityInPost: abilitySum,
    motivation: motivationSum / heads,
    originality: originalitySum / heads,
    age: ageSum / heads,
    leaders,
  };
}
