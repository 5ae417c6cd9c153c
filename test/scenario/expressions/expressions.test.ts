import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/model/engine/evaluate.js';
import { namesOf } from '../../../src/model/engine/program.js';
import { LONGEST_EXPRESSION } from '../../../src/scenario/expressions/expression-limits.js';
import { type Compile, compileDose, loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { englishLeft } from '../chinese-issues.js';

const VALUES = { year: 2030, policyYear: 2021, x: 3, y: 0.5 };
const NAMES = Object.keys(VALUES);

let compile: Compile;
beforeAll(async () => {
  compile = await loadCompiler();
});

function valueOfText(text: string): number {
  const compiled = compile(text, NAMES);
  if ('error' in compiled) throw new Error(`${text}: ${JSON.stringify(compiled.error)}`);
  return evaluate(compiled.program, VALUES);
}

/** The mistake, its words in English. */
function errorOf(text: string) {
  const compiled = compile(text, NAMES);
  if (!('error' in compiled)) throw new Error(`${text} was accepted`);
  const { found, expected, ...rest } = compiled.error;
  expect(englishLeft(expected.zh), expected.zh).toEqual([]);
  return { ...rest, found: found.en, expected: expected.en };
}

describe('a compiled expression', () => {
  it.each([
    ['12', 12],
    ['policyYear', 2021],
    ['policyYear + 9', 2030],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['+3 - -3', 6],
    ['7 / 2 - 1', 2.5],
    ['8 / 2 / 2', 2],
    ['2 x', 6],
    ['3(x + 1)', 12],
    ['5%', 0.05],
    ['year > policyYear', 1],
    ['year <= policyYear', 0],
    ['x == 3 and y != 3', 1],
    ['x < 3 or not (y >= 1)', 1],
    ['year < 2025 ? 10 : 20', 20],
    ['x > 2 ? (x > 10 ? 1 : 2) : 3', 2],
    ['x > 10 ? 1 : x > 2 ? 2 : 3', 2],
    ['not (year > policyYear)', 0],
    ['min(4, 2, x)', 2],
    ['max(4)', 4],
    ['max(1, 2) - min(1, 2)', 1],
    ['abs(-x) + sqrt(16) + floor(1.7) + ceil(1.2) + round(2.5)', 13],
    ['exp(0) + log(1)', 1],
    ['1e3 + .5', 1000.5],
  ])('"%s" is %d', (text, expected) => {
    expect(valueOfText(text)).toBeCloseTo(expected, 12);
  });

  it('keeps its source and the names it needs', () => {
    const compiled = compile('x * (year - policyYear)', NAMES);
    expect(compiled).toHaveProperty('program.source', 'x * (year - policyYear)');
    if ('program' in compiled) expect(namesOf(compiled.program)).toEqual(['x', 'year', 'policyYear']);
  });

  it('may use any name it is given, even one of a function or of an inherited property', () => {
    const compiled = compile('min + __proto__', ['min', '__proto__']);
    expect('program' in compiled && namesOf(compiled.program)).toEqual(['min', '__proto__']);
  });

  it('agrees with direct evaluation for random arithmetic', () => {
    fc.assert(
      fc.property(arithmetic, ({ text, value }) => {
        if (text.length > LONGEST_EXPRESSION) return;
        expect(Object.is(valueOfText(text) + 0, value + 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('refusal', () => {
  it.each([
    ['x = 3', '=', 2],
    ['f(x) = x', '=', 5],
    ['x.y', 'x.y', 0],
    ['x[1]', 'x[1]', 0],
    ['[1:3]', '[', 0],
    ['[1:20000000][1]', '[1:20000000][1]', 0],
    ['1:3', ':', 1],
    ['{a: 1}', '{', 0],
    ['1; 2', ';', 1],
    ['"text"', 'text', 1],
    ['true', 'true', 0],
    ['1e400', '1e400', 0],
    ['x + Infinity', 'Infinity', 4],
    ['import("fs")', 'import', 0],
    ['createUnit("a")', 'createUnit', 0],
    ['evaluate("1")', 'evaluate', 0],
    ['config({})', 'config', 0],
    ['random()', 'random', 0],
    ['x.constructor("return 1")', 'x.constructor("return 1")', 0],
    ['__proto__', '__proto__', 0],
    ['x + constructor', 'constructor', 4],
    ['toString()', 'toString', 0],
    ['5 cm', 'cm', 2],
    ['pi', 'pi', 0],
    ['x!', '!', 1],
    ['5 % 2', '%', 2],
    ['x xor y', 'xor', 2],
    ['x | 1', '|', 2],
    ['x to y', 'to', 2],
    ["x'", "'", 1],
    ['x .* y', '.*', 2],
    ['x ?? y', '??', 2],
    ['1 < x < 5', '1 < x < 5', 0],
    ['x + (not year > 2025)', 'not', 5],
    ['not x == 3', 'not', 0],
    ['sqrt()', 'sqrt', 0],
    ['1 + sqrt(1, 2)', 'sqrt', 4],
    ['min()', 'min', 0],
    ['x # a comment', '#', 2],
    ['(x', 'end of text', 2],
    ['x +', 'end of text', 3],
    ['x + * 2', '* 2', 4],
    ['x, y', ', y', 1],
  ])('of "%s" points at "%s"', (text, found, position) => {
    expect(errorOf(text)).toMatchObject({ found, position });
  });

  it('of an unknown name offers the nearest valid one and lists what is known', () => {
    expect(errorOf('2 * polcyYear')).toEqual({
      found: 'polcyYear',
      expected: 'a value known here: year, policyYear, x, y',
      position: 4,
      suggestion: 'policyYear',
    });
    expect(errorOf('sqr(4)').suggestion).toBe('sqrt');
    expect(errorOf('nothing').suggestion).toBeNull();
  });

  it('finds a name that also stands inside a longer one', () => {
    expect(errorOf('policyYear + Year')).toMatchObject({ found: 'Year', position: 13 });
  });

  it('of an empty text asks for an expression', () => {
    expect(errorOf('')).toMatchObject({ found: 'nothing', position: 0 });
    expect(errorOf('  \n ').expected).toContain('expression');
  });

  it('of a text beyond the length or depth names the limit', () => {
    expect(valueOfText(`1${' '.repeat(LONGEST_EXPRESSION - 1)}`)).toBe(1);
    expect(errorOf(`1${' '.repeat(LONGEST_EXPRESSION)}`).expected).toContain('500');
    expect(valueOfText(`${'('.repeat(39)}1${')'.repeat(39)}`)).toBe(1);
    for (const opening of ['(', '[', '{a:', 'sqrt(', '-', '2^', 'not ', '1 ? 1 : ']) {
      const text = opening.repeat(Math.floor(499 / opening.length));
      expect(errorOf(`${text}1`.slice(0, 500)).position).toBeGreaterThanOrEqual(0);
    }
    expect(errorOf(`${'('.repeat(41)}1${')'.repeat(41)}`)).toMatchObject({ position: 40 });
    expect(errorOf(`${'-'.repeat(45)}1`).expected).toContain('40 levels');
  });

  it('leaves nothing behind: the next expression is read as before', () => {
    errorOf('x = 99');
    errorOf('sqrt(x) = 7');
    expect(valueOfText('x + sqrt(9)')).toBe(6);
  });
});

describe('any text at all', () => {
  it('is compiled or refused, but never thrown at the reader', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'x',
        'year',
        '1',
        '.5',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '+',
        '-',
        '^',
        '?',
        ':',
        '=',
        '"',
        ' ',
      ),
      { maxLength: 30 },
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      pieces.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const compiled = compile(text, NAMES);
        if ('program' in compiled) expect(evaluate(compiled.program, VALUES)).toBeTypeOf('number');
        else expect(compiled.error.position).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a dose', () => {
  it('that is a plain number needs no compiler', () => {
    const compiled = compileDose(2.5, []);
    expect('program' in compiled && evaluate(compiled.program, {})).toBe(2.5);
  });

  it('that is text is compiled', () => {
    const compiled = compileDose('x + 1', NAMES, compile);
    expect('program' in compiled && evaluate(compiled.program, VALUES)).toBe(4);
  });

  it('that is not finite is refused', () => {
    expect(compileDose(Number.NaN, [])).toHaveProperty('error.expected.en', 'a finite number');
    expect(compileDose(Number.POSITIVE_INFINITY, [])).toHaveProperty('error.found.en', 'Infinity');
  });

  it('that is text without a compiler is a mistake of the calling code', () => {
    expect(() => compileDose('x', NAMES)).toThrow('loadCompiler');
  });
});

interface Sample {
  readonly text: string;
  readonly value: number;
}

/** Random arithmetic as text, with the value that plain code gives it. */
const arithmetic: fc.Arbitrary<Sample> = fc.letrec<{ tree: Sample }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.integer({ min: 0, max: 99 }).map((value) => ({ text: `${value}`, value })),
      fc.constantFrom(...Object.entries(VALUES)).map(([text, value]) => ({ text, value })),
    ),
    fc
      .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/', '<', 'and', 'min'), tie('tree'))
      .map(([left, operator, right]) => combine(left, operator, right)),
    tie('tree').map(({ text, value }) => ({ text: `-(${text})`, value: -value })),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([condition, yes, no]) => ({
      text: `((${condition.text}) ? (${yes.text}) : (${no.text}))`,
      value: condition.value !== 0 && !Number.isNaN(condition.value) ? yes.value : no.value,
    })),
  ),
})).tree;

function combine(left: Sample, operator: string, right: Sample): Sample {
  const a = left.value;
  const b = right.value;
  const isTrue = (value: number) => value !== 0 && !Number.isNaN(value);
  if (operator === 'min') return { text: `min(${left.text}, ${right.text})`, value: Math.min(a, b) };
  const text = `(${left.text}) ${operator} (${right.text})`;
  if (operator === '+') return { text: `(${text})`, value: a + b };
  if (operator === '-') return { text: `(${text})`, value: a - b };
  if (operator === '*') return { text: `(${text})`, value: a * b };
  if (operator === '/') return { text: `(${text})`, value: a / b };
  if (operator === '<') return { text: `(${text})`, value: a < b ? 1 : 0 };
  return { text: `(${text})`, value: isTrue(a) && isTrue(b) ? 1 : 0 };
}
