import { alternativesOf } from '../charts/alternatives.js';
import { estimateShown, moneyText, moneyUnit, scenarioTitle, unitShown } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { commonPower, formatEstimate, formatShare, formatWhole } from '../language/numbers.js';
import { words } from '../language/words.js';
import { type EffectRow, ownLevel } from '../results/effect-row.js';
import { isPaidAfterwards } from '../results/outlives.js';
import { excludesZero } from '../statistics/estimable.js';
import { isTheSameInAll, MISSING, rangeUnder } from './cells.js';
import { halfGainYear, largestPart } from './findings.js';
import {
  groupedTable,
  type Html,
  type HtmlPart,
  html,
  NOTHING,
  type RowGroup,
  type TableRow,
} from './html.js';

const INNOVATION = ['papers', 'hits', 'leads', 'patents', 'introductions', 'approvals'];
const RECRUITED = ['imports', 'youngRecruits', 'postdocsStayed'];
/** A payer whose share of all that a strategy moves is smaller, whichever the strategy, has no row: it is among the others. */
const WORTH_A_ROW = 0.1;

/** Of more strategies the columns are too narrow for cells of words. */
const MOST_WITH_WORDS = 4;

/** A row before it is drawn: what it is about, and the effect of each strategy in their order. */
interface Line {
  readonly name: HtmlPart;
  readonly effects: readonly (EffectRow | undefined)[];
  /** True where the interval stands under the mean. */
  readonly interval?: boolean;
}

/** What every strategy does to innovation, people, money and health, a column each: the table of the first page. */
export function overviewTable(context: Context): Html {
  const { comparison, language } = context;
  const { overview, report } = words(language);
  const strategies = alternativesOf(comparison);
  const money = moneyUnit(context).word;
  const groups: RowGroup[] = [
    { title: overview.innovation, rows: INNOVATION.flatMap((id) => indicatorRow(context, id)) },
    { title: overview.people, rows: peopleRows(context) },
    { title: overview.money(money), rows: moneyRows(context) },
    {
      title: overview.health,
      rows: healthRows(context),
    },
  ];
  const head = [report.strategy, ...strategies.map((scenario) => scenarioTitle(context, scenario))];
  const table = groupedTable(
    overview.title,
    head,
    groups.filter(({ rows }) => rows.length > 0),
  );
  return html`<div class="overview"><h2>${overview.title}</h2>
${table}
<p class="note">${overview.note(comparison.horizon)}</p></div>`;
}

/** A row for an indicator that the comparison has, none for another. */
function indicatorRow(context: Context, indicator: string, interval = false): TableRow[] {
  const effects = effectsOf(context, indicator);
  if (effects.every((effect) => effect === undefined)) return [];
  return [lineRow(context, { name: nameOf(context, indicator), effects, interval })];
}

const effectsOf = ({ comparison }: Context, indicator: string, part = '') =>
  alternativesOf(comparison).map(({ id }) => effectOf(comparison, id, indicator, part));

/** Name of an indicator, with its unit where that says more, and the grade of the weakest evidence behind it. */
function nameOf(context: Context, indicator: string): Html {
  const { labels, language } = context;
  const { name, unit, grade } = labels(indicator);
  const { word } = unitShown(context, unit, 'total');
  const said = [...(name[language].includes(word) ? [] : [word]), ...(grade ? [grade] : [])];
  return html`${name[language]} <span class="unit">${said.join(' · ')}</span>`;
}

/** A line drawn: all its numbers to the same power of ten, those whose interval leaves out zero in bold. */
function lineRow(context: Context, { name, effects, interval = false }: Line): TableRow {
  const { comparison, language } = context;
  const shown = effects.map((effect) => effect && estimateShown(context, effect, effect.unit));
  const finest = commonPower(shown.filter((effect) => effect !== undefined));
  const cells = shown.map((effect) => {
    if (effect === undefined || !Number.isFinite(effect.mean)) return html`${MISSING}`;
    const text = formatEstimate(effect.mean, effect.low, effect.high, { signed: true, finest });
    const mean = excludesZero(effect, comparison) ? html`<strong>${text.mean}</strong>` : html`${text.mean}`;
    const range = words(language).range(text.low, text.high);
    return interval && !isTheSameInAll(effect) ? html`${mean}${rangeUnder(range)}` : mean;
  });
  return { cells: [name, ...cells] };
}

