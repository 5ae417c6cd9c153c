import type { Block } from '../ensemble/block.js';
import { runBlock } from '../ensemble/run-block.js';
import { modelOfPlace, scenarioModel } from '../ensemble/scenario-series.js';
import type { Language } from '../language/words.js';
import type { Model } from '../model/model.js';
import { codeInUse } from '../node/model/model-in-use.js';
import { otherModelIssue } from '../node/model/model-issue.js';
import { readResults, type StoredResults } from '../node/read-results.js';
import { csv } from '../results/csv.js';
import { type AskedNumber, explain } from '../results/explanation.js';
import { seriesRows } from '../results/series-rows.js';
import { VERSION } from '../results/version.js';
import { type Bilingual, oneOf, quoted } from '../scenario/reading/bilingual.js';
import { InputError, orThrow } from '../scenario/reading/input-error.js';
import { callIssue, type InputIssue, type IssueWords } from '../scenario/reading/issues.js';
import { nearestName } from '../scenario/reading/nearest-name.js';
import type { Scenario } from '../scenario/scenario.js';
import { explanationText } from './explanation-text.js';
import { modelInUse } from './model-option.js';
import { print, say } from './output.js';

export interface ReplayOptions {
  /** Indicator and year to explain, as typed; undefined = print the rows. */
  readonly explain: readonly string[] | undefined;
  /** Of an explanation; English unless given. */
  readonly language?: Language;
  /** File of the model of the results; undefined = that of the package. */
  readonly model?: string | undefined;
  readonly json: boolean;
}

/** One replicate of one scenario of a results folder. */
interface Run {
  readonly scenario: Scenario;
  readonly block: Block;
}

/** `replay RESULTS RUN-ID`: one replicate again, alone: its rows, or what made one number of it. Throws what the run throws. */
export async function replay(folder: string, runId: string, options: ReplayOptions): Promise<number> {
  const { explain: asked, language = 'en', json } = options;
  const results = orThrow(readResults(folder));
  const { model: ofAnyPlace, file } = await modelInUse(options.model);
  const model = modelOfPlace(results.scenarios[0], ofAnyPlace);
  const other = otherModelIssue(folder, results.modelFile, file);
  if (other !== null) throw new InputError([other]);
  const issues: InputIssue[] = [];
  const run = runOf(runId, results, issues);
  const number =
    asked === undefined ? null : numberOf(asked, run?.scenario ?? results.scenarios[0], issues, model);
  if (run === null || issues.length > 0) throw new InputError(issues);
  const warnings = versionWarnings(results, codeInUse(file)).map((warning) => warning[language]);
  for (const warning of warnings) say(warning);
  const made = { results: folder, version: VERSION, warnings, ...identityOf(run) };
  const text =
    number === null
      ? rowsText(run, made, json, model)
      : numberText(run, number, { made, model, form: json ? 'json' : language });
  print(text);
  return 0;
}

const identityOf = ({ scenario: { id, seed }, block }: Run) => ({
  run: `${id}:${block.draw}:${block.replicate}`,
  scenario: id,
  ...block,
  seed,
});

function rowsText({ scenario, block }: Run, made: object, json: boolean, model: Model): string {
  const [observations] = runBlock([scenario], block, model).observations;
  const rows = seriesRows(scenario, block, observations, model).map(({ year, indicator, part, value }) => ({
    year,
    indicator,
    part,
    value,
  }));
  return json ? `${JSON.stringify({ ...made, rows })}\n` : csv(rows);
}

function numberText({ scenario, block }: Run, asked: AskedNumber, { made, model, form }: Form): string {
  const explanation = explain(scenario, block, asked, model);
  return form === 'json'
    ? `${JSON.stringify({ ...made, explanation })}\n`
    : explanationText(explanation, asked.indicator.name, { language: form, model, region: scenario.region });
}

/** How an explanation is shown: with which other facts, under which names, in which form. */
interface Form {
  readonly made: object;
  readonly model: Model;
  readonly form: Language | 'json';
}

const RUN_ID = /^(?<name>.+):(?<draw>\d{1,9}):(?<replicate>\d{1,9})$/;

