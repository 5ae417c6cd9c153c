import { alternativesOf, baselineOf } from '../charts/alternatives.js';
import { rankedContenders } from '../charts/contenders.js';
import { scenarioTitle } from '../charts/naming.js';
import { effectOf, summaryOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { words } from '../language/words.js';
import type { EffectRow, SummaryRow } from '../results/effect-row.js';
import type { Comparison } from '../results/tables.js';
import { columnHead, effectCell, levelCell } from './cells.js';
import { presentOf } from './effect-tables.js';
import { quoted } from './estimates-in-words.js';
import { isResearch } from './findings.js';
import { htmlTable, type Section, type TableRow } from './html.js';

const SHOWN = ['programmePaid', 'papers', 'introductions', 'researchers', 'dalysAverted', 'netHealthBenefit'];
/** Indicators of the three worlds that have a level; the rest are differences. */
const LEVELS = ['papers', 'introductions', 'researchers', 'fundingRate'];
const DIFFERENCES = ['dalysAverted', 'netHealthBenefit'];

/** Each alternative as planned, stopped after three years and half paid; undefined where that was not asked for. */
export function variantSection(context: Context): Section | undefined {
  const { comparison, language } = context;
  const { report, variants } = words(language);
  if (comparison.variants.length === 0) return undefined;
  const shown = presentOf(context, SHOWN);
  const rows = alternativesOf(comparison).flatMap((scenario): TableRow[] => {
    const title = scenarioTitle(context, scenario);
    const line = (kind: keyof typeof variants.kinds, effect: (id: string) => EffectRow | undefined) => ({
      kind: kind === 'asPlanned' ? 'group' : '',
      cells: [title, variants.kinds[kind], ...shown.map((id) => effectCell(context, effect(id)))],
    });
    return [
      line('asPlanned', (id) => effectOf(comparison, scenario.id, id)),
      ...(['stopped', 'halfPaid'] as const)
        .filter((kind) => comparison.variants.some((row) => row.of === scenario.id && row.kind === kind))
        .map((kind) => line(kind, (id) => variantOf(comparison, scenario.id, kind, id))),
    ];
  });
  const head = [report.strategy, variants.variant, ...shown.map((id) => columnHead(context, id))];
  const body = htmlTable(variants.title, head, rows);
  return { id: 'variants', title: variants.title, notes: [variants.note], body, kind: 'wide courses' };
}

const variantOf = ({ variants }: Comparison, of: string, kind: string, indicator: string) =>
  variants.find(
    (row) => row.of === of && row.kind === kind && row.indicator === indicator && row.part === '',
  );

/** Default world, your world without the policy, your world with the one that matters most. */
export function worldsSection(context: Context): Section {
  const { comparison, language } = context;
  const { worlds } = words(language);
  const has = (id: string) =>
    comparison.summary.some(({ indicator, year }) => indicator === id && year === 'total');
  const levels = LEVELS.filter(has);
  const differences = presentOf(context, DIFFERENCES);
  const row = (
    title: string,
    level: (id: string) => SummaryRow | undefined,
    effect: (id: string) => EffectRow | undefined,
  ): TableRow => ({
    cells: [
      title,
      ...levels.map((id) => levelCell(context, level(id))),
      ...differences.map((id) => effectCell(context, effect(id))),
    ],
  });
  const of = (rows: readonly (SummaryRow | EffectRow)[], id: string) =>
    rows.find(({ indicator, part }) => indicator === id && part === '');
  const { defaultWorld } = comparison;
  const baseline = baselineOf(comparison).id;
  const without = (title: string) =>
    row(
      title,
      (id) => summaryOf(comparison, baseline, id),
      () => undefined,
    );
  const rows = [
    defaultWorld === null
      ? without(worlds.default)
      : row(
          worlds.default,
          (id) => of(defaultWorld.summary, id) as SummaryRow | undefined,
          (id) => of(defaultWorld.effects, id) as EffectRow | undefined,
        ),
    without(worlds.without),
    ...mostTelling(context).map((scenario) =>
      row(
        worlds.with(quoted(context, scenario)),
        (id) => summaryOf(comparison, scenario.id, id),
        (id) => effectOf(comparison, scenario.id, id),
      ),
    ),
  ];
  const head = [worlds.world, ...[...levels, ...differences].map((id) => columnHead(context, id))];
  const notes = [worlds.note, ...(defaultWorld === null ? [sameWorlds(context)] : [])];
  return { id: 'worlds', title: worlds.title, notes, body: htmlTable(worlds.title, head, rows) };
}

/** Why the first two lines are alike, and which scenarios differ from them by more than their policy. */
function sameWorlds(context: Context): string {
  const { overrides, scenarios } = context.comparison;
  const { worlds } = words(context.language);
  const changed = scenarios.filter(({ id }) => overrides.some(({ scenario }) => scenario === id));
  return changed.length === 0 ? worlds.same : worlds.others(changed.map((each) => quoted(context, each)));
}

/** The policy that the last line is about: the best of research, or the leader where there is none. */
function mostTelling({ comparison }: Context) {
  const ranked = rankedContenders(comparison, 'netHealthBenefit').map(({ scenario }) => scenario);
  return [ranked.find(isResearch) ?? ranked[0]].filter((scenario) => scenario !== undefined);
}
