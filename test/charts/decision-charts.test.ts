import type { LoggerInterface } from 'vega';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import type { DrawnChart } from '../../src/charts/chart.js';
import { chartsOfDecision } from '../../src/charts/decision/decision-charts.js';
import type { DecisionContext } from '../../src/charts/decision/decision-context.js';
import type { ChartSpec } from '../../src/charts/theme.js';
import { decisionTables, NO_TABLES } from '../../src/results/decision/decision-tables.js';
import { DECISION, decisionContext } from './decision-fixture.js';

const charts = chartsOfDecision(decisionContext('en'));

const chartOf = (id: string, context?: DecisionContext): DrawnChart => {
  const drawn = context === undefined ? charts : chartsOfDecision(context);
  const found = drawn.find((chart) => chart.id === id);
  if (found === undefined) throw new Error(`no chart ${id}`);
  return found;
};

const rowsOf = <Row>(id: string, context?: DecisionContext): readonly Row[] =>
  chartOf(id, context).rows as readonly Row[];

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
  it('are of robustness, of what decides, of failure and of what to find out', () => {
    expect(charts.map(({ id }) => id)).toEqual([
      'robustness',
      'regret',
      'trade-offs',
      'what-decides',
      'tornado',
      'what-each-depends-on',
      'turning-points',
      'when-it-fails',
      'failing-worlds',
      'peeling',
      'what-to-find-out',
    ]);
  });

  it('are left out where there is nothing to draw', () => {
    const decision = { ...DECISION, count: 9 };
    const empty = decisionContext('en', 'wide', { ...NO_TABLES, decision, turningPoints: [] });
    expect(chartsOfDecision(empty)).toEqual([]);
  });

  it('hold a single strategy against no other', () => {
    const context = decisionContext('en');
    const goals = DECISION.goals.map((goal) => ({ ...goal, effects: goal.effects.slice(1, 2) }));
    const decision = { ...DECISION, strategies: ['grants'], goals };
    const drawn = chartsOfDecision({
      ...context,
      ...decisionTables(decision, { worth: 0.05 }),
      decision,
      turningPoints: [],
    });
    expect(drawn.map(({ id }) => id)).toEqual([
      'what-decides',
      'tornado',
      'when-it-fails',
      'failing-worlds',
      'peeling',
    ]);
    expect(drawn[0].title).toMatch(
      /^What decides what "More grants" brings to net health benefit most: supply/,
    );
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
    expect(title).toMatch(
      /^What decides the lead of "More grants" over "Keeping people" most: supply of good proposals/,
    );
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ input: 'supply', standsOut: true, role: 'uncertainty' });
  });

  it('says that none stands out where none does', () => {
    const context = decisionContext('en');
    const sensitivity = context.sensitivity.map((row) => ({ ...row, beyondChance: false }));
    const { title } = chartOf('what-decides', { ...context, sensitivity });
    expect(title).toBe(
      'No input alone decides the lead of "More grants" over "Keeping people" beyond chance',
    );
  });

  it('says how much of the differences is chance', () => {
    expect(saidBy(chartOf('what-decides'))).toMatch(/\d% of the differences between single runs is chance/);
  });
});

describe('what decides, of many inputs', () => {
  it('draws a dozen, and keeps all in the data', () => {
    const context = decisionContext('en');
    const [row] = context.sensitivity.filter(({ against }) => against !== null);
    const many = Array.from({ length: 30 }, (_, n) => ({ ...row, first: n / 100 }));
    const chart = chartOf('what-decides', { ...context, sensitivity: many });
    expect(chart.rows).toHaveLength(30);
    expect(saidBy(chart)).toContain('The data (CSV) have 18 more inputs');
  });

  it('reads the total share of Sobol and the size of Morris', () => {
    const context = decisionContext('en');
    const [row] = context.sensitivity.filter(({ against }) => against !== null);
    const untested = { ...row, beyondChance: null };
    const sobol = { ...untested, method: 'sobol' as const, total: 0.9, totalLow: 0.7, totalHigh: 1 };
    expect(saidBy(chartOf('what-decides', { ...context, sensitivity: [sobol] }))).toMatch(/\] · 90%\./);
    const sizes = { size: 250, sizeLow: 200, sizeHigh: 300, spread: 40 };
    const morris = { ...untested, method: 'morris' as const, first: null, ...sizes };
    const drawn = chartOf('what-decides', { ...context, sensitivity: [morris] });
    expect(drawn.title).toContain('supply of good proposals (250 DALYs, discounted)');
    expect(saidBy(drawn)).toContain('does not test them against chance');
  });
});

