import type { Operation } from './operation.js';

/**
 * A compiled expression: reverse Polish code as plain data, so that it crosses worker borders and needs no
 * parser where it runs. Each step is a number to push, or the name of a value or of an operation.
 */
export interface Program {
  readonly source: string;
  readonly steps: readonly ProgramStep[];
}

export type ProgramStep =
  | { readonly push: number }
  | { readonly load: string }
  | { readonly apply: Operation };

/** A program that is the same number whatever the values. */
export function constant(value: number): Program {
  return { source: String(value), steps: [{ push: value }] };
}

/** The names of the values a program needs, each once, in order of appearance. */
export function namesOf(program: Program): string[] {
  return [...new Set(program.steps.flatMap((step) => ('load' in step ? [step.load] : [])))];
}
