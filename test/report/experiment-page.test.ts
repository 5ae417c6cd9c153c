import { describe, expect, it } from 'vitest';
import type { ExperimentContext } from '../../src/charts/experiment/experiment-context.js';
import { explore } from '../../src/commands/explore.js';
import type { ExploreOptions, WrittenExperiment } from '../../src/commands/explore-options.js';
import type { ChangeRow } from '../../src/experiment/changes.js';
import { LANGUAGES } from '../../src/language/words.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { experimentHtml } from '../../src/report/experiment/experiment-page.js';
import {
  clearInWords,
  findingOn,
  listedOrNone,
  openly,
  pairsInWords,
} from '../../src/report/experiment/findings-in-words.js';

const PAPERS = { indicator: 'papers', part: '' };

const explored = (experiment: Partial<WrittenExperiment> = {}, more: Partial<ExploreOptions> = {}) =>
  explore({
    experiment: {
      id: 'try',
      title: { en: 'Who & why?', zh: '试问' },
      description: { en: 'What do doses do & why?', zh: '力度有何影响？' },
      scenario: 'baseline',
      vary: [
        { role: 'lever', lever: 'youngTalent', choices: [0, 10, 20] },
        { role: 'lever', lever: 'lottery', choices: [0, 0.5] },
        { role: 'lever', policy: 'plan', choices: ['none', 'platforms'] },
      ],
      sampling: { method: 'pairs' },
      indicators: [
        { indicator: 'papers', direction: 'more' },
        { indicator: 'spending', part: 'payer=city', direction: 'less' },
      ],
      ...experiment,
    },
    sources: scenarioFiles,
    years: 2,
    draws: 6,
    replicates: 2,
    ...more,
  });

const pairs = await explored();

/** The context with these changes of papers, a row a point from the second on. */
function withChanges(rows: readonly Partial<ChangeRow>[], language: 'en' | 'zh' = 'en'): ExperimentContext {
  const context = pairs.context({ language });
  const of = context.changes.filter(({ indicator }) => indicator === 'papers');
  return { ...context, changes: rows.map((row, n) => ({ ...of[n], ...row })) };
}

const change = (mean: number, half: number, signShare: number, sign: 1 | 0 | -1): Partial<ChangeRow> => ({
  mean,
  low: mean - half,
  high: mean + half,
  signShare,
  sign,
});

describe('the finding on a goal', () => {
  it('names the largest change of each input among those whose sign holds in 80% of the draws, with interval and unit', () => {
    const rows = [
      change(20, 5, 1, 1),
      change(40, 10, 1, 1),
      change(-30, 40, 0.8, 0),
      change(500, 900, 0.79, 0),
    ];
    expect(findingOn(withChanges(rows), PAPERS)).toBe(
      'Papers over 2 years: the sign holds in at least 80% of the draws for 3 of 4 changes, the largest first: ' +
        'young talent: 20 persons a year, +40 [30 to 50] papers; ' +
        'funding lottery: 0.5 share, −30 [−70 to 10] papers, open; 1 more.',
    );
    expect(findingOn(withChanges(rows, 'zh'), PAPERS)).toBe(
      '2 年论文：4 项变动中，有 3 项在至少 80% 的参数抽样中方向一致，按幅度依次为' +
        '青年人才：20人/年，+40 [30 至 50] 篇；合格者抽签资助：0.5（比例），−30 [−70 至 10] 篇，方向不明；另有 1 项。',
    );
  });

  it('is that none does where none does', () => {
    expect(findingOn(withChanges([change(500, 900, 0.79, 0)]), PAPERS)).toBe(
      'Papers over 2 years: none of 1 changes has the same sign in at least 80% of the draws.',
    );
  });

  it('is by chance alone at the point values, and nothing of too few runs', async () => {
    const chance = await explored({}, { draws: 0, replicates: 6 });
    expect(findingOn(chance.context(), PAPERS)).toMatch(/of 4 changes stands? out from chance/);
    const few = await explored({}, { draws: 0, replicates: 1 });
    expect(findingOn(few.context(), PAPERS)).toBe(
      'Papers over 2 years: too few runs to say what the changes do.',
    );
  });
});

