import { log } from '../../maths/log.js';
import { logistic, logit } from '../../maths/logistic.js';
import { counterOf, PURPOSE } from '../../random/purposes.js';
import { uniform } from '../../random/uniform.js';
import { depart } from '../people.js';
import { GONE, ORIGIN, STAGE } from '../world.js';
import type { Year } from '../year-context.js';

/** Years in a stage after which an early researcher is established (grade D). */
const EARLY_YEARS = 8;
/** Record above the mean, in ln, that makes an established researcher a leader (grade D). */
const LEADER_RECORD = 0.9;

/**
 * Step 9, first part: a year older, and who goes. Retirement by age; giving up when long unfunded or
 * unmotivated; leaving for outside with log-odds that rise with the gaps in pay and money and with ability, and
 * fall with climate, tenure, age and a running contract. Each way out has a luck of its own.
 */
export function exits(y: Year): void {
  const { world, region, p, controls, year } = y;
  const { researchers: r, institutions, active, tally } = world;
  const retireCounter = counterOf(PURPOSE.retire, year);
  const leaveCounter = counterOf(PURPOSE.leave, year);
  const emigrateCounter = counterOf(PURPOSE.emigrate, year);
  const payGap = (1 + region.workforce.payGap) / (1 + controls.payRise) - 1;
  const intercept = logit(p.emigrateChance) + p.emigratePay * (payGap - region.workforce.payGap);
  const pull = p.emigrateAbility * (1 + payGap);
  const moneyGap = p.emigrateMoney * region.workforce.moneyGap;
  const climateReference = world.references.fixed ? world.references.climate : 0.5;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    r.age[i]++;
    r.yearsInStage[i]++;
    if (r.stage[i] === STAGE.trainee) continue;
    r.tenure[i]++;
    if (r.contract[i] > 0) r.contract[i]--;
    advance(y, i);
    const k0 = r.key0[i];
    const k1 = r.key1[i];
    if (uniform(k0, k1, retireCounter) < retireChance(r.age[i], p.retirementAge, p.lastAge)) {
      depart(world, i, GONE.retired);
      tally.retired++;
      continue;
    }
    const giveUp =
      p.leaveChance +
      p.leaveUnfunded * Math.min(6, Math.max(0, r.unfunded[i] - 2)) +
      p.leaveUnmotivated * Math.max(0, 0.85 - r.motivation[i]);
    if (uniform(k0, k1, leaveCounter) < giveUp) {
      depart(world, i, GONE.left);
      tally.left++;
      continue;
    }
    const odds =
      intercept +
      pull * r.logAbility[i] +
      moneyGap * Math.min(2, log((2 * p.referenceFunding) / r.money[i])) +
      p.emigrateClimate * (institutions.climate[r.institution[i]] - climateReference) +
      (1 - r.motivation[i]) +
      (r.origin[i] === ORIGIN.imported
        ? p.emigrateImported
        : p.emigrateTenure * Math.min(1, r.tenure[i] / 5)) +
      (r.contract[i] > 0 ? p.emigrateContract : 0) +
      p.emigrateAge * Math.max(0, r.age[i] - 40);
    if (uniform(k0, k1, emigrateCounter) < logistic(odds)) emigrate(y, i);
  }
}

function emigrate({ world }: Year, i: number): void {
  const { tally, state, researchers } = world;
  depart(world, i, GONE.emigrated);
  tally.emigrants++;
  state.abroad++;
  if (researchers.origin[i] === ORIGIN.imported) tally.importsLost++;
}

function retireChance(age: number, from: number, last: number): number {
  if (age >= last) return 1;
  return age < from ? 0.001 : 0.06 + 0.03 * (age - from);
}

function advance({ world }: Year, i: number): void {
  const { stage, yearsInStage, logRecord } = world.researchers;
  const established = stage[i] === STAGE.early && yearsInStage[i] >= EARLY_YEARS;
  const leads =
    stage[i] === STAGE.established &&
    yearsInStage[i] >= EARLY_YEARS &&
    logRecord[i] > world.state.meanLogRecord + LEADER_RECORD;
  if (!established && !leads) return;
  stage[i]++;
  yearsInStage[i] = 0;
}
