import { describe, expect, it } from 'vitest';
import { FUNDER } from '../../../src/model/engine/codes.js';
import { fundersInYear, fundersOf } from '../../../src/model/engine/funders.js';
import { medinno } from '../../../src/model/medinno.js';
import { parametersIn } from '../../../src/model/parameter-values.js';
import { regionInYear } from '../../../src/model/place/yearly.js';
import { lentRegion } from '../../../src/scenario/region/lent-region.js';
import { parseRegion, readRegionFile } from '../../../src/scenario/region/region-file.js';
import type { RegionFile } from '../../../src/scenario/region/region-schema.js';
import { readProjectFile } from '../project-files.js';
import { contentOf, MAOMING_PATH, MAOMING_TEXT } from '../workbook-files.js';

const point = (figure: string, year: number, value: number, unit: string) =>
  `  - { figure: ${figure}, year: ${year}, value: ${value}, unit: ${unit}, source: record, grade: C }\n`;
const recordOf = (...points: string[]) => {
  const text = MAOMING_TEXT.replace(/(startYear:\n\s+value: )\d+/, '$12020');
  return contentOf(readRegionFile(`${text}\npaths:\n${points.join('')}`, MAOMING_PATH));
};

describe('a region with a record', () => {
  const place = contentOf(readRegionFile(MAOMING_TEXT, MAOMING_PATH));
  const { population, institutions, health, doctors, policyYear } = place;
  const [falling, recorded] = health.areas;
  const lent = lentRegion(
    recordOf(
      point('population', 2024, 2 * population.value, 'residents'),
      point(
        'institutions.posts',
        2024,
        2 * sum(institutions.map(({ posts }) => posts.value)),
        'research-active posts',
      ),
      point(`health.areas.${recorded!.id}.burden`, 2024, 3 * recorded!.burden.value, 'DALYs a year'),
    ),
    medinno,
  );
  const years = policyYear.value - 2020;
  const times = (figure: { value: number }, before: { value: number }) => figure.value / before.value;

  it('lends its people and posts as they are in the policy year, without the record', () => {
    expect(lent).not.toHaveProperty('paths');
    expect(lent.startYear.value).toBe(policyYear.value);
    expect(times(lent.population, population)).toBeCloseTo(2, 2);
    lent.institutions.forEach(({ posts }, k) => {
      expect(times(posts, institutions[k]!.posts)).toBeCloseTo(2, 2);
    });
  });

  it('lends doctors and burdens as they have grown, each burden of more people or as it is on record', () => {
    expect(times(lent.doctors, doctors)).toBeCloseTo(1.03 ** years, 2);
    const [one, other] = lent.health.areas;
    expect(times(one!.burden, falling!.burden)).toBeCloseTo(2 * (1 + falling!.trend.value) ** years, 2);
    const since = policyYear.value - 2024;
    expect(times(other!.burden, recorded!.burden)).toBeCloseTo(3 * (1 + recorded!.trend.value) ** since, 2);
  });

  it('lends doctors on record as they have grown since its last year, and no supply of people over a year that is past', () => {
    const own = recordOf(
      point('doctors', 2023, 2 * doctors.value, 'licensed and assistant doctors'),
      point('workforce.outsideSupply', 2023, 0.5, 'over the start year'),
    );
    const then = lentRegion(own, medinno);
    expect(times(then.doctors, doctors)).toBeCloseTo(2 * 1.03 ** (policyYear.value - 2023), 2);
    expect(then.workforce).toEqual(own.workforce);
  });

  it('that has none lends what it says', () => {
    expect(lentRegion(place, medinno)).toBe(place);
  });
});

describe('sizes of grants that a region with a record lends', () => {
  const [MONEY, FOLLOWS] = [12, 0.5];
  const figure = (value: number, unit: string) => ({
    value,
    unit,
    source: 'record',
    year: 2020,
    grade: 'D' as const,
  });
  const plain = recordOf(point('population', 2024, 1e6, 'residents'));
  const { funding } = plain;
  const [first, second] = funding.outside;
  const withBudget = ({ winsPerYear: _, ...funder }: typeof first) => ({
    ...funder,
    mechanism: 'rank' as const,
    budget: figure(MONEY, 'million CNY a year'),
  });
  const times = (size: string, to: number) => ({ ...figure(to, ''), figure: size, year: 2024 });
  /** Sizes over those of the start year, of local grants and of two funders outside, the first of which has a budget. */
  const sizesWith = (...paths: ReturnType<typeof times>[]) => {
    const file = {
      ...plain,
      paths,
      parameters: { grantSizeFollows: figure(FOLLOWS, '1') },
      funding: { ...funding, outside: [withBudget(first!), second!] },
    } as RegionFile;
    const { localGrantSize, outside } = lentRegion(file, medinno).funding;
    const sizes = [localGrantSize, ...outside.map(({ grantSize }) => grantSize)];
    const before = [funding.localGrantSize, first!.grantSize, second!.grantSize];
    return sizes.map(({ value, high }, n) => {
      expect(high! / before[n]!.high!).toBeCloseTo(value / before[n]!.value, 3);
      return value / before[n]!.value;
    });
  };
  const own = (factor: number) => times('funding.localResearch', factor * funding.localResearch.value);
  const budget = (factor: number) => times(`funding.outside.${first!.id}.budget`, factor * MONEY);

  it('follow the money that they are given from', () => {
    expect(sizesWith(own(4))).toEqual([expect.closeTo(2, 3), 1, 1]);
    expect(sizesWith(budget(9))).toEqual([1, expect.closeTo(3, 3), 1]);
    expect(sizesWith(times(`funding.outside.${second!.id}.winsPerYear`, 50))).toEqual([1, 1, 1]);
  });

  it('are as they are on record, and as they were where there is no money', () => {
    const size = times(`funding.outside.${first!.id}.grantSize`, 1.5 * first!.grantSize.value);
    expect(sizesWith(budget(9), size)).toEqual([1, expect.closeTo(1.5, 3), 1]);
    expect(sizesWith(own(4), times('funding.localGrantSize', funding.localGrantSize.value))).toEqual([
      1, 1, 1,
    ]);
    expect(sizesWith(budget(0), own(0))).toEqual([1, 1, 1]);
  });

  it.each(['us-nih', 'guangdong', 'china'])('are those of a run of %s in its policy year', (name) => {
    const path = `scenarios/regions/${name}.yaml`;
    const text = readProjectFile(path)!;
    const { region } = contentOf(parseRegion(text, path));
    const p = parametersIn(region, medinno);
    const then = regionInYear(region, region.policyYear);
    const { grantSize, growth } = fundersInYear(fundersOf(region, p), then, region, p);
    const lent = lentRegion(contentOf(readRegionFile(text, path)), medinno).funding;
    const sizes = [lent.localGrantSize, ...lent.outside.map((funder) => funder.grantSize)];
    const ofRun = [...grantSize].slice(FUNDER.programme);
    ofRun[0]! *= growth[FUNDER.local]! ** p.grantSizeFollows;
    for (const [n, { value }] of sizes.entries()) expect(value / ofRun[n]!, `size ${n}`).toBeCloseTo(1, 3);
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
