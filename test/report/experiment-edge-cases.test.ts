import { describe, expect, it } from 'vitest';
import { basisOfExperiment } from '../../src/charts/experiment/experiment-context.js';
import { LANGUAGES, words } from '../../src/language/words.js';
import { othersSection } from '../../src/report/experiment/change-tables.js';
import { experimentHtml } from '../../src/report/experiment/experiment-page.js';
import {
  clearInWords,
  findingOn,
  findingsInWords,
  pairsInWords,
} from '../../src/report/experiment/findings-in-words.js';
import { goalAnswerInWords } from '../../src/report/experiment/goal-answer-in-words.js';
import { openInWords, openSection } from '../../src/report/experiment/open-signs.js';
import { change, explored, PAPERS, withChanges, withFailures } from './experiment-fixture.js';

const pairs = await explored();
const [, YOUNG_TEN] = pairs.run.points.map((_, n) => n + 1);
const ALL = pairs.run.points.map((_, n) => n + 1);
/** Two draws lead to no interval, three to one that concludes nothing; nor do two replicates at the point values conclude. */
const [two, three, twice, once, chance] = await Promise.all([
  explored({}, { draws: 2 }),
  explored({}, { draws: 3 }),
  explored({}, { draws: 0, replicates: 2 }),
  explored({}, { draws: 0, replicates: 1 }),
  explored({}, { draws: 0, replicates: 6 }),
]);
const ordinaryAlone = await explored(
  { vary: [{ role: 'lever', lever: 'youngTalent', choices: [0] }], sampling: { method: 'grid' } },
  { draws: 0, replicates: 6 },
);
const space = await explored({
  vary: [{ role: 'lever', lever: 'youngTalent', range: [0, 20] }],
  sampling: { method: 'latinHypercube', samples: 2 },
});

const pageOf = (result: typeof pairs, language: 'en' | 'zh' = 'en') =>
  experimentHtml(result.context({ language }), [], 'medinno explore try');
const noteBelow = (page: string) => /<div class="overview">[\s\S]*?<p class="note">(.*?)<\/p>/.exec(page)![1];

describe('the note below the table of goals', () => {
  it('names the interval that the table shows, also where nothing is concluded', () => {
    const grey = 'All are grey: too few draws and replicates to say which signs are clear.';
    expect(noteBelow(pageOf(pairs))).toMatch(
      /^Mean with its 95% interval over draws and chance below\. Bold/,
    );
    expect(noteBelow(pageOf(three))).toBe(`Mean with its 95% interval over draws and chance below. ${grey}`);
    expect(noteBelow(pageOf(two))).toBe(`Mean alone: too few runs for an interval. ${grey}`);
    expect(noteBelow(pageOf(once))).toBe(`Mean alone: too few runs for an interval. ${grey}`);
    expect(noteBelow(pageOf(chance))).toBe(
      'Mean with its 95% confidence interval below, by chance alone. Bold: clear; grey: the sign is open.',
    );
    expect(noteBelow(pageOf(three, 'zh'))).toMatch(/^均值，其下为涵盖参数与随机性的 95% 区间。均为灰色/);
  });

  it('names an interval exactly where cells have one', () => {
    for (const result of [pairs, two, three, twice, once, chance]) {
      const page = pageOf(result);
      const table = /<div class="overview">[\s\S]*?<\/table>/.exec(page)![0];
      expect(noteBelow(page).startsWith('Mean with')).toBe(table.includes('class="interval"'));
    }
  });

  it('says of a dash that nothing is known', () => {
    expect(noteBelow(pageOf(pairs))).not.toContain('–:');
    expect(noteBelow(pageOf(withFailures(pairs, [YOUNG_TEN])))).toMatch(
      /–: not known, since runs failed or gave no value\.$/,
    );
  });

  it('reads the differences by the interval that is shown', () => {
    expect(pageOf(once)).toContain(words('en').experiment.readingOfChance);
    expect(pageOf(three)).toContain(words('en').experiment.reading);
  });
});

describe('the league', () => {
  it('says of a point whose runs failed that it is not known, last and not as a tie', () => {
    for (const [language, said] of [
      ['en', 'not known: runs failed'],
      ['zh', '未知：部分模拟失败'],
    ] as const) {
      const failed = withFailures(pairs, [YOUNG_TEN]).context({ language });
      const league = failed.league.map((row) => (row.point === 3 ? { ...row, rank: 1 } : row));
      const section = /<section id="league"[\s\S]*?<\/section>/.exec(
        experimentHtml({ ...failed, league }, [], 'medinno explore try'),
      )![0];
      const cells = [...section.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) => row);
      const last = cells.at(-1);
      expect(last).toContain(said);
      expect(cells.filter((row) => row.includes(said))).toHaveLength(1);
      expect(last).not.toContain(words(language).experiment.league.tie);
    }
  });
});

