import { describe, expect, it } from 'vitest';
import { chartsOfDecision } from '../../../src/charts/decision/decision-charts.js';
import type { DecisionContext } from '../../../src/charts/decision/decision-context.js';
import { decisionFiles } from '../../../src/node/decision-files.js';
import { sentencesOfDecision } from '../../../src/report/decision/three-sentences.js';
import { knowingSection } from '../../../src/report/decision/worth-of-knowing.js';
import { studiesInWords } from '../../../src/report/decision/worth-of-studies.js';
import { htmlSection } from '../../../src/report/html.js';
import type { StudyRow } from '../../../src/results/decision/study-rows.js';
import { strangeLatin } from '../../language/latin.js';
import { decisionContext, worth } from '../decision-fixture.js';

const row = (more: Partial<StudyRow> = {}): StudyRow => {
  const { value = 2, low = 1, high = 3, cost = 0.5 } = more;
  return {
    ...{ study: 'gap', input: 'gap', size: 200, value, low, high, beyondChance: true, cost },
    ...{ net: value - cost, netLow: low - cost, netHigh: high - cost, best: value > cost },
    ...more,
  };
};

const NOT_WORTH = row({ study: 'form', value: 0.3, low: 0.2, high: 0.4, size: 50 });

const contextOf = (studies: readonly StudyRow[], language: 'en' | 'zh' = 'en') =>
  decisionContext(
    {
      studies,
      information: {
        choice: 'a',
        rows: [worth('everything', 'everything', 8), worth('gap', 'uncertainty', 4)],
      },
    },
    language,
  );

const pageOf = (context: DecisionContext): string => htmlSection(knowingSection(context)).html;

describe('what a study is worth', () => {
  it('is said in the size that is worth most beyond its cost, with what it costs and whether to make it', () => {
    const smaller = row({ size: 20, value: 0.6, low: 0.5, high: 0.7, best: false });
    expect(studiesInWords(contextOf([smaller, row(), NOT_WORTH]))).toEqual([
      'The study “pay gap” with 200 observations is worth up to 2.0 [1.0 to 3.0] million CNY to this decision and would cost 0.5 million CNY: it is worth making.',
      'The study “form” with 50 observations is worth up to 0.30 [0.20 to 0.40] million CNY to this decision and would cost 0.5 million CNY: it is not worth making.',
    ]);
    expect(studiesInWords(contextOf([row()], 'zh'))).toEqual([
      '调研“收入差距”若取 200 个观测，对这一决策的价值至多为 200 [100 至 300] 万元，费用为 50 万元：值得做。',
    ]);
  });

  it('says where the runs leave it open, and where they show no worth', () => {
    const [open] = studiesInWords(contextOf([row({ low: 0.1, netLow: -0.4 })]));
    expect(open).toContain('it is worth making on balance, but these runs leave open');
    const [close] = studiesInWords(contextOf([row({ value: 0.4, low: 0, high: 2 })]));
    expect(close).toContain('it is not worth making on balance, but these runs leave open');
    const [sure] = studiesInWords(contextOf([row({ beyondChance: false, value: 0.1, low: 0, high: 0.2 })]));
    expect(sure).toMatch(/: it is not worth making\.$/);
    const [hidden] = studiesInWords(
      contextOf([row({ beyondChance: false, best: false, low: 0, netLow: -0.5 })]),
    );
    expect(hidden).toContain('it is not worth making as far as these runs show');
  });

  it('is plainly nothing where nothing is worth making', () => {
    const nothing = row({ study: 'form', value: 0, low: 0, high: 0, best: false });
    const two = studiesInWords(contextOf([nothing, { ...NOT_WORTH, study: 'gap' }]));
    expect(two.slice(1)).toEqual([
      'The study “form” is worth nothing to this decision and would cost 0.5 million CNY with 200 observations: it is not worth making.',
      'None of these 2 studies is worth making for this decision, in any of the sizes that were asked about.',
    ]);
    expect(studiesInWords(contextOf([nothing, { ...NOT_WORTH, study: 'gap' }], 'zh')).at(-1)).toBe(
      '这 2 项调研无论取所列哪种规模，对这一决策均不值得做。',
    );
  });

  it('stands on the page with every size and what it takes for granted, and in the terminal', () => {
    const page = pageOf(contextOf([row(), NOT_WORTH]));
    expect(page).toContain('it is worth making.');
    expect(page).toContain('1.5 [0.5 to 2.5] million CNY');
    expect(page).toContain('waiting for it costs nothing');
    expect(page).not.toContain('A study can find out an input');
    expect(sentencesOfDecision(contextOf([row(), NOT_WORTH])).join('\n')).toContain(
      'it is worth making. The study',
    );
    const many = Array.from({ length: 5 }, (_, n) => row({ study: `s${n}`, size: n + 1 }));
    expect(sentencesOfDecision(contextOf(many)).join('\n')).toContain('2 more studies stand in the report.');
  });

  it('is not spoken of where no study was described', () => {
    const page = pageOf(contextOf([]));
    expect(page).toContain('A study can find out an input');
    expect(sentencesOfDecision(contextOf([])).join('\n')).not.toContain('worth making');
    expect(decisionFiles(contextOf([]))['studies.csv']).toBeUndefined();
  });

  it('is Chinese throughout for who reads Chinese', () => {
    const page = pageOf(contextOf([row(), NOT_WORTH], 'zh'));
    expect(strangeLatin(page.replace(/<[^>]*>/g, ' '))).toEqual([]);
    expect(page).toContain('等待结果没有代价');
  });

  it('is a file with a row a study and size', () => {
    const [head, ...lines] = String(decisionFiles(contextOf([row(), NOT_WORTH]))['studies.csv'])
      .trim()
      .split('\n');
    expect(head).toBe('study,input,size,value,low,high,beyondChance,cost,net,netLow,netHigh,best');
    expect(lines[0]).toBe('gap,gap,200,2,1,3,true,0.5,1.5,0.5,2.5,true');
    expect(lines).toHaveLength(2);
  });
});

