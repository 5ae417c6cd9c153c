import { medinno } from '../../model/medinno.js';
import { CHINESE_CITY } from '../../model/place/chinese-city.js';
import { AREAS, type Bilingual, type Region } from '../../model/place/region.js';
import { alike } from '../reading/bilingual.js';
import { type FieldPath as Path, parseSource, type SourceDocument } from '../reading/document.js';
import { collectFigures, type Figure, figureIssues, type Grade } from '../reading/figure.js';
import { failed, type InputIssue, type IssueWords, type Loaded } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { listAt, repeatedIds, secondTime } from '../reading/repeated-ids.js';
import type { FoundFile } from '../reading/sources.js';
import {
  describe,
  hasContent,
  issueAt,
  NOTHING,
  type Validated,
  validate,
  valueAt,
} from '../reading/validate.js';
import { borrowMissing } from './borrow.js';
import type { Definitions } from './definitions.js';
import { financesOf } from './finances.js';
import { financesIssues } from './finances-issues.js';
import { funderIssues } from './funder-issues.js';
import { GBD_CAUSES } from './gbd-causes.js';
import { type PricedModel, regionField } from './region-fields.js';
import { type FactUse, type RegionFile, regionSchema } from './region-schema.js';
import { senseIssues } from './region-sense.js';
import { usualPrices } from './usual-prices.js';
import { usualRate } from './usual-rate.js';
import { pathIssues, pathsOf } from './yearly-paths.js';

/** A known number of the place, to hold against the mean of the baseline's first ten years. */
export interface Fact {
  readonly id: string;
  readonly label: Bilingual;
  /** Expression over indicators and `doctors`, `population` of the region. */
  readonly quantity: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly year: number;
  readonly grade: Grade;
  /** How the range was reached from what was read. */
  readonly note: string;
  /** Why the model may stand outside the range; empty when nothing excuses it. */
  readonly explanation: string;
  /**
   * What agreement says of the model. input: nothing, the simulated value is (nearly) a number of the region;
   * tuned: little, a parameter was set with this fact in view; check: neither was.
   */
  readonly use: FactUse;
  /** Scenario in which the fact is looked for; the baseline unless given. */
  readonly under?: string | undefined;
}

/** The region whose figures stand in for those that a region leaves out. */
export interface Lender {
  readonly id: string;
  readonly name: Bilingual;
}

/** A region for the model, with the sources of its numbers and what is known to check it against. */
export interface RegionWithSources {
  readonly region: Region;
  readonly description: Bilingual;
  /** What the figures count: residents or registered people, doctors with clinics or without, real or nominal money. */
  readonly definitions: Definitions;
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
  /** The region that it is like; null where it stands on its own. */
  readonly lender: Lender | null;
}

/** What of a region a scenario is put on. */
export type ScenarioPlace = Pick<RegionWithSources, 'region' | 'figures' | 'facts' | 'lender'>;

/** What a region is read by: the regions that it may name as the one it is like, and the model whose prices it has. */
export interface OtherRegions {
  readonly find: (name: string) => FoundFile | null;
  /** Their names, for suggestions. */
  readonly names: () => readonly string[];
  /** That of the package unless given. */
  readonly model?: PricedModel;
}

const NO_OTHERS: OtherRegions = { find: () => null, names: () => [] };

/**
 * Reads a region file (YAML or JSON text); `file` is its name in issues. A file with `like: NAME` may leave figures
 * out: they are taken from that region, widened and marked (`borrowMissing`).
 * @example
 * const { value: text } = { value: scenarioFiles.own('scenarios/regions/maoming.yaml') };
 * parseRegion(text, 'maoming.yaml').value.region.id; // => 'maoming'
 */
export function parseRegion(
  text: string,
  file: string,
  others: OtherRegions = NO_OTHERS,
): Loaded<RegionWithSources> {
  return readRegion(parseSource(text, file), others);
}

/**
 * Reads a region from plain values that know where they stand: a parsed text or a workbook.
 * @example
 * const text = scenarioFiles.own('scenarios/regions/maoming.yaml');
 * parseRegion(text, 'maoming.yaml').value.figures.length > 0; // => true
 */
export function readRegion(
  document: SourceDocument,
  others: OtherRegions = NO_OTHERS,
): Loaded<RegionWithSources> {
  const like = likeRegion(document, others);
  if (like !== null && !like.ok) return failed([...like.issues, ...ownIssues(document, others.model)]);
  const { model = medinno } = others;
  const { value, whole, issues } = readFile(document, like?.value ?? null, model);
  if (value === null || issues.length > 0) return failed(issues);
  const usual = usualPrices(value, model);
  const content = {
    region: toRegion(value, usual),
    description: value.description,
    definitions: value.definitions,
    figures: [...collectFigures(whole), ...usual, ...usualRate(value)],
    facts: value.facts,
    lender: like === null ? null : { id: like.value.id, name: like.value.name },
  };
  return { ok: true, value: content };
}

