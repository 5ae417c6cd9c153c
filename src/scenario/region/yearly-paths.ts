import { isGap, YEARLY_FIGURES, type YearlyFigure, type YearlyPath } from '../../model/place/yearly-path.js';
import { FEWEST_ROWS } from '../../model/representation.js';
import { alike, type Bilingual } from '../reading/bilingual.js';
import type { FieldPath, SourceDocument } from '../reading/document.js';
import { boundsText } from '../reading/fields.js';
import { LONGEST_HORIZON } from '../reading/horizon.js';
import type { InputIssue } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { listAt, secondTime } from '../reading/repeated-ids.js';
import { describe, issueAt, valueAt } from '../reading/validate.js';
import { unitInWords } from './chinese-units.js';
import { isPlain } from './plain-region.js';
import type { RegionField } from './region-field.js';
import { type PricedModel, regionField } from './region-fields.js';
import type { RegionFile } from './region-schema.js';

/** A figure that can have a path: what it is of, how it is written, and what it is at the start. */
interface Yearly {
  readonly figure: YearlyFigure;
  /** Id of the funder, price or area. */
  readonly entry: string;
  readonly written: string;
  readonly start: unknown;
}

/** The figures of a region that can have paths, those of lists by their ids; figures that it does not give have none. */
const yearlyFigures = (raw: unknown): Yearly[] =>
  YEARLY_FIGURES.flatMap((figure): Yearly[] => {
    if (figure === 'institutions.posts')
      return [{ figure, entry: '', written: figure, start: allPosts(raw) }];
    if (figure === 'workforce.outsideSupply') return [{ figure, entry: '', written: figure, start: 1 }];
    const [list, field] = figure.split('.*');
    if (field === undefined) {
      const start = valueAt(raw, [...figure.split('.'), 'value']);
      return [{ figure, entry: '', written: figure, start }];
    }
    return entriesAt(raw, list!.split('.')).flatMap(([id, given]) => {
      const start = valueAt(given, [...field.split('.').filter((key) => key !== ''), 'value']);
      return start === undefined ? [] : [{ figure, entry: id, written: figure.replace('*', id), start }];
    });
  });

/** The entries of a list by their ids, or of a mapping by their keys. */
function entriesAt(raw: unknown, path: FieldPath): [id: string, entry: unknown][] {
  const list = valueAt(raw, path);
  if (!Array.isArray(list)) return isPlain(list) ? Object.entries(list) : [];
  return list.flatMap((entry): [string, unknown][] => {
    const id = valueAt(entry, ['id']);
    return typeof id === 'string' ? [[id, entry]] : [];
  });
}

/** Posts of all institutions together. */
function allPosts(raw: unknown): unknown {
  const posts = entriesAt(raw, ['institutions']).map(([, place]) => valueAt(place, ['posts', 'value']));
  return posts.every((one): one is number => typeof one === 'number')
    ? posts.reduce((total, one) => total + one, 0)
    : undefined;
}

/** More posts than any nation has. */
const MOST_POSTS = 1e8;

/** What is stated over its level of the start year alone, and is no figure of a file outside its paths. */
const OUTSIDE_SUPPLY: RegionField = {
  path: 'workforce.outsideSupply',
  label: {
    en: 'People from outside who come for open posts, over those of the start year',
    zh: '应聘空缺岗位的外来人员与起始年之比',
  },
  unit: 'over the start year',
  hard: [0, 20],
  plausible: { range: [0.2, 5] },
  kind: 'amount',
  borrow: 'never',
  sheet: 'people',
};

/** What is known of a figure with a path; of all posts together as many must be left as can be simulated. */
function fieldOf(figure: YearlyFigure, written: string, model: PricedModel): RegionField | null {
  if (figure === 'workforce.outsideSupply') return OUTSIDE_SUPPLY;
  if (figure !== 'institutions.posts') return regionField(written, model);
  const one = regionField('institutions.*.posts', model);
  return one === null ? null : { ...one, hard: [FEWEST_ROWS, MOST_POSTS] };
}

/** What is multiplied along a path: an amount itself, of a gap what there is outside over inside. */
const multiplied = (figure: YearlyFigure, value: number): number => (isGap(figure) ? 1 + value : value);

