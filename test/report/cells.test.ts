import { describe, expect, it } from 'vitest';
import { levelCell } from '../../src/report/cells.js';
import type { SummaryRow } from '../../src/results/effect-row.js';
import { COMPARISON } from './fixture.js';
import { context } from './three-strategies.js';

const cell = (mean: number, p05: number, p95: number) =>
  levelCell(context(COMPARISON), { unit: 'persons', mean, p05, p95 } as SummaryRow).html;

describe('a level', () => {
  it('has no range where it is the same in every run', () => {
    expect(cell(300, 300, 300)).not.toContain('interval');
    expect(cell(0.1 + 0.2, 0.3, 0.3)).not.toContain('interval');
    expect(cell(0, 0, 0)).not.toContain('interval');
  });

  it('has one of what happens in few runs, so that both its ends are 0', () => {
    expect(cell(0.04, 0, 0)).toContain('0 to');
    expect(cell(0.04, 0, 0)).toContain('interval');
  });
});
