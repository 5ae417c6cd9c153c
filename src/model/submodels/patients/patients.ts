import { exp } from '../../../maths/exp.js';
import { sum } from '../../../maths/sum.js';
import { institutionAccount } from '../../engine/ledger.js';
import { payFrom, receive } from '../../engine/spending.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL } from '../../place/institution-types.js';
import type { Inpatients } from '../../place/region.js';
import { shareOfBurden } from '../../place/share-of-burden.js';
import { ofThousandPosts } from '../../place/size.js';
import { doctorsOf } from '../../population/doctors.js';
import { buildDisciplines } from './disciplines.js';
import { hospitalPeople } from './hospital-people.js';
import type { PatientsYear } from './patients-year.js';

/** CNY in a million. */
const MILLION = 1e6;

/**
 * Step 7. Inpatients are treated in the region or elsewhere. Their odds of staying move with reputation and practice of the area,
 * s* = s₀ e^x / (1 - s₀ + s₀ e^x), x = β (1/e - exp(-R/R₀)) + γ (q - q₀ + g d) + α c, with s₀ the region's figure, R the reputation of hospital
 * staff over its reference, q the quality of practice and g d that of leading disciplines, and c the share of patients whom doctors sent to
 * county hospitals reach; the share moves to it bit by bit.
 */
export function patients(y: PatientsYear): void {
  const { region, flows } = y;
  const staff = hospitalPeople(y.world);
  if (y.spinUp) return;
  const spread = shareOfBurden(region);
  buildDisciplines(y, staff, spread);
  const { inpatients } = region.health;
  if (inpatients === undefined) return;
  keepPatients(y, inpatients, spread);
  const kept = sum(flows.patientsKept);
  const stays = inpatients.stays * inpatients.treatedHere;
  flows.careTaken += (kept * y.p.keptFee * y.p.inpatientTime * doctorsOf(y)) / stays;
  bookPatients(y, inpatients, kept);
  reinvest(y);
}

function keepPatients(y: PatientsYear, { stays, treatedHere }: Inpatients, spread: Float64Array): void {
  const { world, p, flows } = y;
  const { areas, references, state } = world;
  const practice = state.practice - references.practice;
  for (let a = 0; a < areas.rows; a++) {
    const reference = references.reputation[a];
    const relative = reference > 0 ? areas.reputation[a] / reference : 1;
    const repute = p.keptReputation * (exp(-1) - exp(-relative));
    const better = p.keptPractice * (practice + p.disciplinePractice * areas.disciplines[a]);
    const odds = exp(repute + better + p.allianceStay * flows.allianceReach);
    const share = (treatedHere * odds) / (1 - treatedHere + treatedHere * odds);
    areas.kept[a] += p.keptSpeed * (share - treatedHere - areas.kept[a]);
    flows.patientsKept[a] = stays * spread[a] * areas.kept[a];
  }
}

/**
 * The payer of a stay pays the same fee here and elsewhere, so that for the region's people only the recipient changes: hospitals get
 * the fee less the marginal cost of a stay, patients save the travel. With fewer patients than at the start both lose it.
 */
function bookPatients({ world, region, p, flows }: PatientsYear, { fee }: Inpatients, kept: number): void {
  const { hospitals, patients: travellers } = region.roles;
  flows.keptIncome = (kept * fee * p.keptFee) / MILLION;
  flows.keptSurplus = flows.keptIncome * (1 - p.keptMarginalCost);
  receive(world, hospitals, flows.keptSurplus);
  receive(world, travellers, kept * p.travelSaved);
}

/**
 * A share of the surplus becomes income of hospitals for research, by their posts, which buys equipment and posts like any other:
 * m (1 - exp(-share surplus / m)), with m the most that they reinvest.
 */
function reinvest({ world, region, p, flows }: PatientsYear): void {
  const share = p.keptReinvested * flows.keptSurplus;
  if (share <= 0) return;
  const { institutions, ledger } = world;
  const posts = hospitalPosts(institutions);
  const most = ofThousandPosts(p.keptMost, { posts });
  if (most <= 0) return;
  const money = most * (1 - exp(-share / most));
  for (let k = 0; k < institutions.rows; k++) {
    if (institutions.type[k] !== HOSPITAL) continue;
    const part = (money * institutions.basePosts[k]) / posts;
    payFrom(world, region.roles.hospitals, 'research', institutionAccount(ledger, k), part);
    institutions.balance[k] += part;
    institutions.income[k] += part;
  }
}

function hospitalPosts({ rows, type, basePosts }: PatientsYear['world']['institutions']): number {
  let posts = 0;
  for (let k = 0; k < rows; k++) if (type[k] === HOSPITAL) posts += basePosts[k];
  return posts;
}

export const patientsProcess: Process<PatientsYear> = {
  id: 'patients',
  title: { en: 'patients treated in the region', zh: '本地收治患者' },
  source:
    'assumed: odds that move with what patients see of a hospital; stays by area follow the burden; fewer patients went elsewhere after regional medical centres were built in China (official, before and after)',
  writes: [
    'areas.disciplines',
    'areas.kept',
    'areas.reputation',
    'flows.careTaken',
    'flows.keptIncome',
    'flows.keptSurplus',
    'flows.patientsKept',
    'institutions.balance',
    'institutions.income',
    'ledger',
    'stocks.disciplineShare',
  ],
  step: patients,
};
