import { describe, expect, it } from 'vitest';
import { decisionFiles } from '../../src/node/decision-files.js';
import { alikeByAll, decisionContext, failing, turn, worth } from '../report/decision-fixture.js';

const linesOf = (text: string): Record<string, string>[] => {
  const [head, ...rows] = text.trimEnd().split('\n');
  const names = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((value, n) => [names[n], value])));
};

describe('the files of a decision', () => {
  it('leave out tables that are empty', () => {
    expect(decisionFiles(decisionContext())).toEqual({});
    const some = decisionContext({
      robustness: alikeByAll(),
      information: { choice: 'a', rows: [worth('gap', 'uncertainty', 4)] },
    });
    expect(Object.keys(decisionFiles(some))).toEqual(['robustness.csv', 'information.csv']);
  });

  it('have a line a limit of a box of either method, and one of a strategy without any', () => {
    const limit = { input: 'gap', low: 0.5, high: null, kept: null, p: 0.01, reappears: 0.9 };
    const forms = { input: 'form', low: null, high: null, kept: [0, 1], p: 0.02, reappears: 1 };
    const box = { limits: [limit, forms], coverage: 0.7, density: 0.8, mass: 0.1, p: 0.03 };
    const found = failing('a', 12, { box, reason: null, second: { boxes: [[limit]], share: 0.9 } });
    const context = decisionContext({ discovery: [found, failing('b', 3)] });
    const rows = linesOf(decisionFiles(context)['discovery.csv'] as string);
    expect(rows.map(({ strategy, method, input }) => [strategy, method, input])).toEqual([
      ['a', 'prim', 'gap'],
      ['a', 'prim', 'form'],
      ['a', 'tree', 'gap'],
      ['b', '', ''],
    ]);
    expect(rows[0]).toMatchObject({
      low: '0.5',
      high: '',
      coverage: '0.7',
      density: '0.8',
      boxP: '0.03',
      p: '0.01',
    });
    expect(rows[1].kept).toBe('0 1');
    expect(rows[2].coverage).toBe('');
    expect(rows[3]).toMatchObject({ failing: '3', reason: 'belowThreshold' });
  });

  it('have a line an input of a turning point, and a line a step of peeling', () => {
    const moved = [...turn().moved, { input: 'form', supposed: 1, before: 1, after: 0 }];
    const trajectory = [{ step: 0, coverage: 1, density: 0.2, mass: 1, restricted: 0 }];
    const files = decisionFiles(
      decisionContext({
        turningPoints: [turn(), turn({ moved })],
        discovery: [failing('a', 12, { trajectory })],
      }),
    );
    expect(
      linesOf(files['turning-points.csv'] as string).map(({ turningPoint, input }) => [turningPoint, input]),
    ).toEqual([
      ['1', 'gap'],
      ['2', 'gap'],
      ['2', 'form'],
    ]);
    expect(linesOf(files['peeling.csv'] as string)).toEqual([
      {
        strategy: 'a',
        question: 'fails',
        step: '0',
        coverage: '1',
        density: '0.2',
        mass: '1',
        restricted: '0',
      },
    ]);
  });
});
