import { MORE_THAN_ONCE, wholeNumber } from '../commands/option-words.js';
import { regionNamed } from '../commands/region-named.js';
import type { Language } from '../language/words.js';
import type { Region } from '../model/place/region.js';
import { scenarioFiles } from '../node/scenario-files.js';
import { PATTERNS } from '../patterns/catalogue.js';
import type { Pattern } from '../patterns/pattern.js';
import type { PatternRow } from '../patterns/pattern-row.js';
import { runPatterns } from '../patterns/run-patterns.js';
import { alike, oneOf } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue, type InputIssue, type IssueWords } from '../scenario/reading/issues.js';
import { nearestName } from '../scenario/reading/nearest-name.js';
import { print, printJson } from './output.js';
import { patternText } from './pattern-text.js';
import { optionIssues } from './reproduce-options.js';
import type { Running } from './running.js';
import { partsReporter } from './study-progress.js';
import { lookOf } from './terminal-look.js';
import { terminalOptions } from './terminal-options.js';

const MOST_REPLICATES = 10_000;

interface Options {
  readonly region: string | undefined;
  readonly replicates: number | undefined;
  readonly seed: string;
  readonly workers: number | undefined;
  readonly queue: string | undefined;
  readonly shard?: undefined;
  readonly language: Language;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** `patterns [P1 …]`: look for the patterns that the model must show, with their controls; all without a name. */
export async function patterns(
  names: readonly string[],
  typed: Readonly<Record<Exclude<keyof Options, 'shard'>, unknown>> & { readonly shard?: unknown },
  running: Running,
): Promise<number> {
  const issues = [
    ...unknownPatterns(names),
    ...optionIssues({ ...typed, shard: undefined }),
    ...(typed.shard === undefined ? [] : [callIssue('--shard', ...KEPT_NOWHERE)]),
    ...wrongReplicates(typed.replicates),
    ...(Array.isArray(typed.region) ? [callIssue('--region', ...MORE_THAN_ONCE)] : []),
  ];
  if (issues.length > 0) throw new InputError(issues);
  const options = typed as Options;
  const regions = await regionsOf(chosen(names), options);
  const rows = await rowsOf(names, regions, options, running);
  if (options.json) printJson({ patterns: rows.map((row) => inLanguage(row, options.language)) });
  else print(patternText(rows, [...regions.values()], options.language, lookOf(terminalOptions())));
  return 0;
}

/** The regions in which patterns are looked for, by the names they were asked by. */
async function regionsOf(asked: readonly Pattern[], { region }: Options): Promise<Map<string, Region>> {
  const names = [...new Set(asked.map(({ at }) => region ?? at))];
  const regions = await Promise.all(names.map((name) => regionNamed(name, scenarioFiles)));
  return new Map(names.map((name, n) => [name, regions[n]]));
}

async function rowsOf(
  names: readonly string[],
  regions: ReadonlyMap<string, Region>,
  options: Options,
  running: Running,
) {
  const { replicates, seed, language, quiet, json } = options;
  const { execute, close, there } = await running.executorFor(options, null);
  const onProgress = partsReporter(quiet || json, language, running, {
    counted: 'replicates',
    workers: there,
  });
  try {
    return await runPatterns(({ at }) => regions.get(options.region ?? at)!, {
      patterns: chosen(names),
      replicates,
      seed,
      execute,
      onProgress,
      signal: running.signal,
    });
  } finally {
    void close();
  }
}

const chosen = (names: readonly string[]): readonly Pattern[] =>
  names.length === 0 ? PATTERNS : PATTERNS.filter(({ id }) => names.includes(id));

function unknownPatterns(names: readonly string[]): InputIssue[] {
  const known = PATTERNS.map(({ id }) => id);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => callIssue('pattern', alike(name), oneOf(known), nearestName(name, known)));
}

function wrongReplicates(replicates: unknown): InputIssue[] {
  if (replicates === undefined) return [];
  if (typeof replicates === 'number' && Number.isInteger(replicates)) {
    if (replicates >= 1 && replicates <= MOST_REPLICATES) return [];
  }
  return [callIssue('--replicates', alike(String(replicates)), wholeNumber(1, MOST_REPLICATES))];
}

/** A row with its texts in one language. */
const inLanguage = (row: PatternRow, language: Language) => ({
  ...row,
  quantity: row.quantity[language],
  reason: row.reason?.[language] ?? null,
  control: row.control && { ...row.control, quantity: row.control.quantity[language] },
});

/** Why patterns are not cut into shares. */
const KEPT_NOWHERE: IssueWords = [
  {
    en: 'a share of patterns, whose replicates no folder keeps',
    zh: '规律检验的分片（其各次重复不保存在文件夹中）',
  },
  {
    en: 'names of patterns, some on each machine, as in patterns P1 P2',
    zh: '写明规律名称，各机器分别检验，如 patterns P1 P2',
  },
];
