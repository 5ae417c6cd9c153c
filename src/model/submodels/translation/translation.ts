import { exp } from '../../../maths/exp.js';
import { childWord0, childWord1 } from '../../../random/child-key.js';
import { CHANNEL, type Key } from '../../../random/keys.js';
import { normal } from '../../../random/normal.js';
import { poisson } from '../../../random/poisson.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { choose, erlang2 } from '../../../random/variates.js';
import { ORIENTATION } from '../../engine/codes.js';
import { appendRow, compact } from '../../engine/columns.js';
import { FINDING_COLUMNS, PROJECT_COLUMNS } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { EvaluationControls } from '../evaluation/controls.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { HealthParameters } from '../health/parameters.js';
import type { NoveltyControls } from '../novelty/controls.js';
import type { NoveltyParameters } from '../novelty/parameters.js';
import type { PipelineParameters } from '../pipeline/parameters.js';
import type { RightsControls } from '../rights/controls.js';
import type { RightsParameters } from '../rights/parameters.js';
import type { TranslationControls } from './controls.js';
import type { TranslationFlows } from './flows.js';
import type { TranslationParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type TranslationYear = Year<
  TranslationParameters &
    Pick<EvaluationParameters, 'countWeight'> &
    Pick<HealthParameters, 'niches'> &
    Pick<NoveltyParameters, 'imitationRefused'> &
    Pick<PipelineParameters, 'valueAbility' | 'valueCentring' | 'valueOriginality' | 'valueSpread'> &
    RightsParameters,
  TranslationControls &
    RightsControls &
    Pick<EvaluationControls, 'countWeight'> &
    Pick<NoveltyControls, 'noveltyPreference'>,
  TranslationFlows
>;

/** "Year" in the counter of random numbers drawn once per finding, independent of the year of ripeness. */
const ONCE = 0;
const PATENT = counterOf(PURPOSE.inventionPatent, ONCE);
const LEAD = counterOf(PURPOSE.leadChance, ONCE);
/**
 * Step 5. A finding waits for a time with an Erlang distribution of shape 2 and then becomes a project with
 * chance min(p_max, τ capacity (1 + g_p platforms)(1 + g_t (1 - exp(-offices/s)))(1 + s_i (share - usual))(1 + g_c clinical)),
 * share that of its inventors: its random number is
 * fixed, so that more capacity adds projects and never swaps them. A row of w findings has a lot for each of them, and each that becomes a project is one
 * row: projects are few and no two alike, so that they are simulated one by one whatever a row of people stands for.
 */
export function translation(y: TranslationYear): void {
  newFindings(y);
  ripeFindings(y);
  utilityPatents(y);
}

function newFindings(y: TranslationYear): void {
  const { discoveries } = y.world.researchers;
  const { active, activeCount } = y.world;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    for (let ordinal = 0; ordinal < discoveries[i]; ordinal++) recordFinding(y, i, ordinal);
  }
}

function recordFinding({ world, p, year }: TranslationYear, i: number, ordinal: number): void {
  const { researchers: r, findings } = world;
  const f = appendRow(findings, FINDING_COLUMNS);
  const k0 = childWord0(r.key0[i], r.key1[i], CHANNEL.finding, year, ordinal);
  const k1 = childWord1(r.key0[i], r.key1[i], CHANNEL.finding, year, ordinal);
  const orientation = r.orientation[i];
  findings.key0[f] = k0;
  findings.key1[f] = k1;
  const latency = latencyOf(orientation, p);
  findings.ripe[f] =
    year +
    (p.latencySpread === 1 ? erlang2(uniform(k0, k1, counterOf(PURPOSE.latency, ONCE)), latency) : latency);
  findings.orientation[f] = orientation;
  findings.area[f] = r.area[i];
  findings.institution[f] = r.institution[i];
  findings.logAbility[f] = r.logAbility[i];
  findings.originality[f] = r.originality[i];
  const bedside = uniform(k0, k1, counterOf(PURPOSE.clinicalOrigin, ONCE)) < p.clinicalOrigin;
  findings.clinicalOrigin[f] = orientation === ORIENTATION.clinical && bedside ? 1 : 0;
}

/** Mean years from a finding to its ripeness. */
function latencyOf(orientation: number, p: TranslationYear['p']): number {
  if (orientation === ORIENTATION.basic) return p.basicLatency;
  return orientation === ORIENTATION.translational ? p.translationalLatency : p.clinicalLatency;
}

