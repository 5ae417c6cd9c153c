import pico from 'picocolors';
import { tiedWith } from '../charts/contenders.js';
import { basisLine, placeName, scenarioTitle } from '../charts/naming.js';
import { alternativesOf, effectOf } from '../charts/rows.js';
import type { Context, Wording } from '../language/context.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { formatEstimate, formatShare, formatShareWithError, formatWhole } from '../language/numbers.js';
import { unitWord } from '../language/units.js';
import { warningsInWords } from '../language/warnings.js';
import { words } from '../language/words.js';
import { answerInWords } from '../report/answer.js';
import { checksInWords, plausibilityTexts } from '../report/background-tables.js';
import { caveatInWords } from '../report/caveats.js';
import { probabilityRow } from '../report/findings.js';
import { harmLines } from '../report/harms.js';
import { localLine } from '../report/report.js';
import type { Comparison, EffectRow, ScenarioLabel } from '../results/tables.js';
import { type Cells, draw, NARROWEST_NAME, roomForNames } from './draw-table.js';
import { pairsBlock } from './terminal-pairs.js';

export interface TerminalOptions {
  /** Bold headings; off where the output is no terminal. */
  readonly colour?: boolean;
  /** Columns of the terminal that the text must fit. */
  readonly width?: number;
}

interface Column {
  readonly head: string;
  readonly cell: (scenario: ScenarioLabel) => string;
}

const DEFAULT_WIDTH = 140;
const WIDEST_HEAD = 18;
/** Columns of a known range where the terminal is narrow. */
const NARROW_RANGE = 14;
const MISSING = '–';
const BULLET = '- ';
const CHANNELS = ['practice', 'ownProducts', 'outsideAdoption', 'ordinaryCare', 'careHours'] as const;
function meanText(effect: EffectRow | undefined): string {
  if (effect === undefined) return MISSING;
  return formatEstimate(effect.mean, effect.low, effect.high, { signed: true }).mean;
}

/** The mean and, in a second line, its interval. */
function intervalText({ language }: Context, effect: EffectRow | undefined): string {
  // A quotient may be undefined in a run.
  if (effect === undefined || !Number.isFinite(effect.mean)) return MISSING;
  const text = formatEstimate(effect.mean, effect.low, effect.high, { signed: true });
  return `${text.mean}\n${words(language).range(text.low, text.high)}`;
}

function inlineInterval({ language }: Context, effect: EffectRow | undefined): string {
  if (effect === undefined) return MISSING;
  const text = formatEstimate(effect.mean, effect.low, effect.high, { signed: true });
  return words(language).interval(text.mean, text.low, text.high);
}

function bestText({ comparison, language }: Context, scenario: string): string {
  const row = probabilityRow(comparison, 'netHealthBenefit', scenario);
  if (row === undefined) return MISSING;
  if (row.value === null) return words(language).notEstimated;
  const share = formatShareWithError(row.value, row.standardError);
  const tied = tiedWith(comparison, 'netHealthBenefit', scenario).length > 1;
  return tied ? `${share}\n${words(language).table.tie}` : share;
}

function channelColumns({ comparison, language }: Context): Column[] {
  const { channels } = words(language).table;
  return CHANNELS.map((channel) => ({
    head: channels[channel],
    cell: ({ id }) => meanText(effectOf(comparison, id, 'dalysAverted', `channel=${channel}`)),
  }));
}

