import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const natural = z.int().nonnegative();

/** What a worker takes at once: groups of tasks of one job. */
export const batchSchema = z.strictObject({
  /** What the submitting side computes with, in one word. */
  version: z.string().max(200),
  /** The kind of work. */
  work: z.string().max(50),
  /** Hash of what all tasks of the job have in common. */
  given: sha256,
  /** Milliseconds that a task may take; null = any time. */
  timeLimit: z.number().positive().nullable(),
  /** The groups, encoded and in base 64: see `groupsSchema`. */
  groups: z.base64(),
});
export type Batch = z.infer<typeof batchSchema>;

/** Groups by their places in the job. */
export const groupsSchema = z.array(z.tuple([natural, z.array(z.unknown())])).min(1);
export type PlacedGroups = z.infer<typeof groupsSchema>;

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), result: z.unknown() }),
  z.strictObject({ kind: z.literal('failed'), reason: z.string() }),
]);
export type Outcome = z.infer<typeof outcome>;

/** What became of tasks of a batch. */
export const answerSchema = z.strictObject({
  batch: z.string().max(50),
  /** Whether no more comes of this batch. */
  ends: z.boolean(),
  /** Milliseconds of work in it. */
  milliseconds: z.number().nonnegative(),
  /** Of each group its place in the job, and outcomes of its tasks from one on. */
  parts: z.array(z.strictObject({ group: natural, from: natural, outcomes: z.array(outcome) })),
});
export type Answer = z.infer<typeof answerSchema>;

const version = z.strictObject({
  version: z.string().max(50),
  code: z.string().max(50),
  model: z.string().max(50),
});

/** What a program that submits tasks says of itself. */
export const submissionSchema = z.strictObject({ version });
/** What a worker says of itself. */
export const workerSchema = z.strictObject({ version, threads: z.int().positive() });
export type WorkerNotice = z.infer<typeof workerSchema>;
