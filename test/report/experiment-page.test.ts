import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/words.js';
import { experimentHtml } from '../../src/report/experiment/experiment-page.js';
import {
  clearInWords,
  findingOn,
  listedOrNone,
  openly,
  pairsInWords,
} from '../../src/report/experiment/findings-in-words.js';
import { change, explored, PAPERS, withChanges } from './experiment-fixture.js';

const pairs = await explored();

describe('the finding on a goal', () => {
  it('names the largest change of each input among those whose sign holds in 80% of the draws, with interval and unit', () => {
    const rows = [
      change(20, 5, 1, 1),
      change(40, 10, 1, 1),
      change(-30, 40, 0.8, 0),
      change(500, 900, 0.79, 0),
    ];
    expect(findingOn(withChanges(pairs, rows), PAPERS)).toBe(
      'Papers over 2 years: the sign holds in at least 80% of the draws for 3 of 4 changes, the largest of each input first: ' +
        'young talent: 20 persons a year, +40 [30 to 50] papers; ' +
        'funding lottery: 0.5 share, −30 [−70 to 10] papers, open; 1 more, also of these.',
    );
    expect(findingOn(withChanges(pairs, rows, 'zh'), PAPERS)).toBe(
      '2 年论文：4 项变动中，有 3 项在至少 80% 的参数抽样中方向一致，各变动项中幅度最大者依次为' +
        '青年人才：20人/年，+40 [30 至 50] 篇；合格者抽签资助：0.5（比例），−30 [−70 至 10] 篇，方向不明；上述变动项另有 1 项。',
    );
  });

  it('is that none does where none does', () => {
    expect(findingOn(withChanges(pairs, [change(500, 900, 0.79, 0)]), PAPERS)).toBe(
      'Papers over 2 years: the only change does not have the same sign in at least 80% of the draws.',
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
    const context = withChanges(pairs, [change(20, 5, 1, 1), change(-9, 1, 1, -1), change(1, 9, 0.6, 0)]);
    expect(clearInWords(context, PAPERS)).toBe(
      'Papers: clearly raised by 1 of the changes and clearly lowered by 1; of the other one the sign is open.',
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
    const page = experimentHtml(pairs.context(), [], 'medinno explore try');
    expect(page).toContain('<h1>Who &amp; why?</h1>');
    expect(page).toContain('<p class="question">What do doses do &amp; why?</p>');
    expect(page).toContain(findingOn(pairs.context(), PAPERS).slice(0, 40));
    for (const id of ['details', 'open', 'others', 'made']) expect(page).toContain(`<section id="${id}"`);
  });

  it('has bold numbers where the sign is clear, grey ones where it holds in fewer draws, and plain ones between', () => {
    const rows = [change(20, 5, 1, 1), change(40, 50, 0.9, 0), change(-30, 90, 0.5, 0)];
    const page = experimentHtml(withChanges(pairs, rows), [], 'medinno explore try');
    const table = /<div class="overview">[\s\S]*?<\/table>/.exec(page)![0];
    expect(table).toContain('<td><strong>+20</strong>');
    expect(table).toContain('<td>+40 <span');
    expect(table).toContain('<td><span class="quiet">−30</span>');
  });

  it('lists what is open with the share of the draws, and says of what moves nothing that it does', () => {
    const rows = [change(20, 5, 1, 1), change(40, 50, 0.9, 0), change(0, 0, 0, 0)];
    const page = experimentHtml(withChanges(pairs, rows), [], 'medinno explore try');
    expect(page).toContain('Open are 2 of 3 signs, of which 1 is of a change that moves the goal in no run.');
    expect(page).toContain('young talent: 20 persons a year (90%); funding lottery: 0.5 share (no effect)');
  });

  it('names payers in columns and goals, in both languages', () => {
    for (const language of LANGUAGES) {
      const page = experimentHtml(pairs.context({ language }), [], 'medinno explore try');
      expect(page).not.toContain('payer=city');
      expect(page).toContain(pairs.asked.experiment.scenario.region.payers[0].name[language]);
    }
  });

  it('says how it is made again, without a date', async () => {
    const vary = [
      { role: 'lever', policy: 'money', choices: ['enough-money'] },
      { role: 'lever', lever: 'youngTalent', choices: [0, 10] },
    ];
    const again = { draws: 0, replicates: 1 };
    const result = await explored({ vary, sampling: { method: 'oneAtATime' } }, again);
    const page = experimentHtml(result.context(), [], "medinno explore './a b.yaml'");
    expect(page).toContain('<code>medinno explore &#39;./a b.yaml&#39;</code>');
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
    const page = experimentHtml(space.context(), [], 'medinno explore try');
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
    const page = experimentHtml({ ...pairs.context(), run }, [], 'medinno explore try');
    expect(foot.exec(page)![0]).toContain('Maoming (illustrative city)');
    expect(page).toContain('no fact of the place is known');
    expect(foot.exec(experimentHtml(pairs.context(), [], 'medinno explore try'))![0]).not.toContain(
      'illustrative',
    );
  });
});