/** What does not fit in the points of paths. Reads plain values, so that it speaks even when the schema has complained. */
export function pathIssues(document: SourceDocument, model: PricedModel): InputIssue[] {
  const figures = yearlyFigures(document.raw);
  const seen = new Set<string>();
  return listAt(document, ['paths']).flatMap((point, index) => {
    const path = ['paths', index];
    const name = valueAt(point, ['figure']);
    if (typeof name !== 'string') return [];
    const yearly = figures.find(({ written }) => written === name);
    if (yearly === undefined) {
      const names = figures.map(({ written }) => written);
      const expected = {
        en: `a figure that can change over the years: ${names.join(', ')}`,
        zh: `可逐年变化的数据：${names.join('、')} 之一`,
      };
      return [issueAt(document, [...path, 'figure'], describe(name), expected, nearestName(name, names))];
    }
    const year = valueAt(point, ['year']);
    const at = `${name} ${String(year)}`;
    const twice = seen.has(at);
    seen.add(at);
    return [
      ...(twice ? [issueAt(document, [...path, 'year'], secondTime(at), EVERY_YEAR_ONCE)] : []),
      ...yearIssues(document, path, year),
      ...valueIssues(document, path, yearly, model),
    ];
  });
}

const EVERY_YEAR_ONCE: Bilingual = { en: 'every year once', zh: '不重复的年份' };

function yearIssues(document: SourceDocument, path: FieldPath, year: unknown): InputIssue[] {
  const start = valueAt(document.raw, ['startYear', 'value']);
  const policy = valueAt(document.raw, ['policyYear', 'value']);
  if (!Number.isInteger(year) || typeof year !== 'number') return [];
  if (typeof start !== 'number' || typeof policy !== 'number') return [];
  const [first, last] = [start + 1, policy + LONGEST_HORIZON];
  if (year >= first && year <= last) return [];
  const expected = {
    en: `${first} to ${last}: in the start year and before, the figure is as it is given`,
    zh: `${first} 至 ${last}（模拟起始年及以前以所给数据为准）`,
  };
  return [issueAt(document, [...path, 'year'], alike(year), expected)];
}

function valueIssues(
  document: SourceDocument,
  path: FieldPath,
  { figure, written, start }: Yearly,
  model: PricedModel,
): InputIssue[] {
  const field = fieldOf(figure, written, model);
  if (field === null) return [];
  const issues: InputIssue[] = [];
  const value = valueAt(document.raw, [...path, 'value']);
  const unit = valueAt(document.raw, [...path, 'unit']);
  const [low, high] = field.hard;
  if (typeof value === 'number' && Number.isFinite(value) && !(value >= low && value <= high))
    issues.push(
      issueAt(
        document,
        [...path, 'value'],
        alike(value),
        boundsText([low, high], unitInWords(field.unit, model)),
      ),
    );
  if (typeof unit === 'string' && unit !== field.unit)
    issues.push(
      issueAt(
        document,
        [...path, 'unit'],
        describe(unit),
        alike(field.unit),
        nearestName(unit, [field.unit]),
      ),
    );
  if (typeof start === 'number' && multiplied(figure, start) === 0) {
    const expected = {
      en: `a figure that does not start from nothing: ${written} is ${start}, and paths are stated as parts of it`,
      zh: `起点不为零的数据（${written} 现为 ${start}，而以后各年按其倍数计）`,
    };
    issues.push(issueAt(document, [...path, 'figure'], alike(written), expected));
  }
  return issues;
}

/** The paths of a region's file as factors on its figures, from the start year on; none where it has none. */
export function pathsOf(file: RegionFile): readonly YearlyPath[] | undefined {
  if (file.paths === undefined || file.paths.length === 0) return undefined;
  const points = file.paths;
  return yearlyFigures(file).flatMap(({ figure, entry, written, start }): YearlyPath[] => {
    const own = points.filter((point) => point.figure === written).sort((a, b) => a.year - b.year);
    if (own.length === 0 || typeof start !== 'number') return [];
    const factors = own.map(({ value }) => multiplied(figure, value) / multiplied(figure, start));
    const years = [file.startYear.value, ...own.map(({ year }) => year)];
    return [{ figure, entry, years, factors: [1, ...factors] }];
  });
}
