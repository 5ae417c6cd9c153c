import { candidateRows, frontRows, soughtRow } from './front-rows.js';
import type { GenerationRow } from './generation-row.js';
import { formRows, handWrittenRows } from './hand-written-rows.js';
import type {
  CandidateRow,
  FormRow,
  FrontRow,
  HandWrittenRow,
  RetestRow,
  ShrinkageRow,
  SoughtRow,
} from './optimisation-rows.js';
import type { OptimisationRun } from './run-optimisation.js';
import { retestRows, shrinkageRows } from './shrinkage-rows.js';
import { type TargetAnswer, targetAnswer } from './target-answer.js';

/** Tables of a search. */
export interface OptimisationTables {
  readonly goals: readonly SoughtRow[];
  readonly front: readonly FrontRow[];
  readonly handWritten: readonly HandWrittenRow[];
  readonly shrinkage: readonly ShrinkageRow[];
  readonly retest: readonly RetestRow[];
  readonly forms: readonly FormRow[];
  readonly candidates: readonly CandidateRow[];
  readonly generations: readonly GenerationRow[];
  /** Null of a search for several goals. */
  readonly target: TargetAnswer | null;
}

/** Every table of a search. */
export function optimisationTables(run: OptimisationRun): OptimisationTables {
  const [front, handWritten] = [frontRows(run), handWrittenRows(run)];
  return {
    goals: run.sought.map(soughtRow),
    front,
    handWritten,
    shrinkage: shrinkageRows(run),
    retest: retestRows(run),
    forms: formRows(run, handWritten),
    candidates: candidateRows(run),
    generations: run.generations,
    target: targetAnswer(run, front),
  };
}
