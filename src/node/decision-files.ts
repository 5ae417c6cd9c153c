import type { ExperimentTables } from '../experiment/experiment-tables.js';
import type { TurningRow } from '../experiment/turning/turning-rows.js';
import { csvFile } from '../results/csv.js';
import type { DiscoveryRow, LimitRow } from '../results/decision/discovery-rows.js';
import type { ResultFiles } from './result-files.js';

type DecisionTables = Pick<
  ExperimentTables,
  | 'robustness'
  | 'structureRanks'
  | 'agreement'
  | 'sensitivity'
  | 'noise'
  | 'discovery'
  | 'information'
  | 'studies'
  | 'turningPoints'
>;

/** The lines of every file. */
const LINES: Readonly<Record<string, (tables: DecisionTables) => readonly object[]>> = {
  'robustness.csv': ({ robustness }) => robustness,
  'structure-ranks.csv': ({ structureRanks }) => structureRanks,
  'agreement.csv': ({ agreement }) => agreement,
  'sensitivity.csv': ({ sensitivity }) => sensitivity,
  'noise.csv': ({ noise }) => noise,
  'discovery.csv': ({ discovery }) => discovery.flatMap(discoveryLines),
  'peeling.csv': ({ discovery }) => discovery.flatMap(peelingLines),
  'information.csv': ({ information }) => information.rows,
  'studies.csv': ({ studies }) => studies,
  'turning-points.csv': ({ turningPoints }) => turningPoints.flatMap(turningLines),
};

/** Names of the files that a decision may have. */
export const DECISION_FILES: readonly string[] = Object.keys(LINES);

/** What runs say of a decision, a table a file; no file where a table is empty. */
export function decisionFiles(tables: DecisionTables): ResultFiles {
  const files = DECISION_FILES.map((name) => [name, LINES[name](tables)] as const);
  return Object.fromEntries(
    files.filter(([, rows]) => rows.length > 0).map(([name, rows]) => [name, csvFile(rows)]),
  );
}

/** A line a limit of a box, by PRIM and by the tree; a single one without a limit where neither has a box. */
function discoveryLines({
  strategy,
  question,
  states,
  failing,
  box,
  reason,
  second,
}: DiscoveryRow): object[] {
  const asked = { strategy, question, states, failing, reason };
  const of = (method: string, number: number, limit: LimitRow) => ({
    ...asked,
    method,
    box: number,
    ...limitFields(limit),
  });
  const whole = {
    coverage: box?.coverage ?? null,
    density: box?.density ?? null,
    mass: box?.mass ?? null,
    boxP: box?.p ?? null,
  };
  const none = { coverage: null, density: null, mass: null, boxP: null };
  const { share: secondShare } = second;
  const lines = [
    ...(box?.limits ?? []).map((limit) => ({ ...of('prim', 1, limit), ...whole, secondShare })),
    ...second.boxes.flatMap((limits, n) =>
      limits.map((limit) => ({ ...of('tree', n + 1, limit), ...none, secondShare })),
    ),
  ];
  return lines.length > 0
    ? lines
    : [{ ...asked, method: null, box: null, ...limitFields(null), ...none, secondShare }];
}

const limitFields = (limit: LimitRow | null) => ({
  input: limit?.input ?? null,
  low: limit?.low ?? null,
  high: limit?.high ?? null,
  kept: limit?.kept?.join(' ') ?? null,
  p: limit?.p ?? null,
  reappears: limit?.reappears ?? null,
});

/** A line a box of the peeling trajectory. */
const peelingLines = ({ strategy, question, trajectory }: DiscoveryRow): object[] =>
  trajectory.map((step) => ({ strategy, question, ...step }));

/** A line an input that is moved; those of one turning point have its number. */
const turningLines = (
  { moved, winner, challenger, distance, leadBefore, leadAfter }: TurningRow,
  n: number,
): object[] =>
  moved.map(({ input, before, after }) => ({
    turningPoint: n + 1,
    winner,
    challenger,
    input,
    before,
    after,
    distance,
    leadBefore: leadBefore.mean,
    leadBeforeLow: leadBefore.low,
    leadBeforeHigh: leadBefore.high,
    leadBeforeClear: leadBefore.clear,
    leadAfter: leadAfter.mean,
    leadAfterLow: leadAfter.low,
    leadAfterHigh: leadAfter.high,
    leadAfterClear: leadAfter.clear,
  }));
