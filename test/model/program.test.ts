import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/model/engine/evaluate.js';
import type { Operation } from '../../src/model/engine/operation.js';
import { constant, namesOf, type Program, type ProgramStep } from '../../src/model/engine/program.js';

const programOf = (...steps: ProgramStep[]): Program => ({ source: 'test', steps });

/** The result of one operation on plain numbers. */
function result(operation: Operation, ...values: number[]): number {
  return evaluate(programOf(...values.map((push) => ({ push })), { apply: operation }), {});
}

describe('evaluating a program', () => {
  it('works through reverse Polish code in order', () => {
    // (year - 2020) * 2
    const program = programOf(
      { load: 'year' },
      { push: 2020 },
      { apply: 'subtract' },
      { push: 2 },
      { apply: 'multiply' },
    );
    expect(evaluate(program, { year: 2027 })).toBe(14);
  });

  it.each<[Operation, number[], number]>([
    ['add', [2, 3], 5],
    ['subtract', [2, 3], -1],
    ['multiply', [2, 3], 6],
    ['divide', [3, 2], 1.5],
    ['power', [2, 10], 1024],
    ['negate', [2], -2],
    ['less', [1, 2], 1],
    ['less', [2, 2], 0],
    ['lessEqual', [2, 2], 1],
    ['greater', [2, 2], 0],
    ['greater', [3, 2], 1],
    ['greaterEqual', [2, 2], 1],
    ['equal', [2, 2], 1],
    ['equal', [2, 3], 0],
    ['unequal', [2, 3], 1],
    ['and', [1, 0], 0],
    ['and', [2, -1], 1],
    ['or', [0, 0], 0],
    ['or', [0, 5], 1],
    ['not', [0], 1],
    ['not', [0.5], 0],
    ['choose', [1, 10, 20], 10],
    ['choose', [0, 10, 20], 20],
    ['min', [3, 2], 2],
    ['max', [3, 2], 3],
    ['abs', [-3], 3],
    ['exp', [0], 1],
    ['log', [1], 0],
    ['sqrt', [9], 3],
    ['floor', [-1.5], -2],
    ['ceil', [1.2], 2],
  ])('%s of %j is %d', (operation, values, expected) => {
    expect(result(operation, ...values)).toBe(expected);
  });

  it('rounds halves away from 0, and a hair below a half towards it', () => {
    expect(result('round', 2.5)).toBe(3);
    expect(result('round', -2.5)).toBe(-3);
    expect(result('round', 0.49999999999999994)).toBe(0);
    expect(result('round', -0.2)).toBe(0);
  });

  it('holds an undefined number for untrue', () => {
    expect(result('choose', Number.NaN, 1, 2)).toBe(2);
    expect(result('and', Number.NaN, 1)).toBe(0);
    expect(result('not', Number.NaN)).toBe(1);
  });

  it('gives what floating point gives for undefined arithmetic', () => {
    expect(result('divide', 1, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(result('log', -1)).toBeNaN();
    expect(result('sqrt', -1)).toBeNaN();
  });

  it('names the value that is missing', () => {
    expect(() => evaluate(programOf({ load: 'population' }), { year: 1 })).toThrow('"population"');
  });

  it('does not take inherited properties for values', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(() => evaluate(programOf({ load: name }), {})).toThrow(name);
    }
  });

  it('refuses broken code instead of guessing', () => {
    expect(() => evaluate(programOf(), {})).toThrow('broken');
    expect(() => evaluate(programOf({ push: 1 }, { push: 2 }), {})).toThrow('broken');
    expect(() => evaluate(programOf({ push: 1 }, { apply: 'add' }), {})).toThrow('broken');
    expect(() => evaluate(programOf({ push: 1 }, { push: 1 }, { apply: 'choose' }), {})).toThrow('broken');
    const unknown = { apply: 'launch' as Operation };
    expect(() => evaluate(programOf({ push: 1 }, { push: 1 }, { push: 1 }, unknown), {})).toThrow('broken');
  });

  it('survives being copied as plain data', () => {
    const program = programOf({ load: 'year' }, { push: 1 }, { apply: 'add' });
    expect(evaluate(structuredClone(program), { year: 1 })).toBe(2);
    expect(evaluate(JSON.parse(JSON.stringify(program)) as Program, { year: 1 })).toBe(2);
  });
});

describe('a constant', () => {
  it('is its number whatever the values, and needs none', () => {
    expect(evaluate(constant(-2.5), { year: 3 })).toBe(-2.5);
    expect(constant(-2.5).source).toBe('-2.5');
    expect(namesOf(constant(1))).toEqual([]);
  });
});

describe('the names of a program', () => {
  it('come once each, in order of appearance', () => {
    const program = programOf(
      { load: 'b' },
      { load: 'a' },
      { apply: 'add' },
      { load: 'b' },
      { apply: 'add' },
    );
    expect(namesOf(program)).toEqual(['b', 'a']);
  });
});