describe('the chart of studies', () => {
  const drawn = (
    studies: readonly StudyRow[],
    language: 'en' | 'zh' = 'en',
    form: 'wide' | 'narrow' = 'wide',
  ) =>
    chartsOfDecision({ ...contextOf(studies, language), form }).find(({ id }) => id === 'worth-of-studies');

  it('names the study that brings most beyond its cost, or says that none does', () => {
    expect(drawn([row(), NOT_WORTH])!.title).toBe(
      'Worth making: "pay gap" with 200 observations, which brings 1.5 million CNY more than it costs',
    );
    expect(drawn([row(), NOT_WORTH], 'zh')!.title).toBe(
      '值得做的调研：“收入差距”，200 个观测，价值比费用高 150 万元',
    );
    expect(drawn([{ ...NOT_WORTH, beyondChance: false }])!.title).toBe(
      'None of these studies, in any of these sizes, is worth making for this decision',
    );
  });

  it('does not say for sure what the runs leave open', () => {
    const open = row({ low: 0.1, netLow: -0.4 });
    expect(drawn([open])!.title).toMatch(/^Worth making on balance: .*, though these runs leave that open$/);
    expect(drawn([open], 'zh')!.title).toMatch(/^权衡之下值得做的调研：.*，但这些模拟尚不能确定$/);
    const close = row({ value: 0.4, low: 0, high: 2 });
    expect(drawn([close])!.title).toMatch(/^None .* on balance, though these runs leave that open$/);
    expect(drawn([close], 'zh')!.title).toMatch(/，权衡之下对这一决策均不值得做，但这些模拟尚不能确定$/);
    const none = (language: 'en' | 'zh') => studiesInWords(contextOf([close, NOT_WORTH], language)).at(-1);
    expect(none('en')).toContain('is worth making for this decision on balance, in any');
    expect(none('zh')).toContain('权衡之下对这一决策均不值得做');
  });

  it('has a panel a study, and is left out where no study is worth anything', () => {
    for (const form of ['wide', 'narrow'] as const) {
      const { spec, rows } = drawn([row(), row({ size: 800 }), NOT_WORTH], 'en', form)!;
      expect(rows).toHaveLength(3);
      expect(JSON.stringify(spec)).toContain('"pay gap"');
      expect(JSON.stringify(spec).match(/"type":"log"/g)!.length).toBeGreaterThanOrEqual(2);
    }
    expect(drawn([])).toBeUndefined();
    expect(drawn([row({ value: 0, low: 0, high: 0 })])).toBeUndefined();
  });
});
