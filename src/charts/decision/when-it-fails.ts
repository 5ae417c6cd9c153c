import { formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import type { StateInput } from '../../results/decision/decision.js';
import type { DiscoveryRow, LimitRow } from '../../results/decision/discovery-rows.js';
import type { Panels, Plot } from '../frame.js';
import { type LabelledRow, pixels, rowLayout } from '../row-layout.js';
import { lineHeight, SIZES } from '../sizes.js';
import { wrapText } from '../text-width.js';
import { COLOURS, type Layer, type Layered } from '../theme.js';
import { failsWhen } from './acceptable-in-words.js';
import { boxesOf, boxText, limitText, type WithBox } from './boxes.js';
import { type DecisionContext, decisionChart } from './decision-context.js';
import { choicesOf, placeIn, rangeOf, roundedValue } from './rounded-value.js';

const TEXT = texts({
  en: {
    fails: (name: string, limits: string, share: string) =>
      `"${name}" fails in ${share} of the worlds, mostly where ${limits}`,
    holds: (name: string, limits: string, share: string) =>
      `"${name}" is acceptable in only ${share} of the worlds, mostly where ${limits}`,
    more: (count: number) => `; below: ${count} more ${count === 1 ? 'strategy' : 'strategies'}`,
    range: 'Grey line: all values in the worlds that were sampled; coloured: values in the box.',
    dots: 'Of a choice, filled dots are in the box.',
    failsPanel: (name: string, failing: string, states: string) =>
      `${name}: fails in ${failing} of ${states} worlds`,
    holdsPanel: (name: string, holding: string, states: string) =>
      `${name}: acceptable in ${holding} of ${states} worlds`,
    failsBox: (density: string, coverage: string) =>
      `In the box it fails in ${density} of the worlds (density); of all worlds in which it fails, ${coverage} are in the box (coverage).`,
    holdsBox: (density: string, coverage: string) =>
      `In the box it is acceptable in ${density} of the worlds (density); of all worlds in which it is, ${coverage} are in the box (coverage).`,
    again: (share: string) => `returns in ${share}`,
    ends: 'Limits that do not stand out from chance are left out. Returns: share of resamples of the worlds in which the limit is found again.',
    noBox: (names: string) => `No such limits can be relied on for: ${names}.`,
    in: (name: string, limits: string) => `${name}: ${limits}`,
  },
  zh: {
    fails: (name, limits, share) => `“${name}”在 ${share} 的情形中失败，多见于：${limits}`,
    holds: (name, limits, share) => `“${name}”仅在 ${share} 的情形中可接受，多见于：${limits}`,
    more: (count) => `；另有 ${count} 项策略见下`,
    range: '灰线：所抽取情形中的全部取值；彩色：界限之内的取值。',
    dots: '各选项中，实心点在界限之内。',
    failsPanel: (name, failing, states) => `${name}：${states} 种情形中有 ${failing} 种失败`,
    holdsPanel: (name, holding, states) => `${name}：${states} 种情形中有 ${holding} 种可接受`,
    failsBox: (density, coverage) =>
      `界限之内有 ${density} 的情形失败（密度）；全部失败的情形中有 ${coverage} 在界限之内（覆盖率）。`,
    holdsBox: (density, coverage) =>
      `界限之内有 ${density} 的情形可接受（密度）；全部可接受的情形中有 ${coverage} 在界限之内（覆盖率）。`,
    again: (share) => `重现率 ${share}`,
    ends: '未超出随机波动的界限已略去。重现率：对情形重新抽样后再次得到该界限的比例。',
    noBox: (names) => `下列策略没有可靠的界限：${names}。`,
    in: (name, limits) => `${name}：${limits}`,
  },
});

/** A line of data: one limit of one strategy's box. */
function rowsOf(context: DecisionContext) {
  return boxesOf(context).flatMap(({ row, box }) =>
    box.limits.map((limit) => ({
      strategy: row.strategy,
      name: context.names.strategy(row.strategy),
      question: row.question,
      input: limit.input,
      inputName: context.names.input(limit.input),
      low: limit.low,
      high: limit.high,
      kept: limit.kept === null ? null : limit.kept.join(' '),
      p: limit.p,
      reappears: limit.reappears,
      coverage: box.coverage,
      density: box.density,
      mass: box.mass,
      limit: limitText(context, limit),
    })),
  );
}

const casesOf = ({ question, failing, states }: DiscoveryRow): number =>
  question === 'fails' ? failing : states - failing;

function finding(context: DecisionContext): string {
  const text = TEXT[context.language];
  const [{ row, box }, ...others] = boxesOf(context);
  const share = formatShare(casesOf(row) / row.states);
  const said = text[row.question](context.names.strategy(row.strategy), boxText(context, box), share);
  return said + (others.length === 0 ? '' : text.more(others.length));
}

function headOf({ names, language }: DecisionContext, { row }: WithBox): string {
  const panel = row.question === 'fails' ? TEXT[language].failsPanel : TEXT[language].holdsPanel;
  return panel(names.strategy(row.strategy), String(casesOf(row)), String(row.states));
}

function boxInWords({ language }: DecisionContext, { row, box }: WithBox): string {
  const said = row.question === 'fails' ? TEXT[language].failsBox : TEXT[language].holdsBox;
  return said(formatShare(box.density), formatShare(box.coverage));
}

const labelOf = (context: DecisionContext, limit: LimitRow): LabelledRow => ({
  name: limitText(context, limit),
  texts: [limit.reappears === null ? '' : TEXT[context.language].again(formatShare(limit.reappears))],
});

/** Marks of one limit: its range, and what of it is in the box. */
function limitMarks(
  context: DecisionContext,
  input: StateInput,
  limit: LimitRow,
  at: { readonly y: number; readonly width: number; readonly colour: string },
): Layer[] {
  const { y, width, colour: ofBox } = at;
  const range = rangeOf(input);
  const x = (value: number) => placeIn(range, value) * width;
  const place = { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y') };
  const colour = (value: string) => ({ color: { value } });
  if (limit.kept !== null) {
    const choices = choicesOf(input);
    const dots = choices.map((choice, n) => ({
      x: ((n + 0.5) / choices.length) * width,
      y,
      kept: limit.kept!.includes(choice),
    }));
    return [true, false].map((kept) => ({
      data: { values: dots.filter((dot) => dot.kept === kept) },
      mark: { type: 'point', filled: kept, size: 120, strokeWidth: 1.6, opacity: 1 },
      encoding: { x: pixels('x'), y: pixels('y'), ...colour(kept ? ofBox : COLOURS.baseline) },
    }));
  }
  const band = { x: x(limit.low ?? range[0]), x2: x(limit.high ?? range[1]), y };
  const size = SIZES[context.form].foot;
  const end = (value: number, align: 'left' | 'right', at: number): Layer => ({
    data: { values: [{ x: at, y, text: roundedValue(context, input, value) }] },
    mark: { type: 'text', align, baseline: 'top', dy: context.form === 'wide' ? 8 : 6, fontSize: size },
    encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' }, ...colour(COLOURS.quiet) },
  });
  return [
    {
      data: { values: [{ x: 0, x2: width, y }] },
      mark: { type: 'rule', strokeWidth: 5 },
      encoding: { ...place, ...colour(COLOURS.grid) },
    },
    {
      data: { values: [band] },
      mark: { type: 'rule', strokeWidth: 11 },
      encoding: { ...place, ...colour(ofBox) },
    },
    end(range[0], 'left', 0),
    end(range[1], 'right', width),
  ];
}

/** The limits of a box under what the box is of. */
function panelOf(context: DecisionContext, own: WithBox, like: readonly LabelledRow[]): Layered {
  const { form, decision } = context;
  const { limits } = own.box;
  const layout = rowLayout(
    limits.map((limit) => labelOf(context, limit)),
    form,
    [],
    { row: 58, like },
  );
  const { width: all, text } = SIZES[form];
  const marks = limits.flatMap((limit, n) => {
    const input = decision.inputs.find(({ id }) => id === limit.input)!;
    return limitMarks(context, input, limit, {
      colour: own.row.question === 'fails' ? COLOURS.comparator : COLOURS.research,
      y: layout.centres[n],
      width: layout.width,
    });
  });
  return {
    width: layout.width,
    height: layout.height,
    layer: [...layout.layers, ...marks],
    title: {
      text: wrapText(headOf(context, own), all, text, 'bold'),
      subtitle: wrapText(boxInWords(context, own), all, text),
      anchor: 'start',
      frame: 'bounds',
      fontSize: text,
      lineHeight: lineHeight(text),
      subtitleFontSize: text,
      subtitleLineHeight: lineHeight(text),
      subtitleColor: COLOURS.quiet,
      color: COLOURS.ink,
      offset: 10,
    },
  };
}

function plot(context: DecisionContext): Plot {
  const boxes = boxesOf(context);
  const like = boxes.flatMap(({ box }) => box.limits.map((limit) => labelOf(context, limit)));
  const panels: Panels = {
    concat: boxes.map((own) => panelOf(context, own, like)),
    columns: 1,
    spacing: { row: 26, column: 0 },
  };
  return panels;
}

/**
 * Under which limits every strategy fails, or is acceptable where that is rarer: bands on the full range of each limited input.
 *
 * Source: Bryant and Lempert 2010, DOI 10.1016/j.techfore.2009.08.002.
 */
export const whenItFails = decisionChart({
  id: 'when-it-fails',
  rows: rowsOf,
  title: finding,
  reading: (context, rows) => {
    const text = TEXT[context.language];
    return [failsWhen(context), text.range, ...(rows.some(({ kept }) => kept !== null) ? [text.dots] : [])];
  },
  notes: ({ discovery, names, language }) => {
    const text = TEXT[language];
    const none = discovery.filter(({ box, reason }) => box === null && reason !== 'noCasesOfInterest');
    const named = words(language).experiment.enumerated(none.map(({ strategy }) => names.strategy(strategy)));
    return [words(language).paragraph([text.ends, ...(none.length > 0 ? [text.noBox(named)] : [])])];
  },
  plot,
  inWords: (context) =>
    boxesOf(context).map(
      (own) =>
        `${TEXT[context.language].in(headOf(context, own), boxText(context, own.box))} ${boxInWords(context, own)}`,
    ),
});
