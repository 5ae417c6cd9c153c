import type { Context } from '../language/context.js';
import { formatNumber, formatWhole } from '../language/numbers.js';
import { isKnownUnit, unitWord } from '../language/units.js';
import { type Language, words } from '../language/words.js';
import type { FigureRow } from '../results/figure-rows.js';
import type { Comparison } from '../results/tables.js';
import { chineseUnit } from '../scenario/region/chinese-units.js';
import { regionField } from '../scenario/region/region-fields.js';
import { citation } from './background-tables.js';
import { type Html, html, htmlTable, type Section, type TableRow } from './html.js';

/** The region or regions that figures were borrowed from, by name; empty where none was. */
export function lendersInWords(
  { figures, lender }: Pick<Comparison, 'figures' | 'lender'>,
  language: Language,
): string {
  const ids = [...new Set(figures.flatMap(({ borrowedFrom }) => borrowedFrom ?? []))];
  return words(language).list(ids.map((id) => (lender?.id === id ? lender.name[language] : id)));
}

/** Every number that was said of the place, by topic, with where it comes from; undefined where none is known. */
export function figuresSection(context: Context): Section | undefined {
  const { comparison, language } = context;
  const { figures, data } = comparison;
  if (figures.length === 0) return undefined;
  const { paragraph, placeFigures, report } = words(language);
  const topics = Object.keys(placeFigures.topics) as (keyof typeof placeFigures.topics)[];
  const body = topics
    .filter((topic) => figures.some((row) => row.topic === topic))
    .map((topic) => topicTable(context, topic));
  const notes = [
    paragraph([placeFigures.note, placeFigures.counted(data.all, data.local), report.sourceNote]),
  ];
  return { id: 'figures', title: placeFigures.title, notes, body, kind: 'figures' };
}

function topicTable(context: Context, topic: FigureRow['topic']): Html {
  const { placeFigures } = words(context.language);
  const { figure, value, unit, year, grade, origin, source, topics } = placeFigures;
  const rows = context.comparison.figures
    .filter((row) => row.topic === topic)
    .map((row) => figureRow(context, row));
  const head = [figure, value, unit, year, grade, origin, source];
  return html`<h3>${topics[topic]}</h3>\n${htmlTable(topics[topic], head, rows, 'text')}\n`;
}

/** What stands for the source of a figure that has none. */
const ASSUMPTION = 'assumption';

function figureRow(context: Context, row: FigureRow): TableRow {
  const { language } = context;
  const { range } = words(language);
  const { path, value, low, high } = row;
  const ends = low === null || high === null ? '' : range(figureText(path, low), figureText(path, high));
  return {
    kind: row.origin,
    cells: [
      nameCell(row, language),
      html`${figureText(path, value)} <span class="interval">${ends}</span>`,
      unitCell(row.unit, context),
      String(row.year),
      row.grade,
      html`<span class="origin">${originInWords(context, row)}</span>`,
      html`<span class="source">${row.source === ASSUMPTION ? words(language).placeFigures.assumed : citation(row.source)}</span>`,
    ],
  };
}

/** What the figure is and, above it, whose: a background number has only the name that its file gives it. */
function nameCell({ path, label, entry, entryName }: FigureRow, language: Language): Html {
  const { areas: areaNames, placeFigures } = words(language);
  if (path === 'population') return html`${placeFigures.population}`;
  const name = label === null ? html`<code>${path}</code>` : html`${label[language]}`;
  if (entry === '') return name;
  const areas: Readonly<Record<string, string>> = areaNames;
  return html`<span class="entry">${entryName?.[language] ?? areas[entry] ?? entry}</span>${name}`;
}

function originInWords({ comparison, language }: Context, row: FigureRow): string {
  const { placeFigures } = words(language);
  const { borrowedFrom, origin, widened } = row;
  if (origin === 'default') return placeFigures.byDefault;
  if (borrowedFrom === null) return origin === 'assumed' ? placeFigures.assumed : placeFigures.own;
  const lender = lendersInWords({ ...comparison, figures: [row] }, language);
  return widened ? placeFigures.widened(lender) : placeFigures.borrowed(lender);
}

/** From here on a number has no decimals. */
const LARGE = 1000;
const DIGITS = 5;

/** A year without separators, an amount to the last unit, a small number to a few digits. */
function figureText(path: string, value: number): string {
  if (regionField(path)?.kind === 'year') return String(value);
  return Math.abs(value) >= LARGE ? formatWhole(value) : formatNumber(value, DIGITS);
}

/** Units are recorded in English; one that has no Chinese word stays as it was recorded. */
function unitCell(unit: string, { language, model }: Context): Html {
  if (language === 'en') return html`${unit}`;
  const known = chineseUnit(unit, model) ?? (isKnownUnit(unit) ? unitWord(unit, language) : null);
  return known === null ? html`<span class="source">${unit}</span>` : html`${known}`;
}
