import { sum } from '../../maths/sum.js';
import type { Bilingual } from '../reading/bilingual.js';
import type { SourceDocument } from '../reading/document.js';
import type { Figure } from '../reading/figure.js';
import type { InputIssue } from '../reading/issues.js';
import { issueAt, valueAt } from '../reading/validate.js';
import { type Warning, warning } from '../reading/warning.js';
import { regionField } from './region-fields.js';

/** Healthy years of life that a resident can lose in a year. */
const MOST_BURDEN = 1;

/**
 * Figures that are each possible and cannot hold together: research-active hospital posts, which doctors hold, for fewer
 * doctors; a burden of more than a year of life a resident and year. Reads plain values, and says nothing of what is missing.
 */
export function senseIssues(document: SourceDocument): InputIssue[] {
  const at = (...path: (string | number)[]) => valueAt(document.raw, path);
  const listed = (...path: string[]) => {
    const list = at(...path);
    return Array.isArray(list) ? (list as readonly unknown[]) : [];
  };
  const places = listed('institutions');
  const posts = total(
    places.map((place, n) =>
      valueAt(place, ['type']) === 'hospital' ? at('institutions', n, 'posts', 'value') : 0,
    ),
  );
  const burden = total(listed('health', 'areas').map((_, n) => at('health', 'areas', n, 'burden', 'value')));
  const [doctors, residents] = [at('doctors', 'value'), at('population', 'value')];
  const issues: InputIssue[] = [];
  if (isPossible('doctors', doctors) && posts > doctors)
    issues.push(
      issueAt(
        document,
        ['doctors', 'value'],
        {
          en: `${doctors} doctors for ${posts} research-active posts in hospitals`,
          zh: `医师 ${doctors} 人，而医院科研岗位 ${posts} 个`,
        },
        ENOUGH_DOCTORS,
      ),
    );
  if (isPossible('population', residents) && burden > MOST_BURDEN * residents)
    issues.push(
      issueAt(
        document,
        ['health', 'areas'],
        {
          en: `a burden of ${burden} DALYs a year for ${residents} residents`,
          zh: `疾病负担每年 ${burden} DALY，而居民 ${residents} 人`,
        },
        POSSIBLE_BURDEN,
      ),
    );
  return issues;
}

const ENOUGH_DOCTORS: Bilingual = {
  en: 'at least as many doctors as such posts, which doctors hold: check both',
  zh: '不少于岗位数的医师（此类岗位由医师担任，请核对两项数据）',
};
const POSSIBLE_BURDEN: Bilingual = {
  en: 'less than a DALY a resident and year: check burden and population',
  zh: '每人每年不到 1 DALY 的负担（请核对疾病负担与人口）',
};

/** One that cannot be is complained of by itself. */
function isPossible(path: string, value: unknown): value is number {
  const [low, high] = regionField(path)!.hard;
  return typeof value === 'number' && value >= low && value <= high;
}

const total = (values: readonly unknown[]): number =>
  sum(values.filter((value): value is number => typeof value === 'number'));

/** Research-active posts per 100,000 residents that are plausible (assumed, grade D): 16 in a poor city, hundreds in a capital. */
const PLAUSIBLE_POSTS = [2, 1000] as const;
const RESIDENTS = 100_000;
const POSTS = /^institutions\..+\.posts$/;

/** Posts and residents that each are plausible and hardly belong to one place, as when only one of them was replaced. */
export function postsOutside(figures: readonly Figure[]): Warning[] {
  const population = figures.find(({ path }) => path === 'population')?.value;
  const posts = sum(figures.filter(({ path }) => POSTS.test(path)).map(({ value }) => value));
  if (population === undefined || posts === 0) return [];
  const density = (posts * RESIDENTS) / population;
  const [low, high] = PLAUSIBLE_POSTS;
  return density >= low && density <= high
    ? []
    : [warning('postsOutside', { posts, population, density, low, high })];
}
