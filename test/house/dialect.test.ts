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

/** Folders without the words that mean something else in the field, or nothing. */
const WITHOUT_CORE = ['test', 'src/web'];

/** This file, which names the words. */
const HERE = 'test/house/dialect.test.ts';

/** Phrases of planners: for common random numbers, for strategies that are no tie, and for records that say nothing of a forecast. */
const OF_PLANNERS = /the same luck|\b(?:told|tell) apart\b|\btoo short to tell\b/gi;

/** What a search is asked and given: `ask` and `tell`, as libraries of searches call them. */
const OF_A_SEARCH = /\bask, beginSearch, tell\b|\btell\((?:state|begun),/g;

/** The paper that is called so, the study of it, and its events, which are lucky or not. */
const OF_A_PAPER = /talent[- ](?:versus|vs)[- ]luck|talentVersusLuck|\blucky(?:Share)?\b/gi;
/** Its summary in the paper's words, addresses that quote it, and a stream, whose numbers would be others under another name. */
const QUOTED = [
  'how much of success is luck when luck multiplies',
  '2018-03-15-luck-in-life-still-misunderstood',
  "stream('shared luck', 'bootstrap')",
];

/** Words of the old dialect, in texts and inside names. */
const CORE = [
  /\bluck\w*|[a-z]Luck|LUCK/,
  /\bfutures\b|\ba future\b/,
  /\b(told|tells?|telling)\b/,
  /\breckon\w*/,
  /\b(hangs?|hung) on\b/,
  /\bof (one.s|its|their|his|her|our) own\b/,
];
const DIALECT = [...CORE, /\bborn\b/, /\b(nobody|somebody|anybody|whoever)\b/i, /\bbeside\b/];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs|svelte|css)$/.test(name) && !/(^|\/)dist\//.test(name))
    .map((name) => `${folder}/${name}`)
    .filter((file) => file !== HERE);

function wordsIn(text: string, words: readonly RegExp[]): string[] {
  return QUOTED.reduce((rest, quoted) => rest.replace(quoted, ''), text)
    .replace(OF_PLANNERS, '')
    .replace(OF_A_SEARCH, '')
    .replace(OF_A_PAPER, '')
    .split('\n')
    .flatMap((line, n) => {
      const found = words.flatMap((word) => line.match(word)?.[0] ?? []);
      return found.map((word) => `${n + 1}: ${word}`);
    });
}

const wordsOf = (folder: string, words: readonly RegExp[]): string[] =>
  filesOf(folder).flatMap((file) =>
    wordsIn(`${readFileSync(file, 'utf8')}\n${file}`, words).map((word) => `${file}:${word}`),
  );

it.each(PLAIN)('%s has no word of the old dialect', (folder) => {
  expect(wordsOf(folder, DIALECT)).toEqual([]);
});

it.each(WITHOUT_CORE)('%s has none of its core words', (folder) => {
  expect(wordsOf(folder, CORE)).toEqual([]);
});

it.each(['shared luck', 'renewLuck', 'what it hangs on', 'a key of its own', 'whoever pays'])(
  'finds a word in "%s"',
  (text) => {
    expect(wordsIn(text, DIALECT)).toHaveLength(1);
  },
);
