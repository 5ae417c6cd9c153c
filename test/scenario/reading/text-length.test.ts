import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { checkFile } from '../../../src/scenario/check.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { readProjectFile } from '../project-files.js';

const expectedOf = async (title: string, unit: string) => {
  const text = `kind: scenario
title: { en: "${title}", zh: T }
description: { en: D, zh: D }
region: maoming
indicators:
  mine: { expression: papers / 2, unit: "${unit}", title: { en: M, zh: M } }
`;
  const read = (path: string) => (path === 'case.yaml' ? text : readProjectFile(path));
  const result = await checkFile('case.yaml', { read, catalogue: catalogueOf(medinno) }, loadCompiler);
  return result.ok ? [] : result.issues.map(({ path, expected }) => [path, expected]);
};

describe('a text that charts lay out', () => {
  it.each(['x', 'xx '])('has a greatest length, of words or not: %j', async (word) => {
    const of = (length: number) => word.repeat(length).slice(0, length);
    expect(await expectedOf(of(300), of(300))).toEqual([]);
    expect(await expectedOf(of(301), of(50_000))).toEqual([
      ['title.en', 'at most 300 characters'],
      ['indicators.mine.unit', 'at most 300 characters'],
    ]);
  });

  it.each([' ', '\u00a0', '\u3000'])('has something to be seen in it: %j has not', async (blank) => {
    expect(await expectedOf(blank, 'x')).toEqual([['title.en', 'a text that can be seen']]);
  });

  it('stands on one line', async () => {
    expect(await expectedOf('a\\nb', 'x\\ry')).toEqual([
      ['title.en', 'a text on one line'],
      ['indicators.mine.unit', 'a text on one line'],
    ]);
  });
});
