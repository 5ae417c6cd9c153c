import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { parseRegion } from '../../../src/scenario/region/region-file.js';
import { postsOutside } from '../../../src/scenario/region/region-sense.js';
import { regionWarnings } from '../../../src/scenario/region/region-warnings.js';
import { readProjectFile } from '../project-files.js';

const FILE = 'scenarios/regions/maoming.yaml';
const TEXT = readProjectFile(FILE)!;
const POPULATION = /(?<=\npopulation:\n) {2}value: .*\n(.*\n) {2}low: .*\n {2}high: .*/;
const DOCTORS = /(?<=\ndoctors:\n) {2}value: .*\n(.*\n) {2}low: .*\n {2}high: .*/;

/** Maoming’s file with another number, which is sure. */
const withNumber = (figure: RegExp, value: number): string => {
  expect(TEXT).toMatch(figure);
  return TEXT.replace(
    figure,
    (_, unit: string) => `  value: ${value}\n${unit}  low: ${value}\n  high: ${value}`,
  );
};

/** What is wrong with Maoming after a change of its file. */
function issuesAfter(figure: RegExp, value: number) {
  const parsed = parseRegion(withNumber(figure, value), FILE);
  return parsed.ok ? [] : parsed.issues;
}

describe('figures that cannot hold together', () => {
  it('are fewer doctors than research-active posts in hospitals, 820 in Maoming', () => {
    expect(issuesAfter(DOCTORS, 100)).toMatchObject([
      {
        path: 'doctors.value',
        found: '100 doctors for 820 research-active posts in hospitals',
        expected: 'at least as many doctors as such posts, which doctors hold: check both',
      },
    ]);
    expect(issuesAfter(DOCTORS, 820)).toEqual([]);
  });

  it('are more years of life lost a year than there are residents, 1.3 million in Maoming', () => {
    const issues = issuesAfter(POPULATION, 1_200_000);
    expect(issues).toMatchObject([
      {
        path: 'health.areas',
        expected: 'less than a DALY a resident and year: check burden and population',
      },
    ]);
    expect(issues[0]?.found).toMatch(/^a burden of 1\d{6} DALYs a year for 1200000 residents$/);
    expect(issuesAfter(POPULATION, 1_300_000)).toEqual([]);
  });
});

describe('research-active posts for the residents', () => {
  const warningsAt = (population: number) => {
    const parsed = parseRegion(withNumber(POPULATION, population), FILE);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return regionWarnings(parsed.value, medinno).filter(({ code }) => code === 'postsOutside');
  };

  it('are worth a second look where 980 are for 90 million, 1.1 per 100,000', () => {
    expect(warningsAt(90_000_000)).toMatchObject([
      { posts: 980, population: 90_000_000, low: 2, high: 1000 },
    ]);
    expect(warningsAt(90_000_000)[0]).toHaveProperty('density', 98 / 90);
  });

  it('are not where they are for six million', () => {
    expect(warningsAt(6_178_000)).toEqual([]);
  });

  it('are too many from more than one in a hundred residents on', () => {
    const figure = {
      unit: '',
      source: '',
      year: 2020,
      grade: 'D',
      note: '',
      formula: '',
      low: null,
      high: null,
      borrowedFrom: null,
    } as const;
    const of = (posts: number) =>
      postsOutside([
        { ...figure, path: 'population', value: 100_000 },
        { ...figure, path: 'institutions.a.posts', value: posts },
      ]).length;
    expect([of(1), of(2), of(1000), of(1001)]).toEqual([1, 0, 0, 1]);
  });
});