describe('what a finding lists', () => {
  const rows = [change(20, 5, 1, 1), change(15, 5, 1, 1), change(10, 1, 1, 1), change(5, 1, 1, 1)];

  it('is the largest of each input, and says of the others whose they are', () => {
    expect(findingOn(withChanges(pairs, rows), PAPERS)).toMatch(
      /4 of 4 changes, the largest of each input first: young talent: 10 .*; 1 more, also of these\.$/,
    );
  });

  it('is by size where every input has one change, or all are of one', () => {
    const all = withChanges(pairs, rows);
    const context = { ...all, changes: all.changes.slice(1) };
    expect(findingOn(context, PAPERS)).toContain('3 of 3 changes, the largest first: ');
    const ofOne = findingOn(withChanges(pairs, rows.slice(0, 2)), PAPERS);
    expect(ofOne).toMatch(/2 of 2 changes, the largest first: young talent: 10 [^;]*; 1 more\.$/);
  });
});

describe('sentences of one, of none and of nothing known', () => {
  const finding = (rows: Parameters<typeof withChanges>[1], result = pairs) =>
    findingOn(withChanges(result, rows), PAPERS);
  const unknown = {
    mean: null,
    low: null,
    high: null,
    meanLow: null,
    meanHigh: null,
    sign: null,
    signShare: null,
  };

  it('find something of the only change', () => {
    expect(finding([change(20, 5, 1, 1)])).toMatch(
      /^Papers over 2 years: the sign of the only change holds in at least 80% of the draws: young talent/,
    );
    expect(finding([change(20, 5, null, 1)], chance)).toMatch(
      /^Papers over 2 years: the only change stands out from chance: young talent/,
    );
    expect(finding([change(20, 50, null, 0)], chance)).toBe(
      'Papers over 2 years: the only change does not stand out from chance.',
    );
    const oneOfTwo = finding([change(20, 5, null, 1), change(0, 1, null, 0)], chance);
    expect(oneOfTwo).toMatch(/1 of 2 changes stands out from chance: young talent/);
  });

  it('leave changes out of which nothing is known, and say so', () => {
    expect(finding([change(20, 50, 0.5, 0), unknown, unknown])).toBe(
      'Papers over 2 years: the only change with results does not have the same sign in at least 80% of the draws. ' +
        'Of 2 more changes nothing is known, since runs failed or gave no value.',
    );
    expect(finding([unknown, unknown])).toBe(
      'Papers over 2 years: what the changes do is not known, since runs failed or gave no value.',
    );
  });

  it('say of an experiment with the ordinary point alone that it has no changes, and show no empty table', () => {
    expect(findingOn(ordinaryAlone.context(), PAPERS)).toBe(
      'Papers over 2 years: nothing to compare, the experiment has no point but the ordinary one.',
    );
    expect(openInWords(ordinaryAlone.context())).toBeNull();
    expect(openSection(ordinaryAlone.context())).toBeUndefined();
    expect(othersSection(ordinaryAlone.context())).toBeUndefined();
    for (const language of LANGUAGES) {
      const page = pageOf(ordinaryAlone, language);
      expect(page).not.toContain('class="overview"');
      expect(page).not.toMatch(/\b0 (of|changes)\b|0 项/);
    }
  });

  it('count clear and open changes in singular and plural', () => {
    const clear = (...signs: (1 | -1 | 0)[]) =>
      clearInWords(
        withChanges(
          pairs,
          signs.map((sign) => change(sign, 0.5, 1, sign)),
        ),
        PAPERS,
      );
    expect(clear(0, 0)).toBe('Papers: clearly raised or lowered by none of the changes.');
    expect(clear(1)).toBe('Papers: clearly raised by the only change with results.');
    expect(clear(1, -1)).toBe(
      'Papers: clearly raised by 1 of the changes and clearly lowered by 1; no sign is open.',
    );
    expect(clear(1, 0, 0)).toBe(
      'Papers: clearly raised by 1 of the changes and clearly lowered by 0; of the others the sign is open.',
    );
  });

  it('count pairs in singular and plural', () => {
    const context = pairs.context();
    const of = context.together.filter(({ indicator }) => indicator === 'papers');
    const said = (...signs: (1 | 0 | null)[]) =>
      pairsInWords({ ...context, together: signs.map((sign, n) => ({ ...of[n], sign })) }, PAPERS);
    expect(said(0)).toBe("The only pair can't be distinguished from the sum of each alone on papers.");
    expect(said(1)).toBe('The only pair differs clearly from the sum of each alone on papers.');
    expect(said(1, 1)).toBe('Each of 2 pairs differs clearly from the sum of each alone on papers.');
    expect(said(null)).toBe(
      'Of no pair it is known whether it differs from the sum of each alone on papers.',
    );
  });

  it('count open signs in singular and plural', () => {
    const open = (...rows: Parameters<typeof withChanges>[1]) => openInWords(withChanges(pairs, rows));
    const [clear, unclear, still] = [change(1, 0.5, 1, 1), change(1, 9, 0.6, 0), change(0, 0, 0, 0)];
    expect(open(clear)).toBe('No sign is open.');
    expect(open(unclear)).toBe('The only sign is open.');
    expect(open(unclear, clear)).toBe('Open is 1 of 2 signs.');
    expect(open(still, clear)).toBe('Open is 1 of 2 signs, that of a change that moves the goal in no run.');
    expect(open(still, still, unclear)).toBe(
      'Open are 3 of 3 signs, of which 2 are of changes that move the goal in no run.',
    );
    expect(open(unknown)).toBe('No sign is known, since runs failed or gave no value.');
  });

  it('say of a space whose runs failed that the best point is not known, not that limits are broken', async () => {
    expect(findingsInWords(withFailures(space, [1, 2]).context())[0]).toBe(
      'Papers: which point is best is not known, since runs failed or gave no value.',
    );
    const limited = await explored({
      vary: [{ role: 'lever', lever: 'youngTalent', range: [0, 20] }],
      sampling: { method: 'latinHypercube', samples: 2 },
      constraints: [{ indicator: 'papers', atMost: 0 }],
    });
    expect(findingsInWords(limited.context())[0]).toBe('Papers: no point keeps the limits.');
    expect(findingsInWords(withFailures(limited, [1]).context())[0]).toMatch(/is not known/);
  });

  it('say of two points the other, of one run a run', () => {
    const [answer] = space.context().goals;
    const said = (alike: readonly number[]) =>
      goalAnswerInWords({
        answer: { ...answer, alike },
        run: space.run,
        name: 'papers',
        language: 'en',
        pointInWords: (n) => `point ${n}`,
      });
    expect(said([])).toMatch(/better than the other point$/);
    expect(said([2])).toMatch(/the other point can't be separated from it$/);
    expect(basisOfExperiment(once.context())).toContain(
      'point values of all parameters, 1 run of each, 2 years',
    );
    const { failed } = words('en').experiment.made;
    expect(failed(1)).toBe('1, see failures.csv; its point is left out of answers and tables');
  });

  it('hold together on a page whose runs all failed, in both languages', () => {
    for (const language of LANGUAGES) {
      const page = pageOf(withFailures(pairs, ALL), language);
      expect(page).not.toMatch(/\bnone of 0\b|raised by 0|No sign is open|Of 0 pairs|0 项/);
      expect(page).toContain(words(language).experiment.open.noneKnown);
    }
  });
});

describe('a change that moves nothing', () => {
  const [still, open] = [change(0, 0, null, 0), change(1, 9, null, 0)];

  it('is recognised at the point values too, by the interval that is shown there', () => {
    const unshown = { ...still, low: null, high: null };
    expect(openInWords(withChanges(chance, [unshown, change(1, 0.5, null, 1)]))).toBe(
      'Open is 1 of 2 signs, that of a change that moves the goal in no run.',
    );
  });

  it('is given no advice on how to narrow what is zero', () => {
    const { note, noteOfChance, noteOfUnmoved } = words('en').experiment.open;
    const notes = (result: typeof pairs, ...rows: Parameters<typeof withChanges>[1]) =>
      openSection(withChanges(result, rows))!.notes!.slice(1);
    expect(notes(chance, still)).toEqual([noteOfUnmoved]);
    expect(notes(chance, still, open)).toEqual([noteOfChance, noteOfUnmoved]);
    expect(notes(chance, open)).toEqual([noteOfChance]);
    expect(notes(pairs, still)).toEqual([noteOfUnmoved]);
    expect(notes(pairs, open)).toEqual([note]);
  });
});
