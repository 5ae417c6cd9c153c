import { alternativesOf } from '../charts/alternatives.js';
import { channelsPresent } from '../charts/health-by-channel.js';
import { estimateShown, moneyText, moneyUnit, scenarioTitle, unitShown } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import { tiedWith } from '../charts/ties.js';
import type { Context } from '../language/context.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { type EstimateText, formatEstimate, formatShareWithError } from '../language/numbers.js';
import { words } from '../language/words.js';
import { probabilityRow } from '../report/findings.js';
import type { EffectRow } from '../results/effect-row.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { excludesZero } from '../statistics/estimable.js';
import { draw, NARROWEST_NAME, roomForNames } from './draw-table.js';
import type { Cell, Cells } from './table-cell.js';
import type { Look } from './terminal-look.js';

interface Column {
  readonly head: string;
  readonly cell: (scenario: ScenarioLabel) => Cell;
}

const WIDEST_HEAD = 18;
const MISSING = '–';

/** A text of an effect, set off where the whole interval of it is a loss. */
const judged = ({ comparison }: Context, effect: EffectRow, text: string): Cell =>
  effect.mean < 0 && excludesZero(effect, comparison) ? { text, tone: 'loss' } : text;

/** An effect with its sign, in the unit that it is shown in. */
function estimateText(context: Context, effect: EffectRow): EstimateText {
  const { mean, low, high } = estimateShown(context, effect, effect.unit);
  return formatEstimate(mean, low, high, { signed: true });
}

function meanText(context: Context, effect: EffectRow | undefined): Cell {
  if (effect === undefined) return MISSING;
  return judged(context, effect, estimateText(context, effect).mean);
}

/** The mean and, in a second line, its interval. */
function intervalText(context: Context, effect: EffectRow | undefined): Cell {
  // A quotient may be undefined in a run.
  if (effect === undefined || !Number.isFinite(effect.mean)) return MISSING;
  const text = estimateText(context, effect);
  const range = words(context.language).range(text.low, text.high);
  return judged(context, effect, `${text.mean}\n${range}`);
}

function inlineInterval(context: Context, effect: EffectRow | undefined): Cell {
  if (effect === undefined) return MISSING;
  const text = estimateText(context, effect);
  return judged(context, effect, words(context.language).interval(text.mean, text.low, text.high));
}

function bestText({ comparison, language }: Context, scenario: string): Cell {
  const row = probabilityRow(comparison, 'netHealthBenefit', scenario);
  if (row === undefined) return MISSING;
  if (row.value === null) return words(language).notEstimated;
  const share = formatShareWithError(row.value, row.standardError);
  const tied = tiedWith(comparison, 'netHealthBenefit', scenario).length > 1;
  return tied ? { text: `${share}\n${words(language).table.tie}`, tone: 'tie' } : share;
}

function channelColumns(context: Context): Column[] {
  const { channels } = words(context.language).table;
  return channelsPresent(context.comparison).map((channel) => ({
    head: channels[channel],
    cell: ({ id }) =>
      meanText(context, effectOf(context.comparison, id, 'dalysAverted', `channel=${channel}`)),
  }));
}

/** Columns before and after those of the channels. */
function mainColumns(context: Context): Readonly<Record<'outputs' | 'health' | 'after', Column[]>> {
  const { comparison, language } = context;
  const { table } = words(language);
  const mean = (head: string, indicator: string): Column => ({
    head,
    cell: ({ id }) => meanText(context, effectOf(comparison, id, indicator)),
  });
  const interval = (head: string, indicator: string): Column => ({
    head,
    cell: ({ id }) => intervalText(context, effectOf(comparison, id, indicator)),
  });
  const whole = (head: string, indicator: string): Column => ({
    head,
    cell: ({ id }) => {
      const effect = effectOf(comparison, id, indicator);
      return effect === undefined
        ? MISSING
        : moneyText(context, effect.mean * unitShown(context, effect.unit).times);
    },
  });
  return {
    outputs: [
      whole(table.asked(moneyUnit(context).word), 'programmeAsked'),
      whole(table.paid, 'programmePaid'),
      whole(table.returned, 'programmeReturned'),
      mean(table.papers, 'papers'),
      mean(table.hits, 'hits'),
      mean(table.introduced, 'introductions'),
      mean(table.approved, 'approvals'),
      mean(table.talent, 'netTalentFlow'),
    ],
    health: [interval(table.dalys, 'dalysAverted')],
    after: [
      interval(table.net, 'netHealthBenefit'),
      mean(table.terminal, 'terminalDalys'),
      { head: table.best, cell: ({ id }) => bestText(context, id) },
    ],
  };
}

