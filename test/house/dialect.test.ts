import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Folders whose comments, names and texts are plain English of the field. */
const PLAIN = [
  'src/model',
  'src/random',
  'src/maths',
  'src/statistics',
  'src/work',
  'src/scenario',
  'src/draws',
  'src/experiment',
  'src/forecast',
  'src/ensemble',
  'src/results',
  'src/studies',
  'src/patterns',
  'src/testing',
  'src/node',
  'src/commands',
  'src/cli',
  'src/language',
  'src/charts',
  'src/report',
];

/** Phrases of planners: for common random numbers, for strategies that are no tie, and for records that say nothing of a forecast. */
const OF_PLANNERS = /the same luck|\b(?:told|tell) apart\b|\btoo short to tell\b/g;

/** The paper that is called so, the study of it, and its events, which are lucky or not. */
const OF_A_PAPER = /talent[- ](?:versus|vs)[- ]luck|talentVersusLuck|\blucky(?:Share)?\b/gi;
/** Its summary in the paper's words, and addresses that quote it. */
const QUOTED = [
  'how much of success is luck when luck multiplies',
  '2018-03-15-luck-in-life-still-misunderstood',
];

/** Words of the old dialect, in texts and inside names. */
const DIALECT = [
  /\bluck\w*|[a-z]Luck|LUCK/,
  /\bfutures\b|\ba future\b/,
  /\b(told|tells?|telling)\b/,
  /\breckon\w*/,
  /\b(hangs?|hung) on\b/,
  /\bborn\b/,
  /\bof (one.s|its|their|his|her|our) own\b/,
  /\b(nobody|somebody|anybody|whoever)\b/i,
  /\bbeside\b/,
];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

function wordsIn(text: string): string[] {
  return QUOTED.reduce((rest, quoted) => rest.replace(quoted, ''), text)
    .replace(OF_PLANNERS, '')
    .replace(OF_A_PAPER, '')
    .split('\n')
    .flatMap((line, n) => {
      const found = DIALECT.flatMap((word) => line.match(word)?.[0] ?? []);
      return found.map((word) => `${n + 1}: ${word}`);
    });
}

it.each(PLAIN)('%s has no word of the old dialect', (folder) => {
  const found = filesOf(folder).flatMap((file) =>
    wordsIn(readFileSync(file, 'utf8')).map((word) => `${file}:${word}`),
  );
  expect(found).toEqual([]);
});

it.each(['shared luck', 'renewLuck', 'what it hangs on', 'a key of its own', 'whoever pays'])(
  'finds a word in "%s"',
  (text) => {
    expect(wordsIn(text)).toHaveLength(1);
  },
);
