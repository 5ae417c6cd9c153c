import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compile, loadCompiler } from '../../src/scenario/expressions/expressions.js';
import type { InputIssue, Loaded } from '../../src/scenario/reading/issues.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { numberOfCases } from '../number-of-cases.js';
import { lineOf, listProjectFiles, projectSources } from './project-files.js';

/** Those with a lever by a rule, which is an expression. */
const BY_RULE: readonly string[] = ['grants-when-scarce'];

const noCompiler = (): Promise<Compile> => Promise.reject(new Error('no expression, no compiler'));

async function resolved(name: string, files: Record<string, string> = {}): Promise<Scenario> {
  const compiler = BY_RULE.includes(name) ? loadCompiler : noCompiler;
  const result = await resolveScenario(name, projectSources(files), compiler);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

async function issues(name: string, files: Record<string, string>): Promise<readonly InputIssue[]> {
  const result: Loaded<Scenario> = await resolveScenario(name, projectSources(files), loadCompiler);
  return result.ok ? [] : result.issues;
}

const HEAD = `title: { en: Mine, zh: 我的方案 }
description: { en: A scenario., zh: 一个情景。 }
region: maoming
`;
const POLICY_HEAD = 'title: { en: Mine, zh: 我的政策 }\n';
const SCENARIOS = listProjectFiles('scenarios');
/** Paid by the province, in three years. */
const OF_THE_PROVINCE = 'high-level-hospital';
/** Of China, in a region of its own. */
const OF_CHINA = SCENARIOS.filter((name) => name.startsWith('china-'));
/** Of another region. */
const ELSEWHERE = ['guangdong-baseline', 'us-nih-baseline', 'us-nih-more-grants', ...OF_CHINA];
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
      'guangdong-instruments',
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

  it('have one size of rows for the nation, so that they can be compared', async () => {
    const sizes = await Promise.all(OF_CHINA.map(async (name) => (await resolved(name)).representation));
    expect(new Set(sizes)).toEqual(new Set([40]));
  });

  it('mark ordinary care, outside adoption and prevention, and no others, as comparators', async () => {
    const all = await Promise.all(SCENARIOS.map((name) => resolved(name)));
    const comparators = all.filter((scenario) => scenario.comparator).map((scenario) => scenario.id);
    expect([...comparators].sort()).toEqual([
      'china-ordinary-care',
      'ordinary-care',
      'outside-adoption',
      'prevention',
    ]);
  });

  it('have a baseline without a policy', async () => {
    expect((await resolved('baseline')).policy).toEqual({ levers: [], programme: null });
  });
});

describe('resolving a scenario', () => {
  it('takes a bare name as a region under its baseline when no scenario has it', async () => {
    const scenario = await resolved('maoming');
    expect(scenario).toMatchObject({
      id: 'maoming',
      comparator: false,
      policy: { levers: [], programme: null },
    });
    expect(scenario.title).toEqual({ en: 'Maoming', zh: '茂名' });
  });

  it('takes a path as a path, and JSON as well as YAML', async () => {
    const json = JSON.stringify({
      title: { en: 'J', zh: '杰' },
      description: { en: 'J', zh: '杰' },
      region: 'maoming',
    });
    expect((await resolved('mine/j.json', { 'mine/j.json': json })).id).toBe('j');
    expect((await resolved('scenarios/regions/maoming.yaml')).id).toBe('maoming');
  });

  it('keeps horizon, seed and overrides', async () => {
    const text = `${HEAD}horizon: 35\nseed: 7\noverrides: { reviewNoise: 0.5 }\n`;
    const scenario = await resolved('a.yaml', { 'a.yaml': text });
    expect(scenario).toMatchObject({ horizon: 35, seed: '7', overrides: { reviewNoise: 0.5 } });
  });

  it('composes policies in the order of their names, and dates what they leave out', async () => {
    const files = {
      'a.yaml': `${HEAD}policy: [one.yaml, two.yaml]\nhorizon: 30\n`,
      'one.yaml': `${POLICY_HEAD}levers: [{ lever: lottery, dose: 0.5, start: policyYear + 2, ramp: 3 }]\n`,
      'two.yaml': `${POLICY_HEAD}programme: { payer: province, amount: 5, start: policyYear, end: 2031 }\nlevers: [{ lever: postdocs, dose: 2 }]\n`,
    };
    const { policy } = await resolved('a.yaml', files);
    expect(policy.levers.map(({ lever, start, end, ramp }) => [lever, start, end, ramp])).toEqual([
      ['lottery', 2027, 2054, 3],
      ['postdocs', 2025, 2031, 0],
    ]);
    expect(policy.programme).toEqual({ payer: 'province', amount: 5, start: 2025, end: 2031 });
  });

  it('compiles a dose that is an expression of the year and of baseline values', async () => {
    const text = `${HEAD}policy:\n  levers: [{ lever: competitiveGrants, dose: 'localResearch * min(yearsIn, 5) / 5' }]\n`;
    const result = await resolveScenario('a.yaml', projectSources({ 'a.yaml': text }), loadCompiler);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { steps } = result.value.policy.levers[0].dose;
    expect(steps).toContainEqual({ load: 'localResearch' });
    expect(steps).toContainEqual({ load: 'yearsIn' });
  });
});