/** Columns before and after those of the channels. */
function mainColumns(context: Context): Readonly<Record<'outputs' | 'health' | 'after', Column[]>> {
  const { comparison, language } = context;
  const { table } = words(language);
  const mean = (head: string, indicator: string): Column => ({
    head,
    cell: ({ id }) => meanText(effectOf(comparison, id, indicator)),
  });
  const interval = (head: string, indicator: string): Column => ({
    head,
    cell: ({ id }) => intervalText(context, effectOf(comparison, id, indicator)),
  });
  const whole = (head: string, indicator: string): Column => ({
    head,
    cell: ({ id }) => {
      const effect = effectOf(comparison, id, indicator);
      return effect === undefined ? MISSING : formatWhole(effect.mean);
    },
  });
  return {
    outputs: [
      whole(table.asked, 'programmeAsked'),
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
function mainBlocks(context: Context, width: number, bold: (text: string) => string): string[] {
  const tried = layouts(context).map((blocks) =>
    blocks.map(({ title, columns }) => ({ title, rows: tableRows(context, columns) })),
  );
  const fits = tried.find((blocks) =>
    blocks.every(({ rows }) => roomForNames(rows, width) >= NARROWEST_NAME),
  );
  return (fits ?? tried.at(-1)!).flatMap(({ title, rows }) => [
    ...(title === null ? [] : [bold(title)]),
    draw(rows, width, bold),
  ]);
}

function practiceOffBlock(context: Context, width: number, bold: (text: string) => string): string {
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
  return draw(rows, width, bold);
}

/** What scenario files define, in as many tables as the width takes; no lines where they define nothing. */
function customBlock(context: Context, width: number, bold: (text: string) => string): string[] {
  const { comparison, labels, language } = context;
  const columns = (comparison.indicators ?? []).map(({ id }): Column => {
    const { name, unit } = labels(id);
    const head = [name[language], unitWord(unit, language)].flatMap((text) =>
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
    while (until > from + 1 && roomForNames(rows(), width) < NARROWEST_NAME) until--;
    tables.push(rows());
    from = until;
  }
  return ['', bold(words(language).sections.custom), ...tables.map((rows) => draw(rows, width, bold))];
}

/** Known facts beside simulated values, the simulated range behind the value or, by a line break, below it. */
function plausibilityCells({ comparison, language }: Context, between: ' ' | '\n'): Cells {
  const { chart, report, table } = words(language);
  const rows = comparison.plausibility.map((row) => {
    const text = plausibilityTexts(row, language);
    return [
      chart.axisUnit(row.label[language], unitWord(row.unit, language)),
      `${text.simulated}${between}[${text.simulatedRange}]`,
      between === '\n' ? breakLines(text.known, NARROW_RANGE, terminalWidth).join(between) : text.known,
      row.grade,
      [
        report.verdicts[row.verdict],
        ...(row.shareInside === null ? [] : [formatShare(row.shareInside)]),
      ].join(between),
      report.uses[row.use],
    ];
  });
  return [[table.fact, table.simulated, table.known, table.grade, table.verdict, table.use], ...rows];
}

/** The table of known facts, and below it how many of those that test the model hold. */
function plausibilityBlock(context: Context, width: number, bold: (text: string) => string): string {
  const { report } = words(context.language);
  if (context.comparison.plausibility.length === 0) return report.noPlausibility;
  const wide = plausibilityCells(context, ' ');
  const fits = roomForNames(wide, width) >= NARROWEST_NAME;
  const below = [checksInWords(context), report.useNote];
  return [
    draw(fits ? wide : plausibilityCells(context, '\n'), width, bold, true),
    ...below.flatMap((text) => breakLines(text, width, terminalWidth)),
  ].join('\n');
}

/** Answer and caveat, broken into lines. */
function answerBlock(context: Context, width: number, bold: (text: string) => string): string {
  const answer = answerInWords(context);
  const lines = (text: string) => breakLines(text, width - BULLET.length, terminalWidth);
  return [
    ...lines(answer.headline).map(bold),
    ...[...answer.points, ...answer.conditions, caveatInWords(context)].flatMap((text) =>
      listItem(text, width),
    ),
  ].join('\n');
}

/** Where health is lost, under a heading of its own; no lines where none is. */
function harmBlock(context: Context, width: number, bold: (text: string) => string): string[] {
  const lines = harmLines(context);
  if (lines.length === 0) return [];
  return [bold(words(context.language).harm.title), ...lines.flatMap((text) => listItem(text, width)), ''];
}

/** What is worth a second look, under a heading of its own; no lines where nothing is. */
function warningsBlock(
  { comparison, language, model }: Context,
  width: number,
  bold: (text: string) => string,
) {
  const warnings = warningsInWords(comparison, language, model);
  if (warnings.length === 0) return [];
  return [bold(words(language).report.secondLook), ...warnings.flatMap((text) => listItem(text, width)), ''];
}

/** A list item broken into lines. */
const listItem = (text: string, width: number): string[] =>
  breakLines(text, width - BULLET.length, terminalWidth).map(
    (line, i) => (i === 0 ? BULLET : ' '.repeat(BULLET.length)) + line,
  );

/**
 * A comparison as text for a terminal: the table of strategies, the same with the practice channel off, the
 * plausibility table and the answer in words. Throws a RangeError if it has no effect on net health benefit.
 */
export function terminalTable(
  comparison: Comparison,
  wording: Wording,
  { colour = false, width = DEFAULT_WIDTH }: TerminalOptions = {},
): string {
  const { language } = wording;
  const context: Context = { comparison, ...wording };
  const { report, table } = words(language);
  const { bold } = pico.createColors(colour);
  const heading = report.heading(placeName(context));
  const basis = basisLine(context);
  return [
    ...breakLines(localLine(comparison, language), width, terminalWidth),
    ...breakLines(`${heading} · ${basis}`, width, terminalWidth).map(bold),
    ...breakLines(table.differences(comparison.horizon), width, terminalWidth),
    ...mainBlocks(context, width, bold),
    '',
    bold(table.practiceOff),
    practiceOffBlock(context, width, bold),
    ...customBlock(context, width, bold),
    ...pairsBlock(context, width, bold),
    '',
    bold(table.plausibility),
    plausibilityBlock(context, width, bold),
    '',
    bold(table.answer),
    answerBlock(context, width, bold),
    '',
    ...harmBlock(context, width, bold),
    ...warningsBlock(context, width, bold),
  ].join('\n');
}