function ripeFindings(y: TranslationYear): void {
  const { world, p, controls, year, scratch, flows } = y;
  const { findings, institutions } = world;
  const policy =
    (1 + p.platformLeadGain * controls.platforms) *
    (1 + p.transferLeadGain * (1 - exp(-controls.transferOffices / p.transferScale))) *
    Math.max(0, 1 + p.inventorResponse * (controls.inventorShare - p.inventorShare));
  const refused = p.imitationRefused * controls.noveltyPreference;
  const keep = findings.rows <= scratch.flags.length ? scratch.flags : new Uint8Array(findings.rows);
  for (let f = 0; f < findings.rows; f++) {
    keep[f] = findings.ripe[f] >= year + 1 ? 1 : 0;
    if (keep[f]) continue;
    const capacity = institutions.translation[findings.institution[f]];
    const bedside = 1 + p.clinicalLeadGain * findings.clinicalOrigin[f];
    const help = capacity * policy * bedside;
    const k0 = findings.key0[f];
    const k1 = findings.key1[f];
    if (uniform(k0, k1, PATENT) < Math.min(p.mostRipeChance, p.inventionChance * help)) flows.inventions++;
    const taken = 1 - refused * (1 - findings.originality[f]);
    projectsOf(y, f, Math.min(p.mostRipeChance, p.leadChance * help * taken));
  }
  compact(findings, FINDING_COLUMNS, keep);
}

/** Projects that the findings of a row become, each with a chance; the first finding has the key of the row, others have keys that follow from it. */
function projectsOf(y: TranslationYear, f: number, chance: number): void {
  const { world, representation, flows } = y;
  const { key0, key1 } = world.findings;
  for (let n = 0; n < representation; n++) {
    const k0 = n === 0 ? key0[f] : childWord0(key0[f], key1[f], CHANNEL.finding, ONCE, n);
    const k1 = n === 0 ? key1[f] : childWord1(key0[f], key1[f], CHANNEL.finding, ONCE, n);
    if (uniform(k0, k1, LEAD) >= chance) continue;
    flows.leads += 1 / representation;
    startProject(y, f, { k0, k1 });
  }
}

/** A lead becomes a project; it takes over the finding's key and with it the finding's random numbers. */
function startProject({ world, p, centring }: TranslationYear, f: number, { k0, k1 }: Key): void {
  const { findings, projects, ledger } = world;
  const j = appendRow(projects, PROJECT_COLUMNS);
  const pathway = choose(
    uniform(k0, k1, counterOf(PURPOSE.pathway, ONCE)),
    centring.pathwayWeights[findings.orientation[f]],
  );
  const spread = p.valueSpread + p.valueOriginality * findings.originality[f];
  const logValue =
    spread * normal(uniform(k0, k1, counterOf(PURPOSE.value, ONCE))) -
    p.valueCentring +
    p.valueAbility * findings.logAbility[f];
  projects.key0[j] = k0;
  projects.key1[j] = k1;
  projects.pathway[j] = pathway;
  projects.area[j] = findings.area[f];
  projects.niche[j] = Math.floor(uniform(k0, k1, counterOf(PURPOSE.niche, ONCE)) * p.niches);
  projects.clinicalOrigin[j] = findings.clinicalOrigin[f];
  projects.logValue[j] = logValue;
  projects.stage[j] = 0;
  projects.yearsLeft[j] = 0;
  projects.waited[j] = 0;
  projects.licensed[j] = 0;
  projects.seeded[j] = 0;
  projects.loan[j] = 0;
  ledger.projectsIn++;
}

/** Small practical improvements protected as utility models, by institution; counts in evaluation invite them. */
function utilityPatents({ world, p, controls, year, flows }: TranslationYear): void {
  const { institutions, active, activeCount } = world;
  const { institution } = world.researchers;
  const people = new Float64Array(institutions.rows);
  for (let n = 0; n < activeCount; n++) people[institution[active[n]]]++;
  const invited = 1 + p.utilityCountResponse * (controls.countWeight - p.countWeight);
  for (let k = 0; k < institutions.rows; k++) {
    const u = uniform(institutions.key0[k], institutions.key1[k], counterOf(PURPOSE.utilityPatents, year));
    flows.utilityPatents += poisson(u, p.utilityPatents * invited * people[k]);
  }
}

export const translationProcess: Process<TranslationYear> = {
  id: 'translation',
  title: { en: 'findings become projects', zh: '发现转为项目' },
  source:
    'assumed: findings wait, because research takes some 17 years to reach practice (Morris et al. 2011, DOI 10.1258/jrsm.2011.110180); an Erlang wait of shape 2, since few findings ripen at once; chances in proportion to capacity, so that each way of help adds by the same share',
  writes: ['findings.*', 'flows.inventions', 'flows.leads', 'flows.utilityPatents', 'ledger', 'projects.*'],
  step: translation,
};
