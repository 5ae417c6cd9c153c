import type { Settings } from '../studies/study.js';

/** What a worker is told: the study and its settings, once, then the parts one by one. */
export type StudyOrder =
  | { readonly study: string; readonly settings: Settings; readonly seed: string }
  | { readonly part: unknown };

/** What a worker answers: that it is loaded, and then one answer a part. */
export type StudyAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly reason: string };
