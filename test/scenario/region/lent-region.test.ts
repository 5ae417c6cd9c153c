import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { lentRegion } from '../../../src/scenario/region/lent-region.js';
import { readRegionFile } from '../../../src/scenario/region/region-file.js';
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

  it('that has none lends what it says', () => {
    expect(lentRegion(place, medinno)).toBe(place);
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
