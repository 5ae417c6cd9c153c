import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/results/csv.js';

const written = (value: unknown) =>
  csv([{ a: value }])
    .split('\n')
    .slice(1)
    .join('\n')
    .slice(0, -1);

describe('a comma-separated file', () => {
  it.each(['=1+1', "=2+5+cmd|' /C calc'!A0", '@SUM(A1:A9)', '+cmd', '-cmd', '\tx', '\r=1', '=1,2'])(
    'has no text that a spreadsheet takes for a formula: %j',
    (text) => {
      expect(written(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('gives numbers as they are, also below 0 and as texts', () => {
    expect([-1.5, 1e-7, '-3', '+2'].map(written)).toEqual(['-1.5', '1e-7', '-3', '+2']);
  });

  it('protects names of columns as well', () => {
    expect(csv([{ '=a': 1 }])).toBe("'=a\n1\n");
  });

  it('begins no text field with a sign of a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        const text = sign + rest;
        if (text.trim() !== '' && Number.isFinite(Number(text))) return;
        expect(written(text).replace(/^"/, '')[0]).toBe("'");
      }),
    );
  });
});
