import { describe, expect, it } from 'vitest';
import { normalColumn, poissonColumn, uniformColumn } from '../../src/random/columns.js';
import { normal } from '../../src/random/normal.js';
import { poisson } from '../../src/random/poisson.js';
import { stream } from '../../src/random/streams.js';
import { uniform } from '../../src/random/uniform.js';

const N = 20_000;
const next = stream('columns', 'test');
const uniforms = Float64Array.from({ length: N }, next);
uniforms.set([0.5 * 2 ** -32, 1 - 0.5 * 2 ** -32, 0.075, 0.925, 0.5]);

describe('columns of draws', () => {
  it('hold the same bits as single uniforms', () => {
    const k0 = Int32Array.from({ length: N }, () => Math.floor(next() * 2 ** 32) | 0);
    const k1 = Int32Array.from({ length: N }, () => Math.floor(next() * 2 ** 32) | 0);
    const out = new Float64Array(N);
    uniformColumn(N, k0, k1, 0x50007, out);
    expect(out).toEqual(Float64Array.from(k0, (word, i) => uniform(word, k1[i], 0x50007)));
  });

  it('hold the same bits as single normals, also in place', () => {
    const out = new Float64Array(N);
    normalColumn(N, uniforms, out);
    expect(out).toEqual(uniforms.map(normal));
    const place = Float64Array.from(uniforms);
    normalColumn(N, place, place);
    expect(place).toEqual(out);
  });

  it('hold the same counts as single Poisson draws at means small, large and absent', () => {
    const mean = Float64Array.from({ length: N }, (_, i) => (i % 7 === 0 ? 0 : 10 ** (6 * next() - 3)));
    mean.set([1e-9, 99.99, 100, 100.01, -1, Number.NaN], 10);
    const out = new Float64Array(N);
    poissonColumn(N, uniforms, mean, out);
    expect(out).toEqual(uniforms.map((u, i) => poisson(u, mean[i])));
  });

  it('leave the rows beyond the first n alone', () => {
    const out = new Float64Array(10).fill(-7);
    normalColumn(4, uniforms, out);
    expect([...out.subarray(4)]).toEqual(new Array(6).fill(-7));
  });
});