/**
 * A region's file as plain values that fit the schema, as it was written: figures that it leaves out are missing.
 * @example
 * const text = scenarioFiles.own('scenarios/regions/maoming.yaml');
 * readRegionFile(text, 'maoming.yaml').value.id; // => 'maoming'
 */
export function readRegionFile(text: string, file: string, model: PricedModel = medinno): Loaded<RegionFile> {
  const { value, issues } = readFile(parseSource(text, file), null, model);
  return value === null || issues.length > 0 ? failed(issues) : { ok: true, value };
}

/** What is wrong with a file whose missing figures cannot be filled in: all but that they are missing. */
function ownIssues(document: SourceDocument, model: PricedModel = medinno): InputIssue[] {
  const { issues } = readFile(document, null, model);
  return issues.filter(
    (issue) =>
      document.issues.includes(issue) ||
      issue.path === '' ||
      valueAt(document.raw, issue.path.split('.')) !== undefined,
  );
}

/** The file held against its schema and against what holds between fields; `whole` has what was borrowed in it. */
function readFile(
  own: SourceDocument,
  like: RegionFile | null,
  model: PricedModel,
): Omit<Validated<RegionFile>, 'fitting'> & { whole: unknown } {
  const whole = like === null ? own.raw : borrowMissing(own.raw, like, model);
  const document = { ...own, raw: whole };
  const { value, issues } = validate(document, regionSchema(model));
  const between = hasContent(document)
    ? [
        ...figureIssues(document),
        ...crossIssues(document),
        ...financesIssues(document, own.raw),
        ...unitIssues(document, model),
        ...priceYearIssues(own, like),
      ]
    : [];
  return { value, whole, issues: [...issues, ...between] };
}

/** The file of the region that a region is like; null where it names none. */
function likeRegion(document: SourceDocument, others: OtherRegions): Loaded<RegionFile> | null {
  const name = valueAt(document.raw, ['like']);
  if (typeof name !== 'string') return null;
  const file = others.find(name);
  if (file === null) {
    const suggestion = nearestName(name, others.names());
    return failed([issueAt(document, ['like'], describe(name), KNOWN_REGION, suggestion)]);
  }
  const like = readRegionFile(file.text, file.path, others.model);
  // A chain would borrow what was borrowed, and a ring would never end.
  if (like.ok && like.value.like !== undefined) {
    return failed([issueAt(document, ['like'], ...likeAnother(name, like.value.like))]);
  }
  return like;
}

const KNOWN_REGION: Bilingual = { en: 'the name of a region that is known', zh: '已有地区的名称' };

const likeAnother = (name: string, other: string): IssueWords => [
  { en: `${name}, which is itself like ${other}`, zh: `${name}，其自身又参照 ${other}` },
  { en: 'a region that stands on its own', zh: '不参照其他地区的地区' },
];

/** Money can be borrowed only in the prices of the year that all money of the region is in. */
function priceYearIssues(own: SourceDocument, like: RegionFile | null): InputIssue[] {
  const year = valueAt(own.raw, ['priceYear', 'value']);
  if (like === null || typeof year !== 'number' || year === like.priceYear.value) return [];
  const borrowed = like.priceYear.value;
  const expected = {
    en: `${borrowed}, the price year of ${like.id}, whose prices stand in for missing ones`,
    zh: `${borrowed}（${like.id} 的价格年份，缺失的价格取自该地区）`,
  };
  return [issueAt(own, ['priceYear', 'value'], alike(year), expected)];
}

/** What holds between fields. Reads plain values, so that it speaks even when the schema has complained. */
function crossIssues(document: SourceDocument): InputIssue[] {
  return [
    ...repeatedIds(document, ['institutions']),
    ...repeatedIds(document, ['funding', 'outside']),
    ...funderIssues(document),
    ...pathIssues(document),
    ...repeatedIds(document, ['facts']),
    ...(Array.isArray(valueAt(document.raw, AREA_LIST))
      ? [...areaIssues(document), ...causeIssues(document)]
      : []),
    ...factIssues(document),
    ...yearIssues(document),
    ...senseIssues(document),
  ];
}

/** A figure is given in the one unit that the model reads it in: `10 thousand persons` is another number. */
function unitIssues(
  document: SourceDocument,
  model: PricedModel,
  value: unknown = document.raw,
  path: Path = [],
): InputIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && Object.hasOwn(value, 'value')) {
    const known = regionField(path.join('.'), model);
    const unit = valueAt(value, ['unit']);
    if (known === null || typeof unit !== 'string' || unit === known.unit) return [];
    const suggestion = nearestName(unit, [known.unit]);
    return [issueAt(document, [...path, 'unit'], describe(unit), alike(known.unit), suggestion)];
  }
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, item]) => unitIssues(document, model, item, [...path, key]));
}

