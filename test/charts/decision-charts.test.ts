import type { LoggerInterface } from 'vega';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { chartsOfDecision } from '../../src/charts/decision/decision-charts.js';
import type { DecisionContext } from '../../src/charts/decision/decision-context.js';
import type { DrawnChart } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/theme.js';
import { NO_TABLES } from '../../src/results/decision/decision-tables.js';
import { decisionContext } from './decision-fixture.js';

const charts = chartsOfDecision(decisionContext('en'));

const chartOf = (id: string, context?: DecisionContext): DrawnChart => {
  const drawn = context === undefined ? charts : chartsOfDecision(context);
  const found = drawn.find((chart) => chart.id === id);
  if (found === undefined) throw new Error(`no chart ${id}`);
  return found;
};

const saidBy = ({ spec }: DrawnChart): string => String((spec as { description?: string }).description);

function complaintsOf(spec: ChartSpec): string[] {
  const complaints: string[] = [];
  const note = (...messages: readonly unknown[]) => {
    complaints.push(messages.join(' '));
    return logger;
  };
  const logger = {
    level: () => logger,
    error: note,
    warn: note,
    info: () => logger,
    debug: () => logger,
  } as unknown as LoggerInterface;
  compile(spec, { logger });
  return complaints;
}

describe('the charts of a decision', () => {
  it('are left out where there is nothing to draw', () => {
    expect(chartsOfDecision(decisionContext('en', 'wide', { ...NO_TABLES, turningPoints: [] })).map(({ id }) => id)).toEqual([]);
  });

  it.each(['en', 'zh'] as const)('say what they show in one language, in both forms (%s)', (language) => {
    for (const form of ['wide', 'narrow'] as const)
      for (const chart of chartsOfDecision(decisionContext(language, form))) {
        const { title, spec, rows } = chart;
        expect(/[\u4e00-\u9fff]/.test(title)).toBe(language === 'zh');
        expect(rows.length).toBeGreaterThan(0);
        expect(saidBy(chart).startsWith(title)).toBe(true);
        if (language === 'zh') expect(saidBy(chart).replace(/DALY|CSV/g, '')).not.toMatch(/[a-z]{3}/);
        expect(complaintsOf(spec)).toEqual([]);
      }
  });
});

describe('what decides', () => {
  it('names the input on which the lead of the best over the next depends most, and draws it first', () => {
    const { title, rows } = chartOf('what-decides');
    expect(title).toMatch(/^What decides the lead of "More grants" over "Keeping people" most: supply of good proposals/);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ input: 'supply', standsOut: true, role: 'uncertainty' });
  });

  it('says that none stands out where none does', () => {
    const context = decisionContext('en');
    const sensitivity = context.sensitivity.map((row) => ({ ...row, beyondChance: false }));
    const { title } = chartOf('what-decides', { ...context, sensitivity });
    expect(title).toBe('No input alone decides the lead of "More grants" over "Keeping people" beyond chance');
  });

  it('says how much of the differences is chance', () => {
    expect(saidBy(chartOf('what-decides'))).toMatch(/\d% of the differences between single runs is chance/);
  });
});