/** Health before and after costs, when it comes, through what and for whom most of it is. */
function healthRows(context: Context): TableRow[] {
  const { comparison, language } = context;
  const { areas, channels, overview } = words(language);
  const strategies = alternativesOf(comparison);
  const years = strategies.map(({ id }) => halfGainYear(comparison, id, 'dalysAverted'));
  const partsBy = (dimension: 'area' | 'channel', names: Readonly<Record<string, string>>) =>
    strategies.map(({ id }) => {
      const part = largestPart(comparison, id, 'dalysAverted', dimension);
      if (part === undefined) return undefined;
      const name = names[part.part] ?? part.part;
      // More than all of it where other parts take away from it.
      return part.share > 1 ? name : `${name} (${formatShare(part.share)})`;
    });
  const row = (name: string, cells: readonly (string | undefined)[]): TableRow[] =>
    cells.every((cell) => cell === undefined)
      ? []
      : [{ cells: [name, ...cells.map((cell) => html`<span class="unit">${cell ?? MISSING}</span>`)] }];
  return [
    ...indicatorRow(context, 'dalysAverted', true),
    ...row(
      overview.halfBy,
      years.map((year) => year?.toString()),
    ),
    ...(strategies.length > MOST_WITH_WORDS
      ? []
      : [
          ...row(overview.through, partsBy('channel', channels)),
          ...row(overview.mostlyFor, partsBy('area', areas)),
        ]),
    ...indicatorRow(context, 'netHealthBenefit', true),
  ];
}

/** Net flow, ability in post, and how many of those whom a programme brought stay. */
function peopleRows(context: Context): TableRow[] {
  const { comparison, language } = context;
  const { overview } = words(language);
  const recruits = alternativesOf(comparison).map(({ id }) => recruitsOf(context, id));
  const stay: TableRow[] = recruits.every(({ all }) => all < 1)
    ? []
    : [
        {
          cells: [
            overview.recruitsStay,
            ...recruits.map(({ all, staying }) =>
              all < 1 ? MISSING : overview.of(formatWhole(staying), formatWhole(all)),
            ),
          ],
        },
      ];
  return [...indicatorRow(context, 'netTalentFlow'), ...indicatorRow(context, 'abilityInPost'), ...stay];
}

/** Mean numbers of people whom a programme brought, and of those in post after their contract. */
function recruitsOf({ comparison }: Context, scenario: string) {
  const meanOf = (indicator: string) => effectOf(comparison, scenario, indicator)?.mean ?? 0;
  return {
    all: RECRUITED.reduce((sum, indicator) => sum + meanOf(indicator), 0),
    staying: meanOf('recruitsStaying'),
  };
}

/** What the programme paid of what was asked, what went back, what was won from outside, and who spends more or less. */
const moneyRows = (context: Context): TableRow[] => [
  ...paidRow(context),
  ...returnedRow(context),
  ...indicatorRow(context, 'outsideGrants'),
  ...wonOutsideRow(context),
  ...payerRows(context),
  ...afterwardsRow(context),
];

/** Of the same account as what was paid, so to the same digit. */
function returnedRow(context: Context): TableRow[] {
  const returned = effectsOf(context, 'programmeReturned');
  if (returned.every((effect) => effect === undefined)) return [];
  const cells = returned.map((effect) => (effect === undefined ? MISSING : ownSumText(context, effect)));
  return [{ cells: [words(context.language).overview.returned, ...cells] }];
}

function paidRow(context: Context): TableRow[] {
  const { comparison, language } = context;
  const { overview } = words(language);
  const [paid, asked] = ['programmePaid', 'programmeAsked'].map((id) => effectsOf(context, id));
  if (paid.every((effect) => effect === undefined)) return [];
  const payers = alternativesOf(comparison).map(
    ({ id }) => comparison.sums.find(({ scenario }) => scenario === id)?.payer?.name[language] ?? '',
  );
  const shared = new Set(payers).size === 1 ? payers[0] : '';
  const cells = paid.map((effect, n) => {
    const who = shared === '' && payers[n] !== '' ? html` <span class="unit">${payers[n]}</span>` : NOTHING;
    return html`${paidText(context, effect, asked[n])}${who}`;
  });
  return [{ cells: [overview.paidOfAsked(shared), ...cells] }];
}

