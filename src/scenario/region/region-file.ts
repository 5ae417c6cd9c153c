import { pricedIn } from '../../model/in-currency.js';
import { medinno } from '../../model/medinno.js';
import type { Bilingual } from '../../model/place/region.js';
import { alike } from '../reading/bilingual.js';
import { parseSource, type SourceDocument } from '../reading/document.js';
import { collectFigures, figureIssues } from '../reading/figure.js';
import { failed, type InputIssue, type IssueWords, type Loaded } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import type { FoundFile } from '../reading/sources.js';
import { describe, hasContent, issueAt, type Validated, validate, valueAt } from '../reading/validate.js';
import { borrowMissing, withCurrency } from './borrow.js';
import { crossIssues, unitIssues } from './cross-issues.js';
import { currencyIssues, currencyOf } from './currency-of-file.js';
import { financesIssues } from './finances-issues.js';
import { lentRegion } from './lent-region.js';
import { ownScoreIssues } from './own-score-issues.js';
import type { PricedModel } from './region-fields.js';
import { type RegionFile, regionSchema } from './region-schema.js';
import type { RegionWithSources } from './region-with-sources.js';
import { toRegion } from './to-region.js';
import { usualPrices } from './usual-prices.js';
import { usualRate } from './usual-rate.js';

/** What a region is read by: the regions that it may name as the one it is like, and the model whose names it has. */
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
  const { value, whole, issues, priced } = readFile(document, like?.value ?? null, model);
  if (value === null || issues.length > 0) return failed(issues);
  const usual = usualPrices(value, priced);
  const content = {
    region: toRegion(value, usual),
    description: value.description,
    definitions: value.definitions,
    figures: [...collectFigures(whole), ...usual, ...usualRate(value)],
    facts: value.facts,
    ...(value.scored === undefined ? {} : { scored: value.scored }),
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

/**
 * The file held against its schema and against what holds between fields; `whole` has what was borrowed in it, `priced` is
 * the model in the currency of the file.
 */
function readFile(
  own: SourceDocument,
  like: RegionFile | null,
  model: PricedModel,
): Omit<Validated<RegionFile>, 'fitting'> & { whole: unknown; priced: PricedModel } {
  const priced = pricedIn(model, currencyOf(like === null ? own.raw : withCurrency(own.raw, like)));
  const whole = like === null ? own.raw : borrowMissing(own.raw, like, priced);
  const other = currencyIssues(own, whole, like);
  // Units that were borrowed would all be complained about, none of which its author wrote.
  if (like !== null && other.length > 0) return { value: null, whole, issues: other, priced };
  const document = { ...own, raw: whole };
  const { value, issues } = validate(document, regionSchema(priced));
  const between = hasContent(document)
    ? [
        ...figureIssues(document),
        ...crossIssues(document, priced),
        ...financesIssues(document, own.raw),
        ...unitIssues(document, priced),
        ...ownScoreIssues(document, model.indicators ?? medinno.indicators),
        ...other,
        ...priceYearIssues(own, like),
      ]
    : [];
  return { value, whole, issues: [...issues, ...between], priced };
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
  return like.ok ? { ...like, value: lentRegion(like.value, others.model ?? medinno) } : like;
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
