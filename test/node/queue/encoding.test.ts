import { describe, expect, it } from 'vitest';
import { decoded, encoded } from '../../../src/node/queue/encoding.js';

const sparse = (length: number): unknown[] => {
  const array: unknown[] = [];
  array.length = length;
  return array;
};

describe('what travels over a queue', () => {
  it('comes back with the same bits', () => {
    const value = {
      list: [0.1, -0, null, 'x'],
      numbers: Float64Array.of(Number.NaN, 1e-320),
      none: undefined,
    };
    expect(decoded(encoded(value))).toEqual(value);
  });

  it('is refused where a few bytes say that they are billions of elements, wherever these stand', () => {
    for (const value of [sparse(4_000_000_000), { parts: [sparse(4_000_000_000)] }])
      expect(() => decoded(encoded(value))).toThrow(/cannot read: an array longer than they are/);
  });

  it('is looked through once, however often its parts refer to each other', () => {
    let value: unknown = [];
    for (let depth = 0; depth < 60; depth++) value = [value, value];
    expect(decoded(encoded(value))).toHaveLength(2);
    const ring: unknown[] = [];
    ring.push(ring);
    expect(decoded(encoded(ring))).toHaveLength(1);
  });

  it('is no object of another kind, whatever its parts are called', () => {
    const bytes = Buffer.from(
      encoded({ __protoX_: { threads: 1 } })
        .toString('latin1')
        .replace('X_', '__'),
      'latin1',
    );
    const value = decoded(bytes) as { threads?: number };
    expect([Object.getPrototypeOf(value), value.threads]).toEqual([Object.prototype, undefined]);
  });
});
