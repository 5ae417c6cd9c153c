import {
  changeName,
  type ExperimentContext,
  goalName,
  goalUnit,
  quantityShown,
} from '../../charts/experiment/experiment-context.js';
import { changesAt, ofChoices } from '../../experiment/changes.js';
import { type LeagueRow, leagueInOrder } from '../../experiment/league-rows.js';
import { runsFailed } from '../../experiment/runs-failed.js';
import { formatEstimate, formatNumber, formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import type { Goal } from '../../scenario/experiment/experiment.js';
import { MISSING, rangeUnder } from '../cells.js';
import { type Html, html, htmlTable, type Section, type TableRow } from '../html.js';

/** Points that a page lists. */
const MOST_LISTED = 20;
const THOUSAND = 1000;
/** The goal that counts money by what it would avert as ordinary care. */
const USUAL_GOAL = 'netHealthBenefit';

/** The league of net health benefit, or of the first goal; undefined where the runs rank nothing. */
export function leagueSection(context: ExperimentContext): Section | undefined {
  const { language, league, run } = context;
  const text = words(language).experiment.league;
  const { goals } = run.experiment;
  const goal = goals.find(({ indicator, part }) => indicator === USUAL_GOAL && part === '') ?? goals[0];
  const rows = league.filter(({ indicator, part }) => indicator === goal.indicator && part === goal.part);
  if (rows.every(({ rank }) => rank === null)) return undefined;
  const ordered = leagueInOrder(rows);
  const shown = ordered.slice(0, MOST_LISTED);
  const title = text.title(goalName(context, goal));
  const notes = [
    text.note,
    ...(shown.length < ordered.length ? [text.shown(shown.length, ordered.length)] : []),
  ];
  const body = htmlTable(
    title,
    [
      text.rank,
      text.point,
      headOf(context, goal),
      text.holds,
      text.breakEven(run.experiment.scenario.region.currency.code),
    ],
    shown.map((row) => leagueRow(context, row)),
    'text',
  );
  return { id: 'league', title, notes, body };
}

function headOf(context: ExperimentContext, goal: Goal): Html {
  const { word } = goalUnit(context, goal);
  return html`${goalName(context, goal)} <span class="unit">${word}</span>`;
}

function leagueRow(context: ExperimentContext, row: LeagueRow): TableRow {
  const { language } = context;
  const shown = row.mean === null ? null : quantityShown(context, { ...row, mean: row.mean }, row.unit);
  const text = shown === null ? null : formatEstimate(shown.mean, shown.low, shown.high, { signed: true });
  return {
    cells: [
      standingOf(context, row),
      pointName(context, row.point),
      text === null ? MISSING : html`${text.mean}${rangeUnder(words(language).range(text.low, text.high))}`,
      row.signShare === null ? MISSING : formatShare(row.signShare),
      row.breakEven === null ? '' : formatNumber(row.breakEven / THOUSAND, 3),
    ],
  };
}

/** The rank of a point, that it is a tie, or why nothing is known of it. */
function standingOf({ language, run }: ExperimentContext, { mean, point, rank }: LeagueRow): string {
  const { league } = words(language).experiment;
  if (mean === null) return runsFailed(run, point) ? league.failed : league.unknown;
  return rank === null ? league.tie : formatNumber(rank, 3);
}

/** What a point does otherwise than the ordinary one; of a space its number. */
function pointName(context: ExperimentContext, point: number): string {
  const { answer, league } = words(context.language).experiment;
  if (!ofChoices(context.run)) return answer.pointAlone(point);
  return changesAt(context.run, point - 1).length === 0 ? league.ordinary : changeName(context, { point });
}
