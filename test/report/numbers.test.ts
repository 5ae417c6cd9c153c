import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  finestBeside,
  formatEstimate,
  formatNumber,
  formatShare,
  formatShareWithError,
  formatWhole,
} from '../../src/language/numbers.js';

const asNumber = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));

describe('numbers shown to people', () => {
  it('show no more digits than the interval supports', () => {
    expect(formatEstimate(7512.3, 5912, 9787, { signed: true })).toEqual({
      mean: '+7,500',
      low: '5,900',
      high: '9,800',
    });
    expect(formatEstimate(-0.1234, -0.31, 0.08)).toEqual({ mean: '−0.12', low: '−0.31', high: '0.08' });
  });

  it('never show more than three digits, however narrow the interval', () => {
    expect(formatEstimate(123_456, 123_455, 123_457).mean).toBe('123,000');
  });

  it('show nothing as 0 without a sign', () => {
    expect(formatEstimate(0, 0, 0, { signed: true }).mean).toBe('0');
    expect(formatEstimate(-0.4, -300, 300, { signed: true }).mean).toBe('0');
    expect(formatEstimate(8.4e-14, 0, 9.9e-14)).toEqual({ mean: '0', low: '0', high: '0' });
  });

  it('have no interval where none was estimated', () => {
    expect(formatEstimate(-1234.5, null, null, { signed: true })).toEqual({
      mean: '−1,230',
      low: null,
      high: null,
    });
  });

  it('show nothing finer than their unit is given in', () => {
    expect(formatEstimate(-0.00267, -0.00301, -0.00133, { finest: -2 })).toEqual({
      mean: '0',
      low: '0',
      high: '0',
    });
    expect(formatEstimate(0.126, 0.123, 0.129, { finest: -2 }).mean).toBe('0.13');
    expect(formatEstimate(1234, 1000, 1400, { finest: -2 }).mean).toBe('1,230');
  });

  it('show mean and ends to one decimal', () => {
    const finite = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    const decimalsOf = (text: string) => (text === '0' ? [] : [text.split('.')[1]?.length ?? 0]);
    fc.assert(
      fc.property(finite, finite, finite, (a, b, c) => {
        const [low, mean, high] = [a, b, c].sort((x, y) => x - y);
        const text = formatEstimate(mean, low, high);
        const decimals = [text.mean, text.low!, text.high!].flatMap(decimalsOf);
        expect(new Set(decimals).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('show a share with its error in percentage points, never none', () => {
    expect(formatShareWithError(0.62, 0.068)).toBe('62% ± 7');
    expect(formatShareWithError(0, 0.002)).toBe('0% ± 1');
    expect(formatShareWithError(0.62, null)).toBe('62%');
  });

  it('separate thousands and drop idle noughts', () => {
    expect(formatWhole(6_237_000)).toBe('6,237,000');
    expect(formatNumber(0.2)).toBe('0.2');
    expect(formatNumber(40_474)).toBe('40,500');
    expect(formatNumber(-1234.5)).toBe('−1,230');
    expect(formatNumber(Number.NaN)).toBe('–');
  });

  it('show as 0 in a table what is less than half a hundredth of the first digit of its largest', () => {
    const shown = (values: readonly number[]) =>
      values.map((value) => formatNumber(value, 2, { finest: finestBeside(values), signed: true }));
    expect(shown([0.034, -0.0094, 0.000_46, -0.000_007_6])).toEqual(['+0.034', '−0.0094', '+0.0005', '0']);
    expect(shown([-660, 7.3, -0.4])).toEqual(['−660', '+7', '0']);
    expect(shown([0, Number.NaN])).toEqual(['0', '–']);
  });

  it('never round a possible share to impossible or certain', () => {
    expect([0, 0.001, 0.414, 0.999, 1].map(formatShare)).toEqual(['0%', '<1%', '41%', '>99%', '100%']);
  });

  it('stay within a hundredth of the interval or of the number', () => {
    const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(finite, fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (mean, half) => {
        const shown = asNumber(formatEstimate(mean, mean - half, mean + half).mean);
        const largest = Math.abs(mean) + half;
        expect(Math.abs(shown - mean)).toBeLessThanOrEqual(0.051 * half + 0.0051 * largest);
      }),
    );
  });
});
