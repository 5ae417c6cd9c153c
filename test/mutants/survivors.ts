import type { Place } from './mutations.js';

/** A survivor by what it changes, not by its line number, which every change above it would move. */
export interface Survivor extends Omit<Place, 'line'> {
  readonly file: string;
}

/** A survivor that is known, and why no test can or need notice it. */
export interface Explained extends Survivor {
  readonly reason: string;
}

/** The line of a survivor in `survivors.md`, under the heading of its file. */
export const lineOf = ({ before, after }: Survivor): string => `- \`\`${before}\`\` to \`\`${after}\`\``;

/**
 * Reads the list of explained survivors: a heading `## file`, and under it one line for each, as `lineOf` writes it,
 * followed by a colon and the reason.
 * @throws Error where a line of the list cannot be read or gives no reason
 */
export function readSurvivors(text: string): readonly Explained[] {
  let file = '';
  return text.split('\n').flatMap((line, index) => {
    if (line.startsWith('## ')) file = line.slice(3).trim();
    if (!line.startsWith('- ')) return [];
    const parts = /^- ``(.*?)`` to ``(.*?)``: (.+)$/.exec(line);
    if (parts === null || file === '')
      throw new Error(
        `survivors.md:${index + 1}: found ${line}, expected - \`\`before\`\` to \`\`after\`\`: reason, under ## file`,
      );
    const [, before, after, reason] = parts;
    return [{ file, before, after, reason }];
  });
}

/** Survivors that are not listed, and listed ones that were tried again and no longer survive. */
export function compareSurvivors(
  tried: readonly Survivor[],
  survivors: readonly Survivor[],
  listed: readonly Explained[],
): {
  readonly unlisted: readonly Survivor[];
  readonly caught: readonly Explained[];
  readonly untried: readonly Explained[];
} {
  const isIn = (list: readonly Survivor[]) => {
    const keys = new Set(list.map(keyOf));
    return (one: Survivor) => keys.has(keyOf(one));
  };
  const [isListed, isTried, survives] = [isIn(listed), isIn(tried), isIn(survivors)];
  return {
    unlisted: survivors.filter((one) => !isListed(one)),
    caught: listed.filter((one) => isTried(one) && !survives(one)),
    untried: listed.filter((one) => !isTried(one)),
  };
}

const keyOf = (one: Survivor): string => `${one.file} ${lineOf(one)}`;
