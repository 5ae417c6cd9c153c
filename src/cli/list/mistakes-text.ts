import type { Say } from './words.js';

/** A file that cannot be read as what it should be. */
export type FileWithIssues = {
  readonly id: string;
  readonly file: string;
  readonly issues: readonly unknown[];
};

/** How many mistakes a file has, and what shows them. */
export function mistakesText({ id, file, issues }: FileWithIssues, say: Say): string {
  const count = issues.length === 1 ? 'a mistake' : `${issues.length} mistakes`;
  return say(
    `${file} has ${count}: medinno check ${id}`,
    `${file} 有 ${issues.length} 处错误：medinno check ${id}`,
  );
}
