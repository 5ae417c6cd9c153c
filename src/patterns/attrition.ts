import { pipelineProductivity } from '../studies/pipeline-productivity.js';
import { defaultSettings } from '../studies/settings.js';
import type { Agreement } from '../studies/study.js';
import { exactly } from './estimates.js';
import type { Estimate, Measured } from './measured.js';
import type { Pattern } from './pattern.js';
import { withError } from './with-error.js';

/** Answers of the study's calculation and of the pipeline of the main model, in the order of the study. */
interface Result {
  readonly outOfPocket: Pick<Agreement, 'study' | 'model' | 'modelError'>;
  readonly capitalised: Pick<Agreement, 'study' | 'model' | 'modelError'>;
}

/** Independent batches of projects in the study's agreements. */
const BATCHES = 20;
/** Standard errors that count as chance: 95 %. */
const BY_CHANCE = 1.96;
/** Percent. */
const CAPITALISED_WITHIN = 2;

/** How far the simulated number lies from the calculated one, in standard errors. */
export const inErrors = ({ study, model, modelError }: Result['outOfPocket']): Estimate =>
  exactly((model - study) / modelError);

/** The same in percent of the calculated one. */
export const inPercent = ({ study, model, modelError }: Result['capitalised']): Estimate =>
  withError((100 * (model - study)) / study, (100 * modelError) / study, BATCHES);

export const attrition: Pattern<Result> = {
  id: 'P6',
  title: { en: 'attrition', zh: '研发淘汰' },
  text: {
    en: 'With published inputs and unlimited money, the pipeline simulated project by project costs per launch what the deterministic calculation says.',
    zh: '采用已发表的输入且资金不受限时，逐个项目模拟的研发管线每个上市产品的成本与确定性计算一致。',
  },
  source: 'Paul et al. 2010, DOI 10.1038/nrd3078',
  used: 'structure',
  usedFor: {
    en: 'the stages of the pipeline are those of the paper; it checks the program, not the world',
    zh: '研发阶段取自该论文；检验的是程序而非现实',
  },
  claims: [
    {
      quantity: {
        en: 'out-of-pocket cost per launch: simulated less calculated, in standard errors',
        zh: '每个上市产品的现金支出：模拟值与计算值之差（以标准误计）',
      },
      range: [-BY_CHANCE, BY_CHANCE],
      control: null,
    },
    {
      quantity: {
        en: 'capitalised cost per launch: simulated less calculated, percent',
        zh: '每个上市产品的资本化成本：模拟值与计算值之差（%）',
      },
      range: [-CAPITALISED_WITHIN, CAPITALISED_WITHIN],
      control: null,
    },
  ],
  at: 'maoming',
  experiment: {
    text: {
      en: 'The pipeline alone, as in `medinno reproduce pipeline-productivity`: 20 batches of 3,000 projects, whatever --replicates says.',
      zh: '仅运行研发管线，同 `medinno reproduce pipeline-productivity`：20 批，每批 3,000 个项目，不受 --replicates 影响。',
    },
    replicates: 1,
    most: 1,
    simulate: (_, region, seed) => {
      const settings = defaultSettings(pipelineProductivity);
      const [outOfPocket, capitalised] = pipelineProductivity.agreements!(settings, [null], region, seed);
      return { outOfPocket: numbersOf(outOfPocket), capitalised: numbersOf(capitalised) };
    },
    measure: ([result]): Measured[] => [
      { main: inErrors(result.outOfPocket), control: null },
      { main: inPercent(result.capitalised), control: null },
    ],
  },
};

const numbersOf = ({ study, model, modelError }: Agreement) => ({ study, model, modelError });
