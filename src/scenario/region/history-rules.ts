import type { Indicator } from '../../model/entries/indicator.js';
import { alike, type Bilingual } from '../reading/bilingual.js';
import type { SourceDocument } from '../reading/document.js';
import { boundsText } from '../reading/fields.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, issueAt, NOTHING } from '../reading/validate.js';
import { observesIssues } from './observed-indicator.js';
import { currencyIn } from './unit-kind.js';

/** What of a row the rules are about, as far as it could be read. */
interface Row {
  readonly indicator?: string;
  readonly year?: number;
  readonly value?: number;
  readonly unit?: string;
  readonly observes?: string;
  readonly vintage?: number;
  readonly definition?: string;
}

const rowsOf = ({ raw }: SourceDocument): readonly Row[] => (Array.isArray(raw) ? (raw as Row[]) : []);

/** What the region of a history says to it. */
interface HistoryPlace {
  /** The indicators that a history may name, with units in the currency of the region. */
  readonly indicators: readonly Indicator[];
  /** Its code; without it money of any currency is taken. */
  readonly currency: string | undefined;
}

/**
 * What holds between the fields of a history, beyond their form:
 * - an indicator and year have one number;
 * - a name is an indicator of the model or unlike all of them, so that a slip of the pen makes no new series;
 * - the unit is that of the model's indicator, with or without "a year"; a series of another name keeps to one unit;
 * - money is in the currency of the region, where that is known;
 * - what a series observes is an indicator of its kind (`observesIssues`);
 * - nothing is below 0 but money of other names, rates, changes, and indicators of the model whose zero is arbitrary;
 * - behind a year with a definition every year has one, since none could mean the same or the one before;
 * - a fraction is 0 to 1;
 * - a number is published in its year at the earliest.
 */
export function historyIssues(document: SourceDocument, place: HistoryPlace): InputIssue[] {
  const rows = rowsOf(document);
  const { indicators, currency } = place;
  const series: Known = {
    units: unitsOf(rows),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    currency,
  };
  const repeated = repeatedIssues(document, rows);
  return [
    ...repeated,
    ...observesIssues(document, rows, place),
    ...definitionIssues(document, rows),
    ...rows.flatMap((row, index) => {
      const wrong = [nameIssue, unitIssue, valueIssue, vintageIssue].map((rule) => rule(row, series));
      return wrong.flatMap((one) => {
        if (one === null) return [];
        return [issueAt(document, [index, one.column], one.found, one.expected, one.suggestion ?? null)];
      });
    }),
  ];
}

/** What is no year at all is not called one to come. */
const LAST_YEAR_AT_ALL = 9999;

/** A history is of years that are over: numbers of years after the last of them are an issue each. */
export function laterYears(document: SourceDocument, last: number): InputIssue[] {
  return rowsOf(document).flatMap(({ year }, index) =>
    typeof year === 'number' && year > last && year <= LAST_YEAR_AT_ALL
      ? [issueAt(document, [index, 'year'], ...toCome(year, last))]
      : [],
  );
}

const toCome = (year: number, last: number): IssueWords => [
  { en: `${year}, a year to come`, zh: `${year}，尚未结束的年份` },
  { en: `${last} or earlier`, zh: `不晚于 ${last}` },
];

interface Wrong {
  readonly column: keyof Row;
  readonly found: Bilingual;
  readonly expected: Bilingual;
  readonly suggestion?: string | null;
}

type Units = ReadonlyMap<string, string>;

/** What the names of a history may mean: indicators of the model, and series of the history itself. */
interface Known {
  readonly units: Units;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly currency: string | undefined;
}

/** The first unit of each series. */
function unitsOf(rows: readonly Row[]): Units {
  const units = new Map<string, string>();
  for (const { indicator, unit } of rows) {
    if (typeof indicator === 'string' && typeof unit === 'string' && !units.has(indicator)) {
      units.set(indicator, unit);
    }
  }
  return units;
}

function nameIssue({ indicator }: Row, { indicators }: Known): Wrong | null {
  if (typeof indicator !== 'string' || indicators.has(indicator)) return null;
  const near = nearestName(indicator, [...indicators.keys()], indicator.length < 8 ? 1 : 2);
  if (near === null) return null;
  const expected = {
    en: `${near}, or a name unlike every indicator of the model`,
    zh: `${near}，或与模型各指标都不相近的名称`,
  };
  return { column: 'indicator', found: describe(indicator), expected, suggestion: near };
}

const YEARLY = / a year$/;

