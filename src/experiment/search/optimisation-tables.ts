import type { AgreementRow } from './agreement-row.js';
import { frontFormRows } from './front-forms.js';
import { candidateRows, frontRows, soughtRow } from './front-rows.js';
import type { GenerationRow } from './generation-row.js';
import { formRows, handWrittenRows } from './hand-written-rows.js';
import type {
  CandidateRow,
  FormRow,
  FrontFormRow,
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
  readonly frontForms: readonly FrontFormRow[];
  readonly candidates: readonly CandidateRow[];
  readonly generations: readonly GenerationRow[];
  /** How far several searches agree, and last what all come to together; nothing of a single one. */
  readonly agreement: readonly AgreementRow[];
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
    frontForms: frontFormRows(run),
    candidates: candidateRows(run),
    generations: run.generations,
    agreement: run.agreement,
    target: targetAnswer(run, front),
  };
}
