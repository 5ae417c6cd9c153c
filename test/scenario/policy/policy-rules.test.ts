import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { checkFile } from '../../../src/scenario/check.js';
import { saidIn } from '../../../src/scenario/described/described.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { resolveScenario } from '../../../src/scenario/resolve.js';
import { projectSources } from '../project-files.js';

const HEAD = 'title: { en: Mine, zh: 我的方案 }\n';
const sourcesOf = (policy: string) => ({
  ...projectSources({
    'mine.yaml': `${HEAD}description: { en: A scenario., zh: 一个情景。 }\nregion: maoming\npolicy:\n${policy}`,
    'alone.yaml': `kind: policy\n${HEAD}${policy.replaceAll(/^ {2}/gm, '')}`,
  }),
  catalogue: catalogueOf(medinno),
});
const read = (policy: string) => resolveScenario('mine.yaml', sourcesOf(policy), loadCompiler);

async function usesOf(policy: string) {
  const result = await read(policy);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value.policy.levers;
}

async function issuesOf(policy: string) {
  const result = await read(policy);
  return result.ok ? [] : result.issues;
}

const levers = (...fields: string[]) =>
  `  levers:\n${fields.map((each) => `    - { lever: competitiveGrants, ${each} }\n`).join('')}`;

describe('a rule of a lever', () => {
  it('is read with its two expressions, its delay and the named values that it uses', async () => {
    const [use] = await usesOf(
      `  values: { trigger: 0.15, unused: 3 }\n${levers('dose: 30, when: fundingRate < trigger, until: fundingRate > 0.2 or yearsIn > 5, delay: 2')}`,
    );
    expect(use.values).toEqual({ trigger: 0.15 });
    expect(use.rule).toMatchObject({
      when: { source: 'fundingRate < trigger' },
      until: { source: 'fundingRate > 0.2 or yearsIn > 5' },
      delay: 2,
    });
  });

  it('looks a year back unless it says otherwise, and is that of a dose that names an indicator too', async () => {
    const [when, dose, plain] = await usesOf(
      levers('dose: 30, when: papers < 400', 'dose: "100 * (0.3 - fundingRate)"', 'dose: 2 * yearsIn'),
    );
    expect(when.rule).toMatchObject({ until: null, delay: 1 });
    expect(dose.rule).toEqual({ when: null, until: null, delay: 1 });
    expect(plain.rule).toBeUndefined();
    expect(plain.values).toBeUndefined();
  });

  it('keeps no other lever from being read as before', async () => {
    const [use] = await usesOf(levers('dose: 30'));
    expect(Object.keys(use)).toEqual(['lever', 'start', 'end', 'ramp', 'dose']);
  });

  it('may have values in plain doses', async () => {
    const [use] = await usesOf(`  values: { level: 12 }\n${levers('dose: level')}`);
    expect(use).toMatchObject({ values: { level: 12 }, dose: { steps: [{ load: 'level' }] } });
    const [issue] = await issuesOf(`  values: { level: 99999 }\n${levers('dose: level')}`);
    expect(issue.found).toContain('level, which comes to 99999');
  });
});

describe('doses of levers with rules', () => {
  it('are held against the range each by itself, since rules need not hold together', async () => {
    const all = ['dose: 600, when: papers < 400', 'dose: 600, when: papers >= 400'];
    expect(await issuesOf(levers(...all))).toEqual([]);
    const [issue] = await issuesOf(levers('dose: 99999, when: papers < 400'));
    expect(issue.path).toBe('policy.levers.0.dose');
    expect((await issuesOf(levers('dose: 600', 'dose: 600'))).length).toBe(1);
  });

  it('that follow an indicator are not known before, and not refused', async () => {
    expect(await issuesOf(levers('dose: 1e9 * fundingRate'))).toEqual([]);
  });
});

describe('titles of named values', () => {
  const titled = (value: string) =>
    `  values: { trigger: ${value} }\n${levers('dose: 30, when: fundingRate < trigger')}`;

  it('stay with the levers whose expressions use them, and change no number', async () => {
    const [use] = await usesOf(titled('{ value: 0.15, title: { en: Line, zh: 界线 } }'));
    const [plain] = await usesOf(titled('0.15'));
    expect(use).toEqual({ ...plain, titles: { trigger: { en: 'Line', zh: '界线' } } });
  });

  it('are of both languages, and what else is written beside a value is refused at its place', async () => {
    const found = await issuesOf(titled('{ value: a, title: { en: Line }, unit: x }'));
    expect(found.map(({ path, found: what, expected }) => [path, what, expected])).toEqual([
      ['policy.values.trigger.value', '"a"', 'a number'],
      ['policy.values.trigger.title.zh', 'nothing', 'a text'],
      ['policy.values.trigger.unit', 'unknown key "unit"', expect.stringContaining('value')],
    ]);
    const [text] = await issuesOf(titled('much'));
    expect([text.path, text.found, text.expected]).toEqual(['policy.values.trigger', '"much"', 'a number']);
  });
});