/** The run of that id; null, and what is wrong, where there is none. */
function runOf(
  runId: string,
  { scenarios, draws, replicates }: StoredResults,
  issues: InputIssue[],
): Run | null {
  const groups = RUN_ID.exec(runId)?.groups;
  if (groups === undefined) {
    issues.push(callIssue('RUN-ID', quoted(runId), RUN_ID_FORM));
    return null;
  }
  const names = scenarios.map(({ id }) => id);
  const scenario = scenarios.find(({ id }) => id === groups.name);
  const [draw, replicate] = [Number(groups.draw), Number(groups.replicate)];
  if (scenario === undefined) {
    const near = nearestName(groups.name, names);
    issues.push(
      callIssue('RUN-ID', scenarioNamed(groups.name), oneOf(names, Number.POSITIVE_INFINITY), near),
    );
  }
  issues.push(
    ...outside(DRAW, draw, draws === 0 ? 0 : 1, draws),
    ...outside(REPLICATE, replicate, 1, replicates),
  );
  return scenario === undefined ? null : { scenario, block: { draw, replicate } };
}

const RUN_ID_FORM: Bilingual = {
  en: 'scenario:draw:replicate, as in baseline:1:2',
  zh: '“情景:参数组:重复”，如 baseline:1:2',
};
const scenarioNamed = (name: string): Bilingual => ({ en: `scenario ${name}`, zh: `情景 ${name}` });
const DRAW: Bilingual = { en: 'draw', zh: '参数组' };
const REPLICATE: Bilingual = { en: 'replicate', zh: '重复' };

function outside({ en, zh }: Bilingual, value: number, low: number, high: number): InputIssue[] {
  if (value >= low && value <= high) return [];
  const run =
    low === high
      ? { en: `${en} ${low}, all that was run`, zh: `${zh} ${low}（只运行过这一个）` }
      : { en: `${en} ${low} to ${high}, which were run`, zh: `${zh} ${low} 至 ${high}（运行过的范围）` };
  return [callIssue('RUN-ID', { en: `${en} ${value}`, zh: `${zh} ${value}` }, run)];
}

function numberOf(
  asked: readonly string[],
  scenario: Scenario,
  issues: InputIssue[],
  model: Model,
): AskedNumber | null {
  const { region, horizon } = scenario;
  const [id, typed] = asked;
  if (asked.length !== 2) {
    const found = { en: `${asked.length} words`, zh: `${asked.length} 个词` };
    issues.push(callIssue('--explain', found, INDICATOR_AND_YEAR));
    return null;
  }
  const known = scenarioModel(scenario, model).indicators;
  const indicator = known.find((entry) => entry.id === id);
  if (indicator === undefined) {
    const near = nearestName(
      id,
      known.map((entry) => entry.id),
    );
    issues.push(callIssue('--explain', { en: `indicator ${id}`, zh: `指标 ${id}` }, LISTED, near));
  }
  const year = Number(typed);
  const last = region.policyYear + horizon - 1;
  if (!Number.isInteger(year) || year < region.policyYear || year > last) {
    issues.push(callIssue('--explain', ...otherYear(typed, region.policyYear, last)));
  }
  return indicator === undefined ? null : { indicator, year };
}

const INDICATOR_AND_YEAR: Bilingual = {
  en: 'one indicator and one year, as in papers 2030',
  zh: '一个指标与一个年份，如 papers 2030',
};
const LISTED: Bilingual = {
  en: 'an indicator, as in medinno list indicators',
  zh: '指标（见 medinno list indicators）',
};
const otherYear = (typed: string, first: number, last: number): IssueWords => [
  { en: `year ${typed}`, zh: `年份 ${typed}` },
  { en: `a year from ${first} to ${last}`, zh: `${first} 至 ${last} 的年份` },
];

function versionWarnings({ version, model }: StoredResults, code: string): readonly Bilingual[] {
  if (version !== VERSION) return [ofVersion(version)];
  return model === undefined || model === code ? [] : [CHANGED_MODEL];
}

const ofVersion = (version: string): Bilingual => ({
  en: `these results are of version ${version}, this is ${VERSION}: numbers may differ`,
  zh: `该结果由版本 ${version} 得出，当前版本为 ${VERSION}：数值可能不同`,
});
const CHANGED_MODEL: Bilingual = {
  en: `the code of the model has changed since, under the same version ${VERSION}: numbers may differ`,
  zh: `版本号同为 ${VERSION}，但模型代码此后有改动：数值可能不同`,
};
