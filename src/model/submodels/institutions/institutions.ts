import { exp } from '../../../maths/exp.js';
import { power } from '../../../maths/power.js';
import { ACCOUNT, institutionAccount, move } from '../../engine/ledger.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL } from '../../place/institution-types.js';
import type { EngineersParameters } from '../engineers/parameters.js';
import type { EngineersStocks } from '../engineers/stocks.js';
import type { PatientsParameters } from '../patients/parameters.js';
import type { PatientsStocks } from '../patients/stocks.js';
import type { InstitutionsControls } from './controls.js';
import type { InstitutionsParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type InstitutionsYear = Year<
  InstitutionsParameters &
    Pick<EngineersParameters, 'engineersEquipment'> &
    Pick<PatientsParameters, 'disciplineClimate' | 'disciplineEquipment'>,
  InstitutionsControls,
  unknown,
  PatientsStocks & Pick<EngineersStocks, 'engineered'>
>;

/**
 * Step 10. Posts follow smoothed income, y ← y + s (income - y), target = base·((y + x growth)/y_ref)^κ, up
 * faster than down. Equipment decays and is renewed with a share of income, which is the research money of an institution and its people, and all money of block grants for it. Climate moves to its own level plus the gain of a
 * learning programme, g (1 - exp(-money/scale)). Leading disciplines raise equipment and climate of hospitals by their share of its people, engineers keep equipment in better order.
 */
export function institutions({ world, p, controls, stocks }: InstitutionsYear): void {
  const { institutions, references } = world;
  const elasticity = p.elasticPosts * p.postElasticity;
  const learning = p.climateGain * (1 - exp(-controls.climateMoney / p.climateScale));
  for (let k = 0; k < institutions.rows; k++) {
    const before = institutions.smoothedIncome[k];
    const income = before + p.incomeSmoothing * (institutions.income[k] - before);
    institutions.smoothedIncome[k] = income;
    const reference = references.income[k];
    const relative =
      references.fixed && reference > 0 ? (income + p.growthExpectation * (income - before)) / reference : 1;
    movePosts(
      institutions.posts,
      k,
      institutions.basePosts[k] * power(Math.max(p.lowestIncome, relative), elasticity),
      p.postsUp,
      p.postsDown,
    );
    const leading = institutions.type[k] === HOSPITAL ? stocks.disciplineShare : 0;
    const better = p.disciplineEquipment * leading + p.engineersEquipment * stocks.engineered;
    renewEquipment(world, k, p, { relative, better });
    const target = Math.min(1, institutions.baseClimate[k] + learning + p.disciplineClimate * leading);
    institutions.climate[k] += p.climateAdjustment * (target - institutions.climate[k]);
  }
}

function movePosts(posts: Float64Array, k: number, target: number, up: number, down: number): void {
  const gap = target - posts[k];
  posts[k] += gap > 0 ? up * gap : down * gap;
}

/** Money of the year over the usual income of an institution; none before what is usual is known. */
const overUsual = ({ references }: InstitutionsYear['world'], k: number, money: number): number =>
  references.fixed && references.income[k] > 0 ? money / references.income[k] : 0;

/**
 * Overheads are spent in the year they come. Equipment is renewed by what is spent on it over the usual income: a share of the research money
 * of the institution and its people, of which overheads are a part, and all of what block grants give for it, yuan for yuan alike.
 */
function renewEquipment(
  world: InstitutionsYear['world'],
  k: number,
  p: InstitutionsYear['p'],
  { relative, better }: { readonly relative: number; readonly better: number },
): void {
  const { institutions, ledger } = world;
  const spent = institutions.balance[k];
  move(ledger, institutionAccount(ledger, k), ACCOUNT.research, spent);
  institutions.balance[k] -= spent;
  const granted = p.equipmentMoney * overUsual(world, k, institutions.equipmentGrant[k]);
  const renewal = 1 + p.equipmentMoney * p.equipmentShare * (relative - 1) + better + granted;
  institutions.equipment[k] +=
    p.equipmentDecay * (institutions.baseEquipment[k] * renewal - institutions.equipment[k]);
}

export const institutionsProcess: Process<InstitutionsYear> = {
  id: 'institutions',
  title: { en: 'posts, equipment, climate', zh: '岗位、设备与氛围' },
  source:
    'posts that follow research money with a delay: Larson et al. 2012, DOI 10.1287/serv.1120.0030; moving by a fixed share of the gap a year is assumed',
  writes: [
    'institutions.balance',
    'institutions.climate',
    'institutions.equipment',
    'institutions.posts',
    'institutions.smoothedIncome',
    'ledger',
  ],
  step: institutions,
};
