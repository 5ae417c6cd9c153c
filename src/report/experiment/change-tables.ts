import {
  changeName,
  type ExperimentContext,
  goalName,
  goalUnit,
  intervalShown,
  shownEnds,
  shownEstimate,
} from '../../charts/experiment/experiment-context.js';
import { type ChangeRow, changeRowsOn, ofChoices } from '../../experiment/changes.js';
import { basisOf } from '../../experiment/clear-sign.js';
import { quantityIndex } from '../../experiment/point-values.js';
import { commonPower, formatEstimate } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import type { Goal } from '../../scenario/experiment/experiment.js';
import { MISSING, rangeUnder } from '../cells.js';
import { groupedTable, type Html, type HtmlPart, html, NOTHING, type Section } from '../html.js';
import { standsOut } from './findings-in-words.js';

/** What the report of a comparison shows of every strategy: papers, people lost, money and health. */
const USUAL = ['papers', 'hits', 'approvals', 'emigrants', 'spending', 'dalysAverted'];

type Of = Pick<Goal, 'indicator' | 'part'>;

/** Every change against every goal; nothing of a design without an ordinary point. */
export function goalsTable(context: ExperimentContext): Html {
  const { changes, language, run } = context;
  const { goals } = words(language).experiment;
  if (!ofChoices(run) || changes.length === 0) return NOTHING;
  return html`<div class="overview"><h2>${goals.title}</h2>
${changesTable(context, goals.title, run.experiment.goals, changes)}
<p class="note">${noteOf(context, changes)}</p></div>`;
}

/** The same for the usual indicators that are no goal; undefined where all of them are, or there are no changes. */
export function othersSection(context: ExperimentContext): Section | undefined {
  const { language, run } = context;
  const { others } = words(language).experiment;
  const columns = USUAL.map((indicator) => ({ indicator, part: '' })).filter(
    (one) => quantityIndex(run, one) >= 0 && !run.experiment.goals.some((goal) => isOn(goal, one)),
  );
  if (columns.length === 0 || !ofChoices(run)) return undefined;
  const rows = changeRowsOn(
    run,
    columns.map((one) => quantityIndex(run, one)),
  );
  if (rows.length === 0) return undefined;
  const body = changesTable(context, others.title, columns, rows);
  return { id: 'others', title: others.title, notes: [others.note, noteOf(context, rows)], body };
}

const isOn = (one: Of, other: Of): boolean => one.indicator === other.indicator && one.part === other.part;

/** What stands below the means, what bold and grey say, and what a dash. */
function noteOf(context: ExperimentContext, rows: readonly ChangeRow[]): string {
  const { language, run } = context;
  const { experiment, paragraph } = words(language);
  const { interval, look, missing } = experiment.goals;
  const known = rows.filter(({ mean }) => mean !== null);
  const isShown = known.some((row) => shownEnds(context, row).low !== null);
  return paragraph([
    ...(known.length > 0
      ? [isShown ? interval[intervalShown(context)] : interval.none, look[basisOf(run)]]
      : []),
    ...(known.length < rows.length ? [missing] : []),
  ]);
}

/** A row a change, a column an indicator. */
function changesTable(
  context: ExperimentContext,
  label: string,
  columns: readonly (Of | Goal)[],
  rows: readonly ChangeRow[],
): Html {
  const { language, run } = context;
  const { goals } = words(language).experiment;
  const points = [...new Set(rows.map(({ point }) => point))];
  const cells = columns.map((column) => columnCells(context, points, ownRows(rows, column)));
  const table = points.map((point, n) => ({
    cells: [changeName(context, { point }), ...cells.map((own) => own[n])],
  }));
  const head = [goals.change, ...columns.map((column) => columnHead(context, column))];
  const title = goals.against(run.experiment.scenario.horizon);
  return groupedTable(label, head, [{ title, rows: table }]);
}

const ownRows = (rows: readonly ChangeRow[], column: Of): ReadonlyMap<number, ChangeRow> =>
  new Map(rows.filter((row) => isOn(column, row)).map((row) => [row.point, row]));

/** The indicator, its unit, and of a goal which way is wanted. */
function columnHead(context: ExperimentContext, column: Of | Goal): Html {
  const { wanted } = words(context.language).experiment.goals;
  const name = goalName(context, column);
  const { word } = goalUnit(context, column);
  const unit = name.includes(word) ? [] : [word];
  const said = 'direction' in column ? [...unit, column.direction === 1 ? wanted.more : wanted.less] : unit;
  return html`${name} <span class="unit">${said.map((text, n) => (n === 0 ? text : html`<br>${text}`))}</span>`;
}

/** All numbers of a column to the same digit; those whose sign is clear in bold, those that nothing holds in grey. */
function columnCells(
  context: ExperimentContext,
  points: readonly number[],
  rows: ReadonlyMap<number, ChangeRow>,
): HtmlPart[] {
  const shown = points.map((point) => {
    const row = rows.get(point);
    return row === undefined || row.mean === null ? undefined : { row, ...shownEstimate(context, row) };
  });
  const finest = commonPower(shown.filter((one) => one !== undefined));
  return shown.map((one) => {
    if (one === undefined) return MISSING;
    const text = formatEstimate(one.mean, one.low, one.high, { signed: true, finest });
    const range = words(context.language).range(text.low, text.high);
    const interval = text.low === null ? NOTHING : rangeUnder(range);
    if (one.row.sign === 1 || one.row.sign === -1) return html`<strong>${text.mean}</strong>${interval}`;
    return standsOut(context, one.row)
      ? html`${text.mean}${interval}`
      : html`<span class="quiet">${text.mean}</span>${interval}`;
  });
}