describe('what each strategy depends on', () => {
  it('has a column for every strategy that brings different things in different worlds', () => {
    const { title, rows } = chartOf('what-each-depends-on');
    expect(title).toBe('1 of 2 strategies depends most on: supply of good proposals');
    expect(rows).toHaveLength(2 * 4);
  });
});

describe('what to find out', () => {
  interface Row {
    readonly of: string;
    readonly kind: string;
    readonly value: number;
  }

  it('has everything first, then inputs by what they are worth, and says what would be chosen now', () => {
    const rows = rowsOf<Row>('what-to-find-out');
    expect(rows.map(({ of }) => of).slice(0, 4)).toEqual([
      'everything',
      'uncertainties',
      'supply',
      'channel',
    ]);
    expect(rows.every(({ value }) => value <= rows[0].value)).toBe(true);
    expect(saidBy(chartOf('what-to-find-out'))).toContain('the choice is "More grants"');
  });

  it('is in the money of the region as its readers count it', () => {
    const [english] = rowsOf<Row>('what-to-find-out');
    const [chinese] = rowsOf<Row>('what-to-find-out', decisionContext('zh'));
    expect(chinese.value).toBeCloseTo(100 * english.value, 9);
    expect(chartOf('what-to-find-out', decisionContext('zh')).title).toContain('万元');
  });

  it('names no input where none is worth more than chance gives, and is left out where knowing changes nothing', () => {
    const context = decisionContext('en');
    const { choice, rows } = context.information;
    const within = rows.map((row) => ({ ...row, beyondChance: row.kind === 'everything' ? null : false }));
    const { title } = chartOf('what-to-find-out', { ...context, information: { choice, rows: within } });
    expect(title).toMatch(/^No input is worth finding out alone, beyond chance/);
    const worthless = rows.map((row) => ({ ...row, value: 0, low: 0, high: 0 }));
    const drawn = chartsOfDecision({ ...context, information: { choice, rows: worthless } });
    expect(drawn.map(({ id }) => id)).not.toContain('what-to-find-out');
  });
});

describe('the regret map', () => {
  interface Row {
    readonly strategy: string;
    readonly where: string;
    readonly worlds: number;
    readonly missed: number;
    readonly least: boolean;
  }

  /** What a strategy misses in all worlds on average, straight from the runs. */
  const missedBy = (strategy: number): number => {
    const { effects } = DECISION.goals[0];
    const inWorld = (s: number, world: number) => (effects[s][2 * world] + effects[s][2 * world + 1]) / 2;
    const missed = Array.from({ length: DECISION.count }, (_, world) => {
      const all = effects.map((_, s) => inWorld(s, world));
      return Math.max(...all) - all[strategy];
    });
    return missed.reduce((sum, one) => sum + one, 0) / missed.length;
  };

  it('has what every strategy misses on average in all worlds', () => {
    const all = rowsOf<Row>('regret').filter(({ where }) => where === 'all worlds');
    expect(all.map(({ strategy }) => strategy)).toEqual(['none', 'grants', 'people']);
    for (const [strategy, { missed }] of all.entries()) expect(missed).toBeCloseTo(missedBy(strategy), 9);
  });

  it('sorts the worlds by the input that the lead depends on most, as many in each column', () => {
    const rows = rowsOf<Row>('regret').filter(
      ({ strategy, where }) => strategy === 'grants' && where !== 'all worlds',
    );
    expect(rows.map(({ worlds }) => worlds)).toEqual([15, 15, 15, 15]);
    // Grants bring 1000 x (supply - 0.4): below it doing nothing or keeping people is better, above it grants are.
    expect(rows.map(({ least }) => least)).toEqual([false, false, true, true]);
    expect(chartOf('regret').title).toContain('it is less with "Keeping people"');
  });

  it('is left out where the lead depends on no input', () => {
    const context = decisionContext('en');
    const sensitivity = context.sensitivity.map((row) => ({ ...row, beyondChance: false }));
    expect(chartsOfDecision({ ...context, sensitivity }).map(({ id }) => id)).not.toContain('regret');
  });
});

