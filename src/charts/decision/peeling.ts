import { formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import type { DiscoveryRow } from '../../results/decision/discovery-rows.js';
import type { Plot } from '../frame.js';
import { type PanelSize, panelGrid } from '../panel-grid.js';
import { SIZES } from '../sizes.js';
import { COLOURS, type Layer, type Layered } from '../theme.js';
import { type DecisionContext, decisionChart } from './decision-context.js';

const TEXT = texts({
  en: {
    chosen: {
      fails: (name: string, coverage: string, density: string) =>
        `The limits chosen for "${name}" hold ${coverage} of the worlds in which it fails; ${density} of the worlds within them fail`,
      holds: (name: string, coverage: string, density: string) =>
        `The limits chosen for "${name}" hold ${coverage} of the worlds in which it is acceptable; it is so in ${density} of the worlds within them`,
    },
    none: 'No limits reliably separate the worlds in which strategies fail',
    across:
      'Across: how many of the worlds of interest lie within the limits (coverage); upward: how many of the worlds within are of interest (density).',
    steps:
      'Each dot is a box that was cut narrower than the last, from all worlds at the right; ring: the chosen one, without limits that chance gives as well. Worlds of interest: those in which a strategy fails, or is acceptable, whichever are fewer.',
    tree: (name: string, share: string) =>
      `Second opinion for "${name}": a classification tree puts ${share} of the worlds on the same side.`,
    noTree: (name: string) => `Second opinion for "${name}": a classification tree finds no limits.`,
    noBox: (name: string) => `${name}: none chosen`,
    coverage: 'Coverage (%)',
    density: 'Density (%)',
    one: (name: string, coverage: string, density: string) =>
      `${name}: coverage ${coverage}, density ${density}`,
  },
  zh: {
    chosen: {
      fails: (name, coverage, density) =>
        `为“${name}”选定的界限包含其 ${coverage} 的失败情形，界限之内有 ${density} 失败`,
      holds: (name, coverage, density) =>
        `为“${name}”选定的界限包含其 ${coverage} 的可接受情形，界限之内有 ${density} 可接受`,
    },
    none: '没有任何界限能可靠地指明策略在哪些情形中失败',
    across: '横轴：所关注的情形有多少落在界限之内（覆盖率）；纵轴：界限之内有多少为所关注的情形（密度）。',
    steps:
      '每点为一个范围，自右端的全部情形起逐步收窄；圆圈：选定者，已去除未超出随机波动的界限。所关注的情形：失败或可接受的情形中较少的一类。',
    tree: (name, share) => `对“${name}”的另一种判断：分类树对 ${share} 的情形判断相同。`,
    noTree: (name) => `对“${name}”的另一种判断：分类树未发现界限。`,
    noBox: (name) => `${name}：未选定`,
    coverage: '覆盖率（%）',
    density: '密度（%）',
    one: (name, coverage, density) => `${name}：覆盖率 ${coverage}，密度 ${density}`,
  },
});

/** Strategies of which boxes were tried, those with a chosen one first. */
function tried({ discovery }: DecisionContext): DiscoveryRow[] {
  const all = discovery.filter(({ trajectory }) => trajectory.length > 1);
  return [...all.filter(({ box }) => box !== null), ...all.filter(({ box }) => box === null)];
}

const rowsOf = (context: DecisionContext) =>
  tried(context).flatMap(({ strategy, trajectory, box }) =>
    trajectory.map(({ step, coverage, density, mass, restricted }) => ({
      strategy,
      name: context.names.strategy(strategy),
      step,
      coverage,
      density,
      mass,
      restricted,
      chosenCoverage: box?.coverage ?? null,
      chosenDensity: box?.density ?? null,
    })),
  );

function finding(context: DecisionContext): string {
  const text = TEXT[context.language];
  const [{ strategy, question, box }] = tried(context);
  if (box === null) return text.none;
  const name = context.names.strategy(strategy);
  return text.chosen[question](name, formatShare(box.coverage), formatShare(box.density));
}

function panel(
  { language, form }: DecisionContext,
  { trajectory, box }: DiscoveryRow,
  { width, first }: PanelSize,
): Layered {
  const text = TEXT[language];
  const axis = (title: string) => ({
    type: 'quantitative' as const,
    title,
    scale: { domain: [0, 102], nice: false },
    axis: { values: width > 120 ? [0, 25, 50, 75, 100] : [0, 50, 100] },
  });
  const x = { field: 'coverage', ...axis(text.coverage) };
  const y = { field: 'density', ...axis(text.density), ...(first ? {} : { title: null }) };
  const steps = trajectory.flatMap(({ step, coverage, density }) =>
    coverage === null || density === null ? [] : [{ step, coverage: 100 * coverage, density: 100 * density }],
  );
  const chosen = box === null ? [] : [{ coverage: 100 * box.coverage, density: 100 * box.density }];
  const ring: Layer = {
    data: { values: chosen },
    mark: { type: 'point', filled: false, size: 240, strokeWidth: 2.4, opacity: 1 },
    encoding: { x, y, color: { value: COLOURS.comparator } },
  };
  return {
    data: { values: steps },
    layer: [
      {
        mark: { type: 'line', strokeWidth: 1 },
        encoding: {
          x,
          y,
          order: { field: 'step', type: 'quantitative' },
          color: { value: COLOURS.baseline },
        },
      },
      {
        mark: { type: 'point', filled: true, size: SIZES[form].text * 2, opacity: 1 },
        encoding: { x, y, color: { value: COLOURS.research } },
      },
      ring,
    ],
  };
}

function plot(context: DecisionContext): Plot {
  const panels = tried(context).map((row) => {
    const name = context.names.strategy(row.strategy);
    return {
      name: row.box === null ? TEXT[context.language].noBox(name) : name,
      draw: (size: PanelSize) => panel(context, row, size),
    };
  });
  return panelGrid(panels, context.form);
}

function secondOpinions({ names, language, ...context }: DecisionContext): string[] {
  const text = TEXT[language];
  const chosen = context.discovery.filter(({ box }) => box !== null);
  return chosen.map(({ strategy, second }) => {
    const name = names.strategy(strategy);
    return second.boxes.length === 0 || second.share === null
      ? text.noTree(name)
      : text.tree(name, formatShare(second.share));
  });
}

/**
 * How the limits under which a strategy fails were found: density against coverage of boxes that were cut ever narrower.
 *
 * Source: Friedman and Fisher 1999, DOI 10.1023/A:1008894516817.
 */
export const peeling = decisionChart({
  id: 'peeling',
  rows: rowsOf,
  title: finding,
  reading: ({ language }) => [TEXT[language].across, TEXT[language].steps],
  notes: (context) =>
    [words(context.language).paragraph(secondOpinions(context))].filter((said) => said !== ''),
  plot,
  inWords: (context) =>
    tried(context).map(({ strategy, box }) => {
      const name = context.names.strategy(strategy);
      const text = TEXT[context.language];
      return box === null
        ? text.noBox(name)
        : text.one(name, formatShare(box.coverage), formatShare(box.density));
    }),
});