function tableRows(context: Context, columns: readonly Column[]): Cells {
  const { comparison, language } = context;
  return [
    [words(language).table.strategy, ...columns.map((column) => column.head)],
    ...alternativesOf(comparison).map((scenario) => [
      scenarioTitle(context, scenario),
      ...columns.map((column) => column.cell(scenario)),
    ]),
  ];
}

/** A table with the title above it, if it needs one. */
interface Block {
  readonly title: string | null;
  readonly columns: readonly Column[];
}

/** The main table at full width; narrower, the channels apart; narrower still, what health it brings apart too. */
function layouts(context: Context): readonly (readonly Block[])[] {
  const { outputs, health, after } = mainColumns(context);
  const channels = channelColumns(context);
  const apart = { title: words(context.language).table.channelsTitle, columns: channels };
  return [
    [{ title: null, columns: [...outputs, ...health, ...channels, ...after] }],
    [{ title: null, columns: [...outputs, ...health, ...after] }, apart],
    [{ title: null, columns: outputs }, { title: null, columns: [...health, ...after] }, apart],
  ];
}

/** The widest layout whose tables all fit. */
export function mainBlocks(context: Context, look: Look): string[] {
  const tried = layouts(context).map((blocks) =>
    blocks.map(({ title, columns }) => ({ title, rows: tableRows(context, columns) })),
  );
  const fits = tried.find((blocks) =>
    blocks.every(({ rows }) => roomForNames(rows, look.width) >= NARROWEST_NAME),
  );
  return (fits ?? tried.at(-1)!).flatMap(({ title, rows }) => [
    ...(title === null ? [] : [look.paint('head', title)]),
    draw(rows, look),
  ]);
}

/** Health and net health benefit with the practice channel off. */
export function practiceOffBlock(context: Context, look: Look): string {
  const { comparison, language } = context;
  const { table } = words(language);
  const interval = (head: string, indicator: string): Column => ({
    head,
    cell: ({ id }) => inlineInterval(context, effectOf(comparison, id, indicator)),
  });
  const rows = tableRows(context, [
    interval(table.dalys, 'dalysAvertedWithoutPractice'),
    interval(table.net, 'netHealthBenefitWithoutPractice'),
  ]);
  return draw(rows, look);
}

/** What scenario files define, in as many tables as the width takes; no lines where they define nothing. */
export function customBlock(context: Context, look: Look): string[] {
  const { comparison, labels, language } = context;
  const columns = (comparison.indicators ?? []).map(({ id }): Column => {
    const { name, unit } = labels(id);
    const head = [name[language], unitShown(context, unit).word].flatMap((text) =>
      breakLines(text, WIDEST_HEAD, terminalWidth),
    );
    return {
      head: head.join('\n'),
      cell: (scenario) => intervalText(context, effectOf(comparison, scenario.id, id)),
    };
  });
  if (columns.length === 0) return [];
  const tables: Cells[] = [];
  for (let from = 0; from < columns.length; ) {
    let until = columns.length;
    const rows = () => tableRows(context, columns.slice(from, until));
    while (until > from + 1 && roomForNames(rows(), look.width) < NARROWEST_NAME) until--;
    tables.push(rows());
    from = until;
  }
  return ['', look.paint('head', words(language).sections.custom), ...tables.map((rows) => draw(rows, look))];
}
