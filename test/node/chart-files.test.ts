import { describe, expect, it } from 'vitest';
import type { DrawnChart } from '../../src/charts/chart.js';
import { drawnInBothForms } from '../../src/node/chart-files.js';

const chart = (id: string): DrawnChart => ({
  id,
  title: id,
  rows: [],
  spec: {
    mark: 'point',
    data: { values: [{ x: 1 }] },
    encoding: { x: { field: 'x', type: 'quantitative' } },
  },
});

describe('drawing charts', () => {
  it('ends between two of them when it is stopped from outside, by what this thread gets to do meanwhile', async () => {
    const charts = ['a', 'b', 'c', 'd'].map(chart);
    await drawnInBothForms(charts, [], { pictures: false });
    const outside = new AbortController();
    const drawing = drawnInBothForms(charts, charts, { pictures: false, signal: outside.signal });
    setImmediate(() => setImmediate(() => outside.abort(new Error('Ctrl-C'))));
    await expect(drawing).rejects.toThrow('Ctrl-C');
  });
});
