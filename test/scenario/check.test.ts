import { describe, expect, it } from 'vitest';
import { warningInWords } from '../../src/language/warnings.js';
import { medinno } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { type Checked, checkFile } from '../../src/scenario/check.js';
import { saidIn } from '../../src/scenario/described/described.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../src/scenario/reading/catalogue.js';
import { KINDS } from '../../src/scenario/reading/kind.js';
import type { Sources } from '../../src/scenario/reading/sources.js';
import { template } from '../../src/scenario/reading/templates.js';
import { listProjectFiles, projectSources } from './project-files.js';

const sourcesWith = (files: Record<string, string>): Sources => ({
  ...projectSources(files),
  catalogue: catalogueOf(medinno),
});

async function checked(name: string, sources: Sources = scenarioFiles): Promise<Checked> {
  const result = await checkFile(name, sources, loadCompiler);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

const said = ({ warnings }: Checked) => warnings.map((warning) => warningInWords(warning, [], 'en', medinno));

const HEAD = `title: { en: Mine, zh: 我的 }
description: { en: Mine, zh: 我的 }
region: maoming
`;

describe('checking a file', () => {
  it.each([
    ...listProjectFiles('scenarios').map((name) => [name, 'scenario']),
    ...listProjectFiles('scenarios/regions').map((name) => [name, 'region']),
    ...listProjectFiles('scenarios/policies').map((name) => [`scenarios/policies/${name}.yaml`, 'policy']),
    ...listProjectFiles('scenarios/experiments').map((name) => [name, 'experiment']),
  ])('finds no mistake in %s and knows it for a %s', async (name, kind) => {
    expect((await checked(name)).kind).toBe(kind);
  });

  it('says which studies an experiment describes', async () => {
    const { says } = await checked('what-decides');
    expect(saidIn(says, 'en').studies).toContain(
      'Pay survey of doctors here and in the Pearl River Delta: measures workforce.payGap, sizes 100, 400, 1600',
    );
    expect(saidIn(says, 'zh').studies).toContainEqual(
      expect.stringMatching(/^本地与珠三角医生薪酬调查：测量.+（workforce\.payGap），观测数 100、400、1600$/),
    );
    expect('studies' in (await checked('talent-flows')).says).toBe(false);
  });

  it.each(KINDS)('finds no mistake in the template of a %s, whatever it is called', async (kind) => {
    const text = template(kind, { name: 'my-file', region: 'maoming', schema: 'x.json' });
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=x.json');
    expect(await checked('a.yaml', sourcesWith({ 'a.yaml': text }))).toMatchObject({ kind });
  });

  it('says what a scenario resolves to', async () => {
    const { says } = await checked('young-talent');
    expect(saidIn(says, 'en')).toMatchObject({
      region: 'maoming (Maoming), policy year 2025',
      horizon: '20 years, 2025 to 2044',
      programme: 'city pays 30 million CNY a year, 2025 to 2034',
      levers: ['youngTalent 20, 2025 to 2034', 'postdocs 12, 2025 to 2034', 'retention 6, 2025 to 2034'],
    });
  });

  it('says the same in Chinese, with names beside ids and money in 万元', async () => {
    const { says } = await checked('young-talent');
    expect(saidIn(says, 'zh')).toMatchObject({
      title: '青年人才、博士后与留才 / Young talent, postdocs and retention',
      region: '茂名（maoming），政策起始年 2025',
      programme: '市级财政（city）每年出资 3,000 万元，2025 年至 2034 年',
      levers: expect.arrayContaining(['青年人才（youngTalent）：力度 20，2025 年至 2034 年']),
    });
  });

  it.each(['balanced-package', 'maoming', 'scenarios/policies/balanced-package.yaml', 'maoming-levers'])(
    'describes %s in Chinese without an English word beyond names and ids',
    async (name) => {
      const { says } = await checked(name);
      const { title: _, seed: __, ...said } = saidIn(says, 'zh');
      for (const text of Object.values(said).flat().map(String)) {
        // Ids stand in brackets, as in a file, behind what they are called.
        const words = text.replace(/（[^）]*）/g, '').replace(/policyYear( [+-] \d+)?/g, '');
        expect(words.replace(/^city 每年|单位 .*$/, ''), text).not.toMatch(/[A-Za-z]{3}/);
      }
    },
  );

  it('refuses what lies between the forms of a choice, and names the forms', async () => {
    for (const id of Object.keys(medinno.parameters).filter(
      (id) => medinno.parameters[id].role === 'structure',
    )) {
      const text = `${HEAD}overrides: { ${id}: 0.3 }\n`;
      const result = await checkFile('a.yaml', sourcesWith({ 'a.yaml': text }), loadCompiler);
      expect(result, id).toMatchObject({ ok: false, issues: [{ path: `overrides.${id}`, found: '0.3' }] });
      const { choices, forms } = medinno.parameters[id];
      const said = JSON.stringify(result);
      choices.forEach((value, n) => {
        expect(said).toContain(n < forms.length ? `${value} (${forms[n].en})` : `${value}`);
      });
    }
  });

  it('warns of what is no mistake but worth a second look', async () => {
    const text = `${HEAD}overrides: { reviewNoise: 4 }
policy:
  programme: { payer: city, amount: 30, start: policyYear, end: policyYear + 9 }
  levers:
    - { lever: retention, dose: 1, start: policyYear + 30, end: policyYear + 40 }
`;
    expect(said(await checked('a.yaml', sourcesWith({ 'a.yaml': text })))).toEqual([
      expect.stringMatching(
        /retention\) starts in 2055, after the horizon, which ends in 2044: it does nothing\.$/,
      ),
      expect.stringMatching(/reviewNoise\) is set to 4, outside its plausible range/),
    ]);
  });

  it('warns of a programme without levers, of placeholders and of borrowed figures', async () => {
    const empty = `title: { en: P, zh: 政 }\nprogramme: { payer: city, amount: 1, start: policyYear, end: 2030 }\nlevers: []\n`;
    const policy = await checked('a.yaml', sourcesWith({ 'a.yaml': empty }));
    expect(said(policy)).toEqual([
      'A programme without levers: all of its money goes back to its payer, and nothing changes.',
    ]);
    const text = template('region', { name: 'my-city', region: 'maoming', schema: 'x.json' });
    const region = await checked('a.yaml', sourcesWith({ 'a.yaml': text }));
    const sentences = said(region).join('\n');
    expect(sentences).toContain('population');
    expect(sentences).toMatch(/placeholder/);
    expect(sentences).toMatch(/assumed or borrowed/);
  });

  it('believes what a file says it is, and distinguishes it from what its fields are', async () => {
    const said = await checkFile('a.yaml', sourcesWith({ 'a.yaml': `kind: policy\n${HEAD}` }), loadCompiler);
    expect(said).toMatchObject({ ok: false });
    if (!said.ok) expect(said.issues.map(({ path }) => path)).toContain('region');
    const wrong = await checkFile('a.yaml', sourcesWith({ 'a.yaml': `kind: polisy\n${HEAD}` }), loadCompiler);
    expect(wrong).toMatchObject({ ok: false, issues: [{ path: 'kind', suggestion: 'policy' }] });
  });

  it('goes by the folder where nothing else says so', async () => {
    const files = { 'x/regions/a.yaml': 'id: a-place\n', 'x/elsewhere/a.yaml': 'id: a-place\n' };
    const region = await checkFile('x/regions/a.yaml', sourcesWith(files), loadCompiler);
    expect(region).toMatchObject({ ok: false });
    if (!region.ok) expect(region.issues.map(({ path }) => path)).toContain('population');
    expect(await checkFile('x/elsewhere/a.yaml', sourcesWith(files), loadCompiler)).toMatchObject({
      issues: [{ found: 'a file of no known kind' }],
    });
  });

  it('dates a policy from its own years, since no scenario gives it one', async () => {
    const policy = (years: string) =>
      `title: { en: P, zh: 政 }\nlevers: [{ lever: lottery, dose: 1, ${years} }]\n`;
    expect(
      await checked('a.yaml', sourcesWith({ 'a.yaml': policy('start: 2012, end: 2020') })),
    ).toMatchObject({ kind: 'policy' });
    const turned = await checkFile(
      'a.yaml',
      sourcesWith({ 'a.yaml': policy('start: 2020, end: 2012') }),
      loadCompiler,
    );
    expect(turned).toMatchObject({ ok: false, issues: [{ path: 'levers.0.end' }] });
  });
});
