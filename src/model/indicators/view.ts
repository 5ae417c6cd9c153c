import { power } from '../../maths/power.js';
import { PROGRAMME, STAGE, type World } from '../world.js';
import type { Year } from '../year-context.js';

/** What indicators look at: the year just lived, and the people it ended with. */
export interface View {
  readonly y: Year;
  readonly people: PeopleLevels;
  /** Present value in the policy year of one unit in this year. */
  readonly discount: number;
}

export interface PeopleLevels {
  readonly inPost: number;
  readonly trainees: number;
  readonly postdocs: number;
  readonly abilityInPost: number;
  readonly motivation: number;
  readonly originality: number;
  readonly age: number;
  readonly leaders: number;
}

export function viewOf(y: Year): View {
  const yearsIn = y.year - y.region.policyYear;
  return {
    y,
    people: peopleLevels(y.world),
    discount: yearsIn > 0 ? power(1 + y.region.health.discountRate, -yearsIn) : 1,
  };
}

function peopleLevels(world: World): PeopleLevels {
  const { stage, programme, ability, motivation, originality, age } = world.researchers;
  const { active } = world;
  let inPost = 0;
  let postdocs = 0;
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
    trainees: world.activeCount - inPost,
    abilityInPost: abilitySum,
    motivation: motivationSum / heads,
    originality: originalitySum / heads,
    age: ageSum / heads,
    leaders,
  };
}