/** Paid of what was asked. */
function paidText(context: Context, paid: EffectRow | undefined, asked: EffectRow | undefined): string {
  if (paid === undefined || asked === undefined) return MISSING;
  return words(context.language).overview.of(ownSumText(context, paid), ownSumText(context, asked));
}

/** A sum of money as it is shown. */
const sumText = (context: Context, sum: number, unit: string): string =>
  moneyText(context, sum * unitShown(context, unit).times);

/** The same of a strategy itself, also where the baseline spends. */
const ownSumText = (context: Context, row: EffectRow): string => sumText(context, ownLevel(row), row.unit);

/** The research money of every payer above the region's own level, a number each in one cell. */
function wonOutsideRow(context: Context): TableRow[] {
  const { comparison, language } = context;
  const { overview } = words(language);
  const { levels, payers, perspective } = comparison.region;
  const above = levels.slice(levels.findIndex(({ id }) => id === perspective) + 1).map(({ id }) => id);
  const won = payers
    .filter(({ level }) => level !== null && above.includes(level))
    .map(({ id, name }) => ({
      name: name[language],
      effects: effectsOf(context, 'researchSpending', `payer=${id}`),
    }))
    .filter(({ effects }) => effects.some((effect) => effect !== undefined));
  if (won.length === 0) return [];
  const rows = won.map(({ name, effects }) => lineRow(context, { name, effects }).cells.slice(1));
  const cells = alternativesOf(comparison).map(
    (_, n) => html`${rows.map((row, payer) => (payer === 0 ? row[n] : html` / ${row[n]}`))}`,
  );
  return [{ cells: [overview.wonFrom(won.map(({ name }) => name)), ...cells] }];
}

/** What the payers spend more or less, those that matter in some strategy. */
function payerRows(context: Context): TableRow[] {
  const { comparison, language } = context;
  const { overview } = words(language);
  const byPayer = comparison.region.payers.map(({ id, name }) => ({
    name: overview.spentBy(name[language]),
    effects: effectsOf(context, 'spending', `payer=${id}`),
  }));
  const moved = alternativesOf(comparison).map((_, n) =>
    byPayer.reduce((sum, { effects }) => sum + Math.abs(effects[n]?.mean ?? 0), 0),
  );
  const meansOf = ({ effects }: Line): number[] => effects.map((effect) => effect?.mean ?? 0);
  const shown = byPayer.filter((line) =>
    meansOf(line).some((mean, n) => Math.abs(mean) > WORTH_A_ROW * moved[n]),
  );
  const rows = shown.map((line) => moneyRow(context, line));
  const others = byPayer.filter((line) => !shown.includes(line));
  const unit = others.flatMap(({ effects }) => effects).find((effect) => effect !== undefined)?.unit;
  if (unit === undefined) return rows;
  const sums = moved.map((_, n) => others.map(meansOf).reduce((sum, means) => sum + means[n], 0));
  const cells = sums.map((sum) => signed(sumText(context, sum, unit)));
  return cells.every((cell) => !/[1-9]/.test(cell))
    ? rows
    : [...rows, { cells: [overview.spentByOthers, ...cells] }];
}

/** A row of money to the digit of what the programme paid, so that they can be set side by side; clear differences in bold. */
function moneyRow(context: Context, { name, effects }: Line): TableRow {
  const { comparison } = context;
  const cells = effects.map((effect) => {
    if (effect === undefined) return MISSING;
    const text = signed(sumText(context, effect.mean, effect.unit));
    return excludesZero(effect, comparison) ? html`<strong>${text}</strong>` : text;
  });
  return { cells: [name, ...cells] };
}

/** What all payers together spend more in the years after the programme. */
function afterwardsRow(context: Context): TableRow[] {
  const { comparison, language } = context;
  const later = comparison.outlives.filter(isPaidAfterwards);
  if (later.length === 0) return [];
  const cells = alternativesOf(comparison).map(({ id }) => {
    const rows = later.filter(({ scenario }) => scenario === id);
    const [{ unit }] = later;
    return signed(
      sumText(
        context,
        rows.reduce((sum, { value }) => sum + value, 0),
        unit,
      ),
    );
  });
  return [{ cells: [words(language).overview.afterwards, ...cells] }];
}

const signed = (text: string): string => (/^[\d.,]*[1-9]/.test(text) ? `+${text}` : text);