const AREA_LIST = ['health', 'areas'];

function areaIssues(document: SourceDocument): InputIssue[] {
  const path = AREA_LIST;
  const ids = listAt(document, path).map((_, index) => valueAt(document.raw, [...path, index, 'id']));
  const missing = AREAS.filter((area) => !ids.includes(area)).map((area) =>
    issueAt(document, path, NOTHING, { en: `an area ${area}`, zh: `疾病领域 ${area}` }),
  );
  return [...missing, ...repeatedIds(document, path)];
}

function causeIssues(document: SourceDocument): InputIssue[] {
  const path = AREA_LIST;
  const seen = new Set<unknown>();
  const twice = listAt(document, path).flatMap((_, area) =>
    listAt(document, [...path, area, 'causes']).flatMap((cause, index) => {
      const issue = issueAt(
        document,
        [...path, area, 'causes', index],
        secondTime(String(cause)),
        OTHER_CAUSE,
      );
      const repeated = seen.has(cause);
      seen.add(cause);
      return repeated ? [issue] : [];
    }),
  );
  const missing = GBD_CAUSES.filter((cause) => !seen.has(cause));
  // A cause that was mistyped is missing too, but has been complained about already.
  const mistyped = [...seen].some((cause) => !GBD_CAUSES.some((known) => known === cause));
  if (missing.length === 0 || mistyped) return twice;
  return [...twice, issueAt(document, path, ...noArea(missing))];
}

const OTHER_CAUSE: Bilingual = { en: 'a cause that is not listed yet', zh: '未列过的病因' };

const noArea = (causes: readonly string[]): IssueWords => [
  { en: 'no area', zh: '没有归入领域的病因' },
  { en: `an area for ${causes.join(', ')}`, zh: `${causes.join('、')} 所属的领域` },
];

function factIssues(document: SourceDocument): InputIssue[] {
  return listAt(document, ['facts']).flatMap((_, index) => {
    const low = valueAt(document.raw, ['facts', index, 'low']);
    const high = valueAt(document.raw, ['facts', index, 'high']);
    if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return [];
    return [
      issueAt(document, ['facts', index, 'high'], alike(high), {
        en: `at least low, ${low}`,
        zh: `不小于 low（${low}）`,
      }),
    ];
  });
}

function yearIssues(document: SourceDocument): InputIssue[] {
  const start = valueAt(document.raw, ['startYear', 'value']);
  const policy = valueAt(document.raw, ['policyYear', 'value']);
  if (typeof start !== 'number' || typeof policy !== 'number' || start <= policy) return [];
  return [issueAt(document, ['policyYear', 'value'], alike(policy), fromStart(start))];
}

const fromStart = (start: number): Bilingual => ({
  en: `${start}, the start year, or later`,
  zh: `不早于 ${start}（起始年）`,
});

type Plain<T> = T extends { value: number; unit: string }
  ? number
  : T extends object
    ? { [K in keyof T]: Plain<T[K]> }
    : T;

/** The same tree with every figure replaced by its number. */
function numbers<T>(tree: T): Plain<T> {
  if (Array.isArray(tree)) return tree.map(numbers) as Plain<T>;
  if (typeof tree !== 'object' || tree === null) return tree as Plain<T>;
  if ('value' in tree && 'unit' in tree) return tree.value as Plain<T>;
  return Object.fromEntries(Object.entries(tree).map(([key, item]) => [key, numbers(item)])) as Plain<T>;
}

function toRegion(file: RegionFile, usual: readonly Figure[]): Region {
  const { id, name, priceYear, startYear, policyYear, population, gdpPerHead, doctors } = file;
  const areas = AREAS.map((area) => {
    const { burden, trend } = file.health.areas.find((row) => row.id === area)!;
    return { id: area, burden: burden.value, trend: trend.value };
  });
  const paths = pathsOf(file);
  return {
    id,
    name,
    ...(paths === undefined ? {} : { paths }),
    ...financesOf(file),
    currency: { ...CHINESE_CITY.currency, ...numbers(file.currency ?? {}) },
    ...numbers({ priceYear, startYear, policyYear, population, gdpPerHead, doctors }),
    institutions: numbers(file.institutions),
    funding: numbers(file.funding),
    workforce: numbers(file.workforce),
    prices: { ...numbers(file.prices), ...Object.fromEntries(usual.map(priceOf)) },
    health: { ...numbers(file.health), areas },
  };
}

const priceOf = ({ path, value }: Figure) => [path.slice('prices.'.length), value] as const;