describe('when strategies fail', () => {
  it('has the limits of every box, a range of a number and the choices of a form', () => {
    const rows = rowsOf<{ strategy: string; input: string; high: number | null; kept: string | null }>(
      'when-it-fails',
    );
    expect(rows).toMatchObject([
      { strategy: 'grants', input: 'supply', low: null, kept: null },
      { strategy: 'people', input: 'channel', low: null, high: null, kept: '0' },
    ]);
    expect(Math.abs(rows[0].high! - 0.4)).toBeLessThan(0.04);
  });

  it('says coverage, density and what is acceptable', () => {
    const said = saidBy(chartOf('when-it-fails'));
    expect(said).toContain('it does not worsen net health benefit');
    expect(said).toMatch(/fails in \d+% of the worlds \(density\)/);
    expect(said).toMatch(/\d+% are in the box \(coverage\)/);
  });

  it('names strategies without limits that can be relied on', () => {
    const context = decisionContext('en');
    const discovery = context.discovery.map((row) =>
      row.strategy === 'people' ? { ...row, box: null, reason: 'withinChance' as const } : row,
    );
    expect(saidBy(chartOf('when-it-fails', { ...context, discovery }))).toContain(
      'No such limits can be relied on for: Keeping people.',
    );
  });

  it('marks in the scatter the worlds in which a strategy fails', () => {
    const rows = rowsOf<{
      strategy: string;
      acrossValue: number;
      across: string;
      fails: boolean;
      within: boolean;
    }>('failing-worlds').filter(({ strategy }) => strategy === 'grants');
    expect(rows).toHaveLength(DECISION.count);
    expect(
      rows.every(({ across, acrossValue, fails }) => across === 'supply' && fails === acrossValue < 0.4),
    ).toBe(true);
    expect(rows.filter(({ fails, within }) => fails && !within)).toEqual([]);
  });

  it('shows how the box was found, with the second opinion', () => {
    const { rows, title } = chartOf('peeling');
    const [first] = rows as readonly { coverage: number; density: number; chosenCoverage: number }[];
    expect(first).toMatchObject({ coverage: 1, density: 24 / 60, chosenCoverage: 1 });
    expect(title).toContain('hold 100% of the worlds in which it fails');
    expect(saidBy(chartOf('peeling'))).toMatch(
      /classification tree puts \d+% of the worlds on the same side/,
    );
  });
});

describe('turning points', () => {
  it('name the nearest clear one, and draw unclear ones hollow', () => {
    const { title, rows, spec } = chartOf('turning-points');
    expect(title).toBe(
      '"Keeping people" would take the first place from "More grants" at: supply of good proposals, 0.42',
    );
    expect(rows).toMatchObject([
      { pair: null, clear: true },
      { pair: null, clear: false },
      { pair: 1 },
      { pair: 1 },
    ]);
    expect(JSON.stringify(spec).match(/"fill":\{"value":"white"\}/g)).toHaveLength(1);
  });

  it('claim nothing where none is clear', () => {
    const context = decisionContext('en');
    const points = context.turningPoints.filter(({ leadAfter }) => !leadAfter.clear);
    expect(chartOf('turning-points', { ...context, turningPoints: points }).title).toBe(
      'Other strategies come near "More grants" at some values, none of them clearly before it',
    );
  });
});

describe('robustness', () => {
  it('says that measures disagree, and which strategy is first by how many', () => {
    expect(chartOf('robustness').title).toBe(
      'The measures disagree on which strategy is first: "More grants" by 4 and "No further policy" by 3',
    );
  });

  it('says how often a strategy is first where worlds are drawn anew, and nothing of it where that is not known', () => {
    const context = decisionContext('en');
    expect(saidBy(chartOf('robustness'))).toMatch(/More grants, average: 1 \(\d+%\)/);
    const robustness = context.robustness.map((row) => ({ ...row, first: 0 }));
    expect(saidBy(chartOf('robustness', { ...context, robustness }))).toContain('More grants, average: 1.');
  });

  it('names the forms of the model under which another strategy is best', () => {
    expect(saidBy(chartOf('robustness'))).toContain(
      '"Keeping people" has the highest expected value instead: whether research improves practice, in full.',
    );
  });
});

describe('trade-offs', () => {
  interface Row {
    readonly strategy: string;
    readonly indicator: string;
    readonly scaled: number;
  }
  const scaledOn = (indicator: string, context?: DecisionContext) =>
    rowsOf<Row>('trade-offs', context).filter((row) => row.indicator === indicator);

  it('put the best of each goal at the top and the worst at the bottom', () => {
    const onPapers = scaledOn('papers');
    expect(onPapers.find(({ scaled }) => scaled === 1)?.strategy).toBe('people');
    expect(onPapers.find(({ scaled }) => scaled === 0)?.strategy).toBe('none');
    expect(chartOf('trade-offs').title).toContain('"Keeping people" on papers');
  });

  it('turn goals of which less is better', () => {
    const [health, papers] = DECISION.goals;
    const decision = { ...DECISION, goals: [health, { ...papers, direction: -1 as const }] };
    const context = decisionContext('en', 'wide', { decision });
    expect(scaledOn('papers', context).find(({ scaled }) => scaled === 1)?.strategy).toBe('none');
    expect(saidBy(chartOf('trade-offs', context))).toContain('Of these less is better');
  });
});