function unitIssue({ indicator = '', unit }: Row, { units, indicators, currency }: Known): Wrong | null {
  const known = indicators.get(indicator)?.unit;
  const wanted = known ?? units.get(indicator);
  if (typeof unit !== 'string' || unit === '' || wanted === undefined) return null;
  if (/^[\d.,% ]+$/.test(unit)) return { column: 'unit', found: describe(unit), expected: IN_WORDS };
  const code = currencyIn(unit);
  if (currency !== undefined && code !== '' && code !== currency) {
    return { column: 'unit', found: describe(unit), expected: moneyIn(currency) };
  }
  if (unit === wanted || (known !== undefined && unit === known.replace(YEARLY, ''))) return null;
  const [whose, whoseZh] =
    known === undefined
      ? ['as in its first row', '与首行一致']
      : ['the unit of the indicator', '该指标的单位'];
  const expected = { en: `${wanted}, ${whose}`, zh: `${wanted}（${whoseZh}）` };
  return { column: 'unit', found: describe(unit), expected };
}

/** A number where the unit should be: as a rule the rest of one that a comma cut in two. */
const IN_WORDS: Bilingual = {
  en: 'a unit in words, and no comma inside the number before it',
  zh: '文字表示的单位（其前的数值内不带逗号）',
};

const moneyIn = (currency: string): Bilingual => ({
  en: `money in ${currency}, the currency of the region`,
  zh: `以 ${currency} 计的金额（地区币种）`,
});

function vintageIssue({ year, vintage }: Row): Wrong | null {
  if (typeof year !== 'number' || typeof vintage !== 'number' || vintage >= year) return null;
  const expected = {
    en: `${year} or later, as the number is of ${year}`,
    zh: `不早于 ${year}（数值所属年份）`,
  };
  return { column: 'vintage', found: alike(vintage), expected };
}

const FRACTION = /^(fraction|share|0 to 1)$/;
/** Units of what may be below 0: money, rates, changes, scales. */
const SIGNED = /yuan|元|dollar|%|percent|per |rate|index|growth|change|balance|degree|point/i;
/** Money by the code of its currency, first or after a number word. */
const MONEY = /^((million|billion|thousand) )?[A-Z]{3}\b/;

function valueIssue({ indicator = '', unit = '', value }: Row, { indicators }: Known): Wrong | null {
  if (typeof value !== 'number' || typeof unit !== 'string') return null;
  const known = indicators.get(indicator);
  const wrong = (expected: Bilingual): Wrong => ({ column: 'value', found: alike(value), expected });
  if (FRACTION.test(known?.unit ?? unit)) return value < 0 || value > 1 ? wrong(boundsText([0, 1])) : null;
  const signed = known === undefined ? SIGNED.test(unit) || MONEY.test(unit) : known.arbitraryZero === true;
  const counted = known?.unit ?? unit;
  return value < 0 && !signed
    ? wrong({ en: `at least 0, as ${counted} are counted`, zh: `不小于 0 的数值（单位：${counted}）` })
    : null;
}

function definitionIssues(document: SourceDocument, rows: readonly Row[]): InputIssue[] {
  const begins = new Map<string, number>();
  for (const { indicator = '', year, definition = '' } of rows) {
    if (typeof year !== 'number' || definition === '') continue;
    begins.set(indicator, Math.min(year, begins.get(indicator) ?? year));
  }
  return rows.flatMap(({ indicator = '', year = 0, definition = '' }, index) => {
    const first = begins.get(indicator);
    if (definition !== '' || first === undefined || !(year > first)) return [];
    return [issueAt(document, [index, 'definition'], NOTHING, definedSince(first))];
  });
}

const definedSince = (first: number): Bilingual => ({
  en: `the definition that the year follows, as from ${first} on`,
  zh: `该年所用的统计口径（自 ${first} 年起各年均须填写）`,
});

function repeatedIssues(document: SourceDocument, rows: readonly Row[]): InputIssue[] {
  const seen = new Set<string>();
  return rows.flatMap(({ indicator, year }, index) => {
    const name = `${indicator} of ${year}`;
    const issue = issueAt(document, [index, 'year'], again(`${indicator}`, `${year}`), ONE_A_YEAR);
    const repeated = seen.has(name);
    seen.add(name);
    return repeated ? [issue] : [];
  });
}

const again = (indicator: string, year: string): Bilingual => ({
  en: `${indicator} of ${year} a second time`,
  zh: `重复的 ${indicator}（${year} 年）`,
});
const ONE_A_YEAR: Bilingual = { en: 'one number a year', zh: '每年一个数值' };
