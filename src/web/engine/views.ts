import type { Chart, DrawnChart } from '../../charts/chart.js';
import type { ChartContext } from '../../charts/chart-context.js';
import { healthByArea } from '../../charts/health-by-area.js';
import { healthByChannel } from '../../charts/health-by-channel.js';
import { moneyByPayer } from '../../charts/money-by-payer.js';
import { OUTCOMES, pipelineFlow } from '../../charts/pipeline-flow.js';
import { FLOWS, talentFlows } from '../../charts/talent-flows.js';
import type { Collected } from '../../ensemble/collected.js';
import { capitalised } from '../../language/english-phrases.js';
import { milestoneRows } from '../../results/milestones.js';
import { presentAndTarget } from '../../results/present-and-target.js';
import { STRATEGY_ID } from '../planning/strategy.js';
import { LOOK_WORDS } from './look-words.js';
import type { SaidDrawing, SaidTable, SaidView, ViewId } from './looks.js';
import { milestoneTables } from './said-milestones.js';
import { effectsTable, levelsTable, saidCell } from './said-tables.js';

/** What a view is made of: a chart of the report, and indicators whose levels stand in a table. */
interface View {
  readonly chart: Chart<ChartContext> | null;
  /** Indicators that the chart is drawn from. */
  readonly drawn: readonly string[];
  readonly levels: readonly string[];
}

const VIEW: Readonly<Record<ViewId, View>> = {
  pipeline: {
    chart: pipelineFlow,
    drawn: ['leads', ...new Set(OUTCOMES.map(({ indicator }) => indicator))],
    levels: ['papers', 'hits', 'discoveries', 'leads', 'projects', 'patents', 'introductions', 'approvals'],
  },
  people: {
    chart: talentFlows,
    drawn: ['netTalentFlow', 'importsLost', ...FLOWS.map(({ id }) => id)],
    levels: ['researchers', 'abilityInPost', 'vacancies', 'emigrants', 'recruitsStaying', 'meanAge'],
  },
  payers: { chart: moneyByPayer, drawn: ['spending', 'programmeAsked'], levels: [] },
  channels: { chart: healthByChannel, drawn: ['dalysAverted'], levels: [] },
  areas: { chart: healthByArea, drawn: ['dalysAverted'], levels: [] },
  years: {
    chart: null,
    drawn: [],
    levels: [
      'papers',
      'hits',
      'outsideGrants',
      'researchers',
      'abilityInPost',
      'introductions',
      'approvals',
      'burden',
      'dalysAverted',
    ],
  },
  milestones: { chart: null, drawn: [], levels: [] },
};

/** What the years hold, and what comes after them; the report has the same in its table of strategies. */
const REALISED = ['dalysAverted', 'netHealthBenefit', 'terminalDalys', 'terminalRevenue'];

/** Every indicator that some view draws, so that one comparison serves all. */
export const INDICATORS_OF_VIEWS: readonly string[] = [
  ...new Set([...Object.values(VIEW).flatMap(({ drawn }) => drawn), ...REALISED]),
];

/** A view in words. */
export function saidView(view: ViewId, context: ChartContext, collected: Collected): SaidView {
  const { chart, levels } = VIEW[view];
  const [drawn] = chart?.draw(context) ?? [];
  return {
    kind: 'view',
    drawing: drawn === undefined ? null : drawing(drawn, context),
    tables: [
      ...(levels.length === 0 ? [] : [levelsTable(context, presentAndTarget(collected, levels))]),
      ...(view === 'milestones' ? milestones(context, collected) : []),
      ...(view === 'years' && collected.scenarios.length > 1 ? [realised(context)] : []),
    ],
  };
}

/** The place of the strategy on the page; one that does nothing is no new policy, which stands first. */
export const placeOfStrategy = ({ scenarios }: Collected): number =>
  Math.max(
    0,
    scenarios.findIndex(({ id }) => id === STRATEGY_ID),
  );

function milestones(context: ChartContext, collected: Collected): SaidTable[] {
  const place = placeOfStrategy(collected);
  return place === 0 ? [] : milestoneTables(context, milestoneRows(collected, place));
}

function realised(context: ChartContext): SaidTable {
  const { realised: title, realisedNote } = LOOK_WORDS[context.language];
  return effectsTable(context, REALISED, {
    title: title(context.comparison.horizon),
    notes: [realisedNote],
  });
}

const drawing = ({ id, title, spec, rows }: DrawnChart, context: ChartContext): SaidDrawing => ({
  id,
  title,
  inWords: typeof spec.description === 'string' ? spec.description : title,
  spec,
  table: drawnTable(title, rows as readonly DrawnRow[], context),
});

/** Data of these charts: an amount of a part, or of an area, of a scenario. */
interface DrawnRow {
  readonly name: string;
  readonly partName?: string;
  readonly areaName?: string;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The numbers of a chart, a row a part and a column a scenario. */
function drawnTable(title: string, rows: readonly DrawnRow[], context: ChartContext): SaidTable {
  const names = [...new Set(rows.map(({ name }) => name))];
  const partOf = ({ partName, areaName }: DrawnRow): string => partName ?? areaName ?? '';
  const parts = [...new Set(rows.map(partOf))];
  return {
    title,
    head: [LOOK_WORDS[context.language].part, ...names],
    rows: parts.map((part) => ({
      name: capitalised(part),
      unit: '',
      cells: names.map((name) => {
        const row = rows.find((one) => one.name === name && partOf(one) === part);
        return row === undefined ? { text: '–', range: null, isClear: false } : saidCell(context, row);
      }),
    })),
    notes: [],
  };
}