describe('a broken scenario or policy file', () => {
  it('suggests the nearest scenario for a name that leads nowhere', async () => {
    expect(await issues('platform', {})).toMatchObject([
      { file: 'platform', line: 0, suggestion: 'platforms' },
    ]);
  });

  it('suggests the nearest region and policy where they are named', async () => {
    const text = `${HEAD.replace('maoming', 'maomin')}policy: platform\n`;
    expect(await issues('a.yaml', { 'a.yaml': text })).toMatchObject([
      { path: 'region', line: 3, column: 9, found: '"maomin"', suggestion: 'maoming' },
      { path: 'policy', line: 4, column: 9, suggestion: 'platforms' },
    ]);
  });

  it('names an unknown key and a parameter that does not exist', async () => {
    const text = `${HEAD}horizonn: 20\noverrides: { reviewNoize: 1 }\n`;
    expect(await issues('a.yaml', { 'a.yaml': text })).toMatchObject([
      { path: 'horizonn', line: 4, column: 1, suggestion: 'horizon' },
      { path: 'overrides.reviewNoize', line: 5, column: 14, suggestion: 'reviewNoise' },
    ]);
  });

  it('suggests the lever that was meant, in the file where it stands', async () => {
    const policy = `${POLICY_HEAD}levers:\n  - { lever: youngTalents, dose: 3 }\n`;
    const files = { 'a.yaml': `${HEAD}policy: p.yaml\n`, 'p.yaml': policy };
    expect(await issues('a.yaml', files)).toMatchObject([
      { file: 'p.yaml', line: 3, column: 14, path: 'levers.0.lever', suggestion: 'youngTalent' },
    ]);
  });

  it('tells mistakes of lever, date, dose and programme at once, inside an inline policy too', async () => {
    const text = `${HEAD}policy:
  programme: { payer: town, amount: -3, start: policyYear, end: soon }
  levers:
    - { lever: lotery, dose: 1 }
    - { lever: lottery, dose: yeer / 2000 }
    - { lever: postdocs, dose: 2, start: policyYear + 9, end: policyYear + 3 }
    - { lever: retention, dose: 1, ramp: slow, begin: 2026 }
`;
    const found = await issues('a.yaml', { 'a.yaml': text });
    expect(found.map((issue) => [issue.line, issue.path])).toEqual([
      [5, 'policy.programme.payer'],
      [5, 'policy.programme.amount'],
      [5, 'policy.programme.end'],
      [7, 'policy.levers.0.lever'],
      [8, 'policy.levers.1.dose'],
      [9, 'policy.levers.2.end'],
      [10, 'policy.levers.3.ramp'],
      [10, 'policy.levers.3.begin'],
    ]);
  });

  it('points into the expression of a dose, behind its quotation mark, and suggests the name', async () => {
    const text = `${HEAD}policy:\n  levers:\n    - lever: lottery\n      dose: "0.1 + yeer / 2000"\n`;
    const [issue] = await issues('a.yaml', { 'a.yaml': text });
    expect(issue).toMatchObject({ path: 'policy.levers.0.dose', found: 'yeer', suggestion: 'year' });
    expect(issue.line).toBe(lineOf(text, 'yeer'));
    expect(issue.column).toBe('      dose: "0.1 + yeer'.indexOf('yeer') + 1);
  });

  it('refuses a date before the policy year and one that is no whole year', async () => {
    const text = `${HEAD}policy: { levers: [{ lever: lottery, dose: 1, start: 2020, end: 2030.5 }] }\n`;
    expect(await issues('a.yaml', { 'a.yaml': text })).toMatchObject([
      { path: 'policy.levers.0.start', found: '2020' },
      { path: 'policy.levers.0.end', found: '2030.5' },
    ]);
  });

  it('refuses a dose outside the bounds of its lever', async () => {
    const text = `${HEAD}policy: { levers: [{ lever: lottery, dose: 1.5 }, { lever: postdocs, dose: 1.5 }] }\n`;
    const sources = projectSources({ 'a.yaml': text });
    const bounded = { ...sources, catalogue: { ...sources.catalogue, doses: { lottery: [0, 1] as const } } };
    const result = await resolveScenario('a.yaml', bounded, loadCompiler);
    expect(result).toMatchObject({
      ok: false,
      issues: [{ path: 'policy.levers.0.dose', line: 4, found: '1.5 in 2025' }],
    });
  });

  it('never throws, whatever is cut out of a file, and points inside it', async () => {
    const text = `${HEAD}policy:\n  programme: { payer: city, amount: 3, start: policyYear, end: 2030 }\n  levers: [{ lever: lottery, dose: 0.5 }]\nseed: a\n`;
    const spans = fc.tuple(fc.nat(text.length), fc.nat(40));
    await fc.assert(
      fc.asyncProperty(spans, async ([at, length]) => {
        const cut = text.slice(0, at) + text.slice(at + length);
        for (const issue of await issues('a.yaml', { 'a.yaml': cut })) {
          expect(issue.line).toBeGreaterThanOrEqual(1);
          expect(issue.line).toBeLessThanOrEqual(cut.split('\n').length);
        }
      }),
      { numRuns: numberOfCases(60, 1000), seed: 1 },
    );
  });

  it('refuses two programmes in one scenario', async () => {
    const text = `${HEAD}policy: [platforms, young-talent]\n`;
    expect(await issues('a.yaml', { 'a.yaml': text })).toMatchObject([
      { file: 'scenarios/policies/young-talent.yaml', path: 'programme', expected: 'at most one programme' },
    ]);
  });

  it('refuses a horizon of no years, a policy that is a number and a missing title', async () => {
    const text = `${HEAD.replace(/title.*\n/, '')}policy: 7\nhorizon: 0\n`;
    const found = await issues('a.yaml', { 'a.yaml': text });
    expect(found.map((issue) => [issue.path, issue.expected])).toEqual([
      ['title', 'a title in en and zh'],
      ['policy', 'a text'],
      ['horizon', 'at least 1'],
    ]);
  });

  it('reports mistakes of the region together with those of the policy', async () => {
    const files = {
      'a.yaml': `${HEAD.replace('maoming', 'r.yaml')}policy: p.yaml\n`,
      'r.yaml': 'id: Bad Id\n',
      'p.yaml': `${POLICY_HEAD}levers: [{ lever: lotery, dose: 1 }]\n`,
    };
    const found = await issues('a.yaml', files);
    expect(new Set(found.map((issue) => issue.file))).toEqual(new Set(['r.yaml', 'p.yaml']));
  });
});
