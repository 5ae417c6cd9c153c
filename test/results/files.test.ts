import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csv, csvFile } from '../../src/results/csv.js';
import { quantityName } from '../../src/results/quantity-name.js';
import { VERSION } from '../../src/results/version.js';

describe('comma-separated text', () => {
  it('quotes fields that hold commas, quotation marks or line breaks, and doubles quotation marks', () => {
    expect(csv([{ a: 'x, y', b: 'say "no"', c: 'two\nlines', d: 'plain' }])).toBe(
      'a,b,c,d\n"x, y","say ""no""","two\nlines",plain\n',
    );
  });

  it('leaves null empty and writes numbers so that they read back the same', () => {
    const value = 0.1 + 0.2;
    const [, line] = csv([{ a: null, b: value, c: -0, d: 1e21 }]).split('\n');
    const fields = line.split(',');
    expect(fields[0]).toBe('');
    expect(Number(fields[1])).toBe(value);
    expect(Number(fields[3])).toBe(1e21);
  });

  it('takes the columns it is given, in their order', () => {
    expect(csv([{ a: 1, b: 2 }], ['b', 'a'])).toBe('b,a\n2,1\n');
  });
});

describe('a file of comma-separated text', () => {
  it('has the mark of spreadsheets where it has Chinese, and only there', () => {
    expect(csvFile([{ a: '论文', b: 1 }])).toBe('\ufeffa,b\n论文,1\n');
    expect(csvFile([{ a: 'papers', b: 1 }])).toBe('a,b\npapers,1\n');
  });
});

describe('names of quantities', () => {
  it('are the indicator, with the value of its part behind it', () => {
    expect(quantityName('papers', '')).toBe('papers');
    expect(quantityName('outsideGrants', 'funder=national')).toBe('outsideGrantsNational');
  });
});

describe('the version', () => {
  it('is that of the package', () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect(VERSION).toBe(JSON.parse(text).version);
  });
});