describe('sentences that pages of questions share', () => {
  it('count clear changes, open pairs and say what is open or none', () => {
    const context = withChanges([change(20, 5, 1, 1), change(-9, 1, 1, -1), change(1, 9, 0.6, 0)]);
    expect(clearInWords(context, PAPERS)).toBe(
      'Papers: clearly raised by 1 of the changes and clearly lowered by 1; of the others the sign is open.',
    );
    const together = context.together.filter(({ indicator }) => indicator === 'papers');
    const signs = together.map((row, n) => ({ ...row, sign: n === 0 ? (1 as const) : (0 as const) }));
    expect(pairsInWords({ ...context, together: signs }, PAPERS)).toBe(
      "Of 5 pairs, 4 can't be distinguished from the sum of each alone on papers.",
    );
    expect([openly({ sign: 0 }, 'en'), openly({ sign: 1 }, 'en')]).toEqual([', open', '']);
    expect([listedOrNone([], 'zh'), listedOrNone(['a', 'b'], 'zh')]).toEqual(['无', 'a、b']);
  });
});

describe('the page', () => {
  it('has question, finding and text of the file, escaped', () => {
    const page = experimentHtml(pairs.context(), []);
    expect(page).toContain('<h1>Who &amp; why?</h1>');
    expect(page).toContain('<p class="question">What do doses do &amp; why?</p>');
    expect(page).toContain(findingOn(pairs.context(), PAPERS).slice(0, 40));
    for (const id of ['details', 'open', 'others', 'made']) expect(page).toContain(`<section id="${id}"`);
  });

  it('has bold numbers where the sign is clear, grey ones where it holds in fewer draws, and plain ones between', () => {
    const rows = [change(20, 5, 1, 1), change(40, 50, 0.9, 0), change(-30, 90, 0.5, 0)];
    const page = experimentHtml(withChanges(rows), []);
    const table = /<div class="overview">[\s\S]*?<\/table>/.exec(page)![0];
    expect(table).toContain('<td><strong>+20</strong>');
    expect(table).toContain('<td>+40<span');
    expect(table).toContain('<td><span class="quiet">−30</span>');
  });

  it('lists what is open with the share of the draws, and says of what moves nothing that it does', () => {
    const rows = [change(20, 5, 1, 1), change(40, 50, 0.9, 0), change(0, 0, 0, 0)];
    const page = experimentHtml(withChanges(rows), []);
    expect(page).toContain('Open are 2 of 3 signs, of which 1 are of changes that move the goal in no run.');
    expect(page).toContain('young talent: 20 persons a year (90%); funding lottery: 0.5 share (no effect)');
  });

  it('names payers in columns and goals, in both languages', () => {
    for (const language of LANGUAGES) {
      const page = experimentHtml(pairs.context({ language }), []);
      expect(page).not.toContain('payer=city');
      expect(page).toContain(pairs.asked.experiment.scenario.region.payers[0].name[language]);
    }
  });

  it('says how it is made again, without a date', async () => {
    const vary = [
      { role: 'lever', policy: 'money', choices: ['enough-money'] },
      { role: 'lever', lever: 'youngTalent', choices: [0, 10] },
    ];
    const again = { draws: 0, replicates: 1, seed: 'my seed', set: { reviewNoise: 0.5 } };
    const result = await explored({ vary, sampling: { method: 'oneAtATime' } }, again);
    const page = experimentHtml(result.context(), []);
    expect(page).toContain(
      '<code>medinno explore try --draws 0 --replicates 1 --years 2 --seed &#39;my seed&#39; --set reviewNoise=0.5</code>',
    );
    expect(page).toContain('<dt>What varies</dt><dd>young talent</dd>');
    expect(page).toContain('the ordinary point, and every other choice alone');
    expect(page).not.toMatch(/<time/);
  });

  it('has the best points of a space, with their inputs, in place of changes', async () => {
    const space = await explored({
      vary: [
        { role: 'lever', policy: 'money', choices: ['enough-money'] },
        { role: 'lever', lever: 'youngTalent', range: [0, 20] },
      ],
      sampling: { method: 'latinHypercube', samples: 4 },
    });
    const page = experimentHtml(space.context(), []);
    expect(/<section id="best".*?<\/section>/s.exec(page)![0]).not.toContain('<code>money');
    const best = space.table('goals')[0].best!;
    expect(page).toContain(`Papers: best at point ${best}, `);
    expect(page).toContain('<section id="best"');
    expect(page).not.toContain('<section id="open"');
  });

  it('says that a place only illustrates of which no fact is known, on the page and in charts', () => {
    const { experiment } = pairs.run;
    const run = {
      ...pairs.run,
      experiment: { ...experiment, scenario: { ...experiment.scenario, facts: [] } },
    };
    const foot = /<footer>.*<\/footer>/;
    const page = experimentHtml({ ...pairs.context(), run }, []);
    expect(foot.exec(page)![0]).toContain('Maoming (illustrative city)');
    expect(page).toContain('no fact of the place is known');
    expect(foot.exec(experimentHtml(pairs.context(), []))![0]).not.toContain('illustrative');
  });
});
