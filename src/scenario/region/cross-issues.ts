import { AREAS, type Bilingual } from '../../model/place/region.js';
import { alike } from '../reading/bilingual.js';
import type { FieldPath as Path, SourceDocument } from '../reading/document.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { listAt, repeatedIds, secondTime } from '../reading/repeated-ids.js';
import { describe, issueAt, NOTHING, valueAt } from '../reading/validate.js';
import { currencyOf } from './currency-of-file.js';
import { funderIssues } from './funder-issues.js';
import { GBD_CAUSES } from './gbd-causes.js';
import { OWN_PARAMETERS, type PricedModel, regionField } from './region-fields.js';
import { senseIssues } from './region-sense.js';
import { pathIssues } from './yearly-paths.js';

/** What holds between fields. Reads plain values, so that it speaks even when the schema has complained. */
export function crossIssues(document: SourceDocument, model: PricedModel): InputIssue[] {
  return [
    ...repeatedIds(document, ['institutions']),
    ...repeatedIds(document, ['funding', 'outside']),
    ...funderIssues(document),
    ...pathIssues(document, model),
    ...repeatedIds(document, ['facts']),
    ...(Array.isArray(valueAt(document.raw, AREA_LIST))
      ? [...areaIssues(document), ...causeIssues(document)]
      : []),
    ...factIssues(document),
    ...factMoneyIssues(document),
    ...yearIssues(document),
    ...senseIssues(document),
    ...adoptionIssues(document, model),
  ];
}

/** A figure is given in the one unit that the model reads it in: `10 thousand persons` is another number. */
export function unitIssues(
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

/** Money of a fact is in the region's currency: nothing converts what it is held against. */
function factMoneyIssues(document: SourceDocument): InputIssue[] {
  const { code } = currencyOf(document.raw);
  return listAt(document, ['facts']).flatMap((_, index) => {
    const path = ['facts', index, 'unit'];
    const unit = valueAt(document.raw, path);
    const named = typeof unit === 'string' ? (unit.match(/\b[A-Z]{3}\b/g) ?? []) : [];
    const other = named.find((one) => one !== code && CURRENCIES.has(one));
    if (other === undefined) return [];
    return [
      issueAt(document, path, alike(other), {
        en: `${code}, the currency of the region`,
        zh: `${code}（本地区币种）`,
      }),
    ];
  });
}

/** Codes by which money is named in units: those of the largest economies and of the model. */
const CURRENCIES = new Set([
  'CNY',
  'RMB',
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CHF',
  'CAD',
  'AUD',
  'KRW',
  'INR',
  'HKD',
  'SGD',
]);

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

/** Shares in which adopted care is paid for; what a region does not set is as in the model. */
const ADOPTION = ['adoptionByInsurance', 'adoptionByPatients', 'adoptionByHospitals'] as const;
const LEAST_DIFFERENCE = 1e-6;

function adoptionIssues(document: SourceDocument, { parameters }: PricedModel): InputIssue[] {
  const own = ADOPTION.map((id) => valueAt(document.raw, [OWN_PARAMETERS, id, 'value']));
  const first = own.findIndex((value) => typeof value === 'number');
  if (first < 0) return [];
  const shares = ADOPTION.map((id, n) => (typeof own[n] === 'number' ? own[n] : parameters[id].value));
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) < LEAST_DIFFERENCE) return [];
  const rounded = Number(sum.toPrecision(6));
  const expected = {
    en: `shares of ${ADOPTION.join(', ')} that sum to 1`,
    zh: `${ADOPTION.join('、')} 之和为 1`,
  };
  return [
    issueAt(
      document,
      [OWN_PARAMETERS, ADOPTION[first], 'value'],
      { en: `a sum of ${rounded}`, zh: `合计 ${rounded}` },
      expected,
    ),
  ];
}
