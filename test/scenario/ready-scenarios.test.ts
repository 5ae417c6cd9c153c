import { describe, expect, it } from 'vitest';
import { type Compile, loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { listProjectFiles, projectSources } from './project-files.js';

/** Those with a lever by a rule, which is an expression. */
const BY_RULE: readonly string[] = ['grants-when-scarce'];

const noCompiler = (): Promise<Compile> => Promise.reject(new Error('no expression, no compiler'));

async function resolved(name: string): Promise<Scenario> {
  const compiler = BY_RULE.includes(name) ? loadCompiler : noCompiler;
  const result = await resolveScenario(name, projectSources(), compiler);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

const SCENARIOS = listProjectFiles('scenarios');
/** Paid by the province, in three years. */
const OF_THE_PROVINCE = 'high-level-hospital';
/** Of China, which is a separate region. */
const OF_CHINA = SCENARIOS.filter((name) => name.startsWith('china-'));
/** Of Guangdong; what its cities usually pay for is a strategy of a city. */
const OF_GUANGDONG = SCENARIOS.filter(
  (name) => name.startsWith('guangdong-') && name !== 'guangdong-instruments',
);
/** Of another region. */
const ELSEWHERE = ['us-nih-baseline', 'us-nih-more-grants', ...OF_CHINA, ...OF_GUANGDONG];
const STRATEGIES = SCENARIOS.filter((name) => !['baseline', OF_THE_PROVINCE, ...ELSEWHERE].includes(name));

/** What one unit of a lever costs a year; levers without a price are doses of money. */
const PRICE_OF: Readonly<Record<string, string | null>> = {
  competitiveGrants: null,
  learningHospital: null,
  ordinaryCare: null,
  outsideAdoption: null,
  leadingTalentImport: 'leadingTalent',
  youngTalent: 'youngTalent',
  postdocs: 'postdoc',
  retention: 'retentionPoint',
  prevention: 'preventionPlaces',
  platforms: 'platform',
  technologyTransfer: 'technologyTransfer',
  protectedTime: 'protectedTime',
  evaluationReform: 'evaluationReform',
  matchedFunding: null,
  enterpriseContracts: null,
  prizePool: null,
  seedGrants: null,
  developmentMoney: null,
  preparedness: null,
  healthEducation: null,
  memberReward: 'memberReward',
  postCompetition: 'postCompetition',
  integrityChecks: 'integrityChecks',
  noveltyPreference: 'noveltyPreference',
  outstandingPlaces: 'outstandingPlace',
  networkPlaces: 'networkPlace',
  engineers: 'engineer',
  housing: 'home',
  familyOffice: 'familyOffice',
  trialUnit: 'trialUnit',
  disciplines: 'discipline',
  medicalData: 'dataConnected',
  openness: 'openness',
  ethicsReview: 'ethicsReview',
  coordination: 'coordination',
  labSupervision: 'labSupervision',
  fastTrack: 'fastTrack',
};

/** Levers that cost nothing by themselves. */
const FREE = [
  'teamReward',
  'goalFit',
  'bindingCommitment',
  'callQuota',
  'grantYears',
  'interdisciplinary',
  'inventorShare',
];

/** Clinical work of a research-active doctor, as a fraction of working time: the region's derivation has it. */
const CLINICAL_LOAD = 0.62;

/** Levers priced by a thousand research-active posts. */
const BY_THOUSAND_POSTS = ['openness', 'ethicsReview', 'coordination', 'labSupervision', 'fastTrack'];

/** Research-active posts and doctors of the nation in the years of its policies, as the comments of its policies have them. */
const NATION = { posts: 458_000, doctors: 4_700_000 };

/** Units that one unit of dose buys where the price is by the head: percent of all pay, share of all clinical work. */
function unitsPerDose(lever: string, { id, institutions, doctors }: Scenario['region']): number {
  const staff = (type?: string) =>
    institutions
      .filter((row) => type === undefined || row.type === type)
      .reduce((sum, row) => sum + row.posts, 0);
  if (lever === 'retention') return staff();
  if (BY_THOUSAND_POSTS.includes(lever)) return (id === 'china' ? NATION.posts : staff()) / 1000;
  if (lever === 'medicalData') return (id === 'china' ? NATION.doctors : doctors) / 1000;
  return lever === 'protectedTime' ? staff('hospital') * CLINICAL_LOAD : 1;
}

function dose(scenario: Scenario, index: number): number {
  const step = scenario.policy.levers[index].dose.steps[0];
  return 'push' in step ? step.push : Number.NaN;
}

function asked(scenario: Scenario): number {
  return scenario.policy.levers.reduce((sum, use, index) => {
    if (FREE.includes(use.lever)) return sum;
    const price = PRICE_OF[use.lever];
    const unit = price === null ? 1 : scenario.region.prices[price];
    return sum + dose(scenario, index) * unitsPerDose(use.lever, scenario.region) * unit;
  }, 0);
}

describe("the project's scenarios", () => {
  it('are the strategies of a city, prevention, those of the two policy papers, of Guangdong and of other regions', () => {
    expect([...SCENARIOS].sort()).toEqual([
      'balanced-package',
      'baseline',
      'bench-to-bedside',
      'china-baseline',
      'china-basic-research',
      'china-biosecurity-ethics',
      'china-conversion',
      'china-law-and-money',
      'china-ordinary-care',
      'china-recommendations',
      'competitive-grants',
      'grants-when-scarce',
      'guangdong-baseline',
      'guangdong-conversion',
      'guangdong-instruments',
      'guangdong-learning-hospitals',
      'guangdong-ordinary-care',
      'guangdong-people',
      'guangdong-platforms',
      'high-level-hospital',
      'keeping-people',
      'leading-talent',
      'learning-hospital',
      'legal-framework',
      'maoming-programme',
      'national-recommendations',
      'ordinary-care',
      'outside-adoption',
      'platforms',
      'prevention',
      'us-nih-baseline',
      'us-nih-more-grants',
      'young-talent',
    ]);
  });

  it.each(SCENARIOS)(
    '%s resolves, without a compiler where no lever has a rule, and is titled in both languages',
    async (name) => {
      const scenario = await resolved(name);
      expect(scenario.id).toBe(name);
      expect(scenario.title.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(scenario.description.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(scenario).toMatchObject({ horizon: 20, seed: 'medinno', overrides: {} });
    },
  );

  it.each(STRATEGIES)('%s gets 30 million a year of the city in years 1 to 10', async (name) => {
    const { policy, region } = await resolved(name);
    const start = region.policyYear;
    expect(policy.programme).toEqual({ payer: 'city', amount: 30, start, end: start + 9 });
    for (const use of policy.levers) expect([use.start, use.end]).toEqual([start, start + 9]);
  });

  it.each(STRATEGIES)('%s asks for nearly 30 million a year and not more', async (name) => {
    const sum = asked(await resolved(name));
    expect(sum).toBeGreaterThanOrEqual(27 - 1e-9);
    expect(sum).toBeLessThanOrEqual(30 + 1e-9);
  });

  it('have one that gets from the province in three years what others ask of the city in ten', async () => {
    const scenario = await resolved(OF_THE_PROVINCE);
    const start = scenario.region.policyYear;
    expect(scenario.policy.programme).toEqual({ payer: 'province', amount: 100, start, end: start + 2 });
    expect(asked(scenario)).toBe(100);
  });

  it('have those of the nation at one sum in two five-year plans, of which they ask nearly all', async () => {
    const strategies = OF_CHINA.filter((name) => name !== 'china-baseline');
    for (const name of strategies) {
      const scenario = await resolved(name);
      expect(scenario.policy.programme).toEqual({ payer: 'central', amount: 10_000, start: 2026, end: 2035 });
      const sum = asked(scenario);
      expect(sum, name).toBeGreaterThanOrEqual(9800);
      expect(sum, name).toBeLessThanOrEqual(10_005);
    }
  });

  it('have those of a province at one sum in ten years', async () => {
    for (const name of OF_GUANGDONG.filter((name) => name !== 'guangdong-baseline'))
      expect((await resolved(name)).policy.programme, name).toEqual({
        payer: 'province',
        amount: 500,
        start: 2025,
        end: 2034,
      });
  });

  it.each([
    ['nation', OF_CHINA, 40],
    ['province', OF_GUANGDONG, 10],
  ])('have one size of rows for the %s, so that they can be compared', async (_level, names, size) => {
    const sizes = await Promise.all(names.map(async (name) => (await resolved(name)).representation));
    expect(new Set(sizes)).toEqual(new Set([size]));
  });

  it('mark ordinary care, outside adoption and prevention, and no others, as comparators', async () => {
    const all = await Promise.all(SCENARIOS.map((name) => resolved(name)));
    const comparators = all.filter((scenario) => scenario.comparator).map((scenario) => scenario.id);
    expect([...comparators].sort()).toEqual([
      'china-ordinary-care',
      'guangdong-ordinary-care',
      'ordinary-care',
      'outside-adoption',
      'prevention',
    ]);
  });

  it('have a baseline without a policy', async () => {
    expect((await resolved('baseline')).policy).toEqual({ levers: [], programme: null });
  });
});