describe('mistakes in rules', () => {
  const WRONG = `  values: { trigger: 0.15, year: 3, and: 1, Big: 2, papers: 5 }
${levers(
  'dose: 30, when: fundingRat < trigger',
  'dose: 30, until: fundingRate > 0.2',
  'dose: 30, when: fundingRate + 1, delay: 0',
  'dose: 30, delay: 2',
  'dose: 30, when: yearsIn > 2',
  'dose: 30, when: fundingRate < 0.1, until: 0.2, delay: 1.5',
)}`;

  it('are all found at once, with what was expected and the name that was probably meant', async () => {
    const found = await issuesOf(WRONG);
    expect(found.map(({ path }) => path)).toEqual([
      'policy.values.year',
      'policy.values.and',
      'policy.values.Big',
      'policy.values.papers',
      'policy.levers.0.when',
      'policy.levers.1.until',
      'policy.levers.2.when',
      'policy.levers.2.delay',
      'policy.levers.3.delay',
      'policy.levers.4.when',
      'policy.levers.5.until',
      'policy.levers.5.delay',
    ]);
    const at = (path: string) => found.find((issue) => issue.path === `policy.${path}`)!;
    expect(at('levers.0.when')).toMatchObject({ found: 'fundingRat', suggestion: 'fundingRate' });
    expect(at('levers.1.until')).toMatchObject({
      found: 'until without when',
      expected: 'when: what puts the lever in force',
    });
    expect(at('levers.2.when')).toMatchObject({
      found: 'fundingRate + 1',
      expected: 'an expression that is true or false, such as fundingRate < 0.15',
    });
    expect(at('levers.2.delay').expected).toContain('1 to 100');
    expect(at('levers.3.delay').expected).toBe('when, or a dose that names an indicator');
    expect(at('levers.4.when').found).toBe('yearsIn');
    expect(at('values.papers').expected).toBe('a name that means nothing else in an expression');
  });

  it('are said in Chinese as well', async () => {
    const found = await issuesOf(WRONG);
    expect(found.every(({ zh }) => /[\u4e00-\u9fff]/.test(zh.expected))).toBe(true);
    const until = found.find(({ path }) => path === 'policy.levers.1.until')!;
    expect(until.zh).toEqual({ found: '没有 when 的 until', expected: 'when: 启用该措施的条件' });
  });

  it('are found in a policy file by itself', async () => {
    const checked = await checkFile('alone.yaml', sourcesOf(WRONG), loadCompiler);
    expect(checked.ok ? [] : checked.issues.map(({ path }) => path)).toContain('levers.1.until');
  });
});

describe('what is said of a rule', () => {
  const RULED = `  values: { trigger: 0.15 }\n${levers('dose: 30, when: fundingRate < trigger, until: fundingRate > 0.2, delay: 2', 'dose: 10 * fundingRate')}`;

  it('is what it looks at and when it answers, in both languages', async () => {
    const checked = await checkFile('mine.yaml', sourcesOf(RULED), loadCompiler);
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
    const { says } = checked.value;
    expect(saidIn(says, 'en').levers).toEqual([
      'competitiveGrants 30 when fundingRate < trigger until fundingRate > 0.2, as seen 2 years before, 2025 to 2044',
      'competitiveGrants 10 * fundingRate, as seen a year before, 2025 to 2044',
    ]);
    expect(saidIn(says, 'en').values).toEqual(['trigger = 0.15']);
    expect(saidIn(says, 'zh').levers).toContainEqual(
      expect.stringContaining(
        '，当 fundingRate < trigger 时启用，至 fundingRate > 0.2 为止（按 2 年前的指标）',
      ),
    );
    const alone = await checkFile('alone.yaml', sourcesOf(RULED), loadCompiler);
    expect(alone.ok && saidIn(alone.value.says, 'en').levers).toContainEqual(
      expect.stringContaining('as seen 2 years before'),
    );
  });

  it('is no warning that the lever does nothing: whether it does shows in runs', async () => {
    const checked = await checkFile('mine.yaml', sourcesOf(RULED), loadCompiler);
    expect(checked.ok && checked.value.warnings.map(({ code }) => code)).not.toContain('noDose');
  });
});
