import { describe, expect, it } from 'vitest';
import { type StackedRow, stackedRows } from '../../src/charts/stacked-rows.js';

const PARTS = [{ id: 'a', name: 'A', colour: '#123456' }];

const row = (name: string, mean: number, low: number, high: number): StackedRow => ({
  name,
  texts: [''],
  amounts: new Map([['a', mean]]),
  whole: { mean, low, high },
});

/** The ends of the axis on which rows are drawn. */
function domainOf(rows: readonly StackedRow[]): readonly number[] {
  const to = (value: string) => value;
  const drawn = stackedRows({ parts: PARTS, rows, heads: [''], axis: 'amount', zero: '0', to, form: 'wide' });
  return (drawn.encoding as { x: { scale: { domain: number[] } } }).x.scale.domain;
}

describe('rows of stacked bars', () => {
  it('cut an interval that reaches far beyond the others, but no bar and no mean', () => {
    const rows = [row('far', 350, -100, 1700), row('near', 51, 0, 170), row('next', 48, -26, 150)];
    const [low, high] = domainOf(rows);
    expect(low).toBeLessThanOrEqual(-100);
    expect(high).toBeGreaterThan(350);
    expect(high).toBeLessThan(1000);
  });
});
