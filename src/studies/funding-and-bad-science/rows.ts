import { formatWhole } from '../../language/numbers.js';
import type { Bilingual } from '../../model/place/region.js';
import { replicateKey } from '../../random/keys.js';
import { summarise } from '../../statistics/summary.js';
import { numberOf, textOf } from '../setting-values.js';
import type { Settings, StudyRow } from '../study.js';
import {
  FUNDING_RULES,
  type FundingRule,
  type MethodHistory,
  type MethodRules,
  methodHistory,
  type SampleOrder,
} from './selection-of-methods.js';

/** Grant sizes of the paper's figures, in tests. */
export const GRANTS = [10, 35, 60, 85] as const;
/** Rates of publishing negatives and of catching false positives in the table of open science. */
const OPENNESS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Row of the table that a run belongs to: its id, or '' for the settings as they are. */
export interface Part {
  readonly row: string;
  readonly trial: number;
  readonly rules: MethodRules;
}

export interface Result extends MethodHistory {
  readonly row: string;
  readonly rules: MethodRules;
}

/** What is measured, in the order of the rows. */
export const MEASURES = [
  {
    id: 'falsePositiveRate',
    unit: 'fraction',
    name: { en: 'False-positive rate of investigators', zh: '研究者的假阳性率' },
  },
  {
    id: 'falseDiscoveryRate',
    unit: 'fraction',
    name: { en: 'False discoveries among papers', zh: '论文中的错误发现率' },
  },
  { id: 'papersPerStep', unit: 'papers per step', name: { en: 'Papers per step', zh: '每步发表论文数' } },
] as const;

export const RULE_NAMES: Readonly<Record<FundingRule, Bilingual>> = {
  random: { en: 'Lottery', zh: '完全抽签' },
  publications: { en: 'Most publications', zh: '发表数量最多者' },
  rigour: { en: 'Most rigorous', zh: '方法最严谨者' },
  'modified-lottery': { en: 'Lottery above a bar', zh: '达标后抽签' },
  mixed: { en: 'Rigour or lottery', zh: '严谨与抽签混合' },
};

/** The settings as they are. */
export function rulesOf(settings: Settings): MethodRules {
  return {
    funding: textOf(settings, 'funding') as FundingRule,
    grant: numberOf(settings, 'grant'),
    publishNegative: numberOf(settings, 'publishNegative'),
    reviewCatch: numberOf(settings, 'reviewCatch'),
    threshold: numberOf(settings, 'threshold'),
    share: numberOf(settings, 'share'),
    initialFalsePositiveRate: numberOf(settings, 'initialFalsePositiveRate'),
    mutation: numberOf(settings, 'mutation'),
    steps: numberOf(settings, 'steps'),
    order: textOf(settings, 'order') as SampleOrder,
  };
}

/** Rows of the table under its ids: the settings as they are, with what the row varies in their place. */
export function variants(settings: Settings): readonly (readonly [string, MethodRules])[] {
  const rules = rulesOf(settings);
  if (settings.table === 'funding') {
    return FUNDING_RULES.flatMap((funding) =>
      GRANTS.map((grant) => [`${funding}-G${grant}`, { ...rules, funding, grant }] as const),
    );
  }
  if (settings.table === 'open-science') {
    return OPENNESS.flatMap((publishNegative) =>
      OPENNESS.map(
        (reviewCatch) =>
          [`p${publishNegative}-r${reviewCatch}`, { ...rules, publishNegative, reviewCatch }] as const,
      ),
    );
  }
  return [];
}

const sameRules = (a: MethodRules, b: MethodRules): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Needs no separate runs for the settings as they are where a row of the table has them. */
export function parts(settings: Settings): readonly Part[] {
  const own = rulesOf(settings);
  const rows = variants(settings);
  const covered = rows.some(([, rules]) => sameRules(rules, own));
  const all = covered ? rows : [['', own] as const, ...rows];
  return all.flatMap(([row, rules]) =>
    Array.from({ length: numberOf(settings, 'trials') }, (_, trial) => ({ row, trial: trial + 1, rules })),
  );
}

/** Trials of one number have common random numbers over all rows. */
export function simulate(part: Part, _settings: Settings, seed: string): Result {
  const key = replicateKey(`${seed}/funding-and-bad-science`, part.trial);
  return { row: part.row, rules: part.rules, ...methodHistory(part.rules, key) };
}

export const resultsOf = (results: readonly Result[], row: string): readonly Result[] =>
  results.filter((result) => result.row === row);

/** Results of the settings as they are, under whichever row they were run. */
export const ownResults = (settings: Settings, results: readonly Result[]): readonly Result[] =>
  results.filter((result) => sameRules(result.rules, rulesOf(settings)));

/** The rows that charts show: those of the table over ways of funding, else the settings as they are alone. */
export const fundingGroups = (
  settings: Settings,
  results: readonly Result[],
): readonly (readonly Result[])[] =>
  settings.table === 'funding'
    ? variants(settings).map(([row]) => resultsOf(results, row))
    : [ownResults(settings, results)];

const percent = (fraction: number): number => Math.round(fraction * 100);

/** A row of the table in words. */
export function rowName(rules: MethodRules, settings: Settings): Bilingual {
  if (settings.table === 'open-science') {
    const [p, r] = [percent(rules.publishNegative), percent(rules.reviewCatch)];
    return {
      en: `${p}% of negatives published, ${r}% of false positives caught`,
      zh: `阴性结果发表率 ${p}%、评审识别率 ${r}%`,
    };
  }
  const rule = RULE_NAMES[rules.funding];
  return {
    en: `${rule.en}, grant of ${formatWhole(rules.grant)}`,
    zh: `${rule.zh}，资助额 ${formatWhole(rules.grant)}`,
  };
}

/** Id of a measure under a row of the table, or of the settings as they are. */
export const rowId = (prefix: string, measure: string): string =>
  prefix === '' ? measure : `${prefix}-${measure}`;

/** The three measures of one row; a single trial leaves the standard error unknown. */
function rowsOf(prefix: string, label: Bilingual | null, results: readonly Result[]): StudyRow[] {
  return MEASURES.map(({ id, unit, name }) => {
    const { mean, mcse } = summarise(results.map((result) => result[id]));
    return {
      id: rowId(prefix, id),
      label: label === null ? name : { en: `${name.en}: ${label.en}`, zh: `${name.zh}：${label.zh}` },
      value: mean,
      standardError: mcse,
      unit,
      published: null,
    };
  });
}

export function table(settings: Settings, results: readonly Result[]): readonly StudyRow[] {
  return [
    ...rowsOf('', null, ownResults(settings, results)),
    ...variants(settings).flatMap(([row, rules]) =>
      rowsOf(row, rowName(rules, settings), resultsOf(results, row)),
    ),
  ];
}
