import { power } from '../../maths/power.js';
import { sum } from '../../maths/sum.js';
import { medinno } from '../../model/medinno.js';
import { parameterValues } from '../../model/parameter-values.js';
import { type PipelineOutcome, pipelineAlone } from '../../model/pipeline-alone.js';
import type { Pathway } from '../../model/place/pathway.js';
import type { Region } from '../../model/place/region.js';
import { settingOf } from '../../model/setting.js';
import { PATHWAYS } from '../../model/submodels/pipeline/pathways.js';
import { replicateKey } from '../../random/keys.js';
import { type Ratio, ratioOfSums } from '../../statistics/ratio.js';
import type { Agreement, Settings } from '../study.js';
import { costPerLaunch } from './cost-per-launch.js';
import { type Inputs, inputsOf } from './inputs.js';
import { USD } from './rows.js';

const BATCHES = 20;
const PROJECTS = 3000;

/** The small molecules of the main model with the study's inputs in place of the model's. */
function pathwayOf({ probability, cost, duration }: Inputs): Pathway {
  const molecule = PATHWAYS.find(({ id }) => id === 'smallMolecule')!;
  return { ...molecule, success: probability, cost, years: duration };
}

/** The pipeline of the main model alone: the study's inputs, unlimited money, no project likelier than another. */
function simulatedPipeline(inputs: Inputs, region: Region, seed: string): PipelineOutcome[] {
  const p = parameterValues(medinno, { costScale: 1, valueEffect: 0, clinicalOriginEffect: 0 });
  const setting = settingOf({ ...medinno, pathways: [pathwayOf(inputs)] }, region, p);
  return Array.from({ length: BATCHES }, (_, n) =>
    pipelineAlone(setting, 0, PROJECTS, replicateKey(`${seed}/pipeline-productivity`, n)),
  );
}

/** Value at the mean launch of a batch's costs, those of a year falling in its middle; million CNY. */
function capitalisedCost({ costByYear, launchesByYear, launches }: PipelineOutcome, rate: number): number {
  const launch = sum(launchesByYear.map((count, year) => count * year)) / launches;
  return sum(costByYear.map((cost, year) => cost * power(1 + rate, launch - year - 0.5)));
}

/** The four answers of the simulated pipeline, money in million USD; none where nothing was launched. */
function simulatedAnswers(
  batches: readonly PipelineOutcome[],
  rate: number,
  perUsd: number,
): readonly Ratio[] | null {
  const launched = batches.filter(({ launches }) => launches > 0);
  if (launched.length < 2) return null;
  const perLaunch = (of: (batch: PipelineOutcome) => number, among = batches) =>
    ratioOfSums(
      among.map(of),
      among.map(({ launches }) => launches),
    );
  return [
    perLaunch(({ cost }) => cost / perUsd),
    perLaunch((batch) => capitalisedCost(batch, rate) / perUsd, launched),
    ratioOfSums(
      batches.map(({ launches }) => launches),
      batches.map(() => PROJECTS),
    ),
    perLaunch(({ launchesByYear }) => sum(launchesByYear.map((count, year) => count * year))),
  ];
}

const SAME = {
  en: 'The same rules run by lot: equal within chance.',
  zh: '同一规则的随机模拟：在随机误差内相等。',
};
const WHOLE_YEARS = {
  en: 'Years are whole in the main model: broken ones are rounded up or down by lot and a stage takes one at least. With the durations of the paper the difference is about 2%.',
  zh: '主模型以整年计：非整年随机取整，每个阶段至少一年。按论文的时长，相差约 2%。',
};

const QUESTIONS = [
  { en: 'Out of pocket per launch', zh: '每个上市产品的现金支出', unit: USD, reason: SAME },
  { en: 'Capitalised per launch', zh: '每个上市产品的资本化成本', unit: USD, reason: WHOLE_YEARS },
  { en: 'Probability from target to launch', zh: '从靶点到上市的概率', unit: 'fraction', reason: SAME },
  { en: 'Years from target to launch', zh: '从靶点到上市的年数', unit: 'years', reason: WHOLE_YEARS },
] as const;

/** What a launch takes, by the study and by the simulated pipeline of the main model. */
export function agreements(s: Settings, _: readonly null[], region: Region, seed: string): Agreement[] {
  const inputs = inputsOf(s);
  const batches = simulatedPipeline(inputs, region, seed);
  const simulated = simulatedAnswers(batches, inputs.costOfCapital, region.currency.perUsd);
  if (simulated === null) return [];
  const costs = costPerLaunch(inputs);
  const calculated = [
    sum(costs.map(({ outOfPocket }) => outOfPocket)),
    sum(costs.map(({ capitalised }) => capitalised)),
    inputs.probability.reduce((all, p) => all * p, 1),
    sum(inputs.duration),
  ];
  return QUESTIONS.map(({ en, zh, unit, reason }, n) => ({
    question: { en, zh },
    study: calculated[n],
    studyError: null,
    model: simulated[n].value,
    modelError: simulated[n].standardError,
    unit,
    reason,
  }));
}
