import { NO_POLICY } from '../../model/engine/policy.js';
import type { Model } from '../../model/model.js';
import type { Constraint, Experiment } from '../experiment/experiment.js';
import { type ExperimentInput, leverOf, startedBy } from '../experiment/experiment-input.js';
import { pointCount } from '../experiment/point-count.js';
import { chanceOfAward } from '../policy/chance-of-award.js';
import type { Bilingual } from '../reading/bilingual.js';
import { warning } from '../reading/warning.js';
import { regionField } from '../region/region-fields.js';
import type { Scenario } from '../scenario.js';
import { scenarioWarnings } from '../scenario-warnings.js';
import { searchSays } from './describe-search.js';
import { type Described, titled } from './described.js';
import { sumText } from './sum-text.js';

/** What an experiment asks, and of how many points. */
export function describeExperiment(experiment: Experiment, model: Model): Described {
  const { scenario, inputs, sampling, goals, constraints } = experiment;
  const role = (wanted: ExperimentInput['role']) =>
    inputs.filter((input) => input.role === wanted).map((input) => inputText(input, scenario, model));
  const { method, replicates, draws } = sampling;
  const points = pointCount(experiment) ?? 0;
  const runs = points * Math.max(1, draws) * replicates;
  return {
    says: {
      ...titled(experiment.title),
      scenario: {
        en: `${scenario.id}, region ${scenario.region.id}, ${scenario.horizon} years`,
        zh: `${scenario.title.zh}（${scenario.id}），地区 ${scenario.region.name.zh}，${scenario.horizon} 年`,
      },
      levers: role('lever'),
      uncertainties: role('uncertainty'),
      structures: role('structure'),
      ...boundSays(experiment, model),
      ...studiesSay(experiment, model),
      ...(experiment.search === undefined || points > 0
        ? {
            sampling: {
              en: `${method}, ${points} points, ${runs} runs`,
              zh: `${METHODS[method]}（${method}），${points} 个点，共 ${runs} 次模拟`,
            },
          }
        : {}),
      ...(experiment.search === undefined ? {} : searchSays(experiment.search, sampling)),
      indicators: goals.map((goal) => {
        const { en, zh } = quantity(goal, experiment, model);
        return {
          en: `${en}, ${goal.direction > 0 ? 'more' : 'less'} is better`,
          zh: `${zh}，${goal.direction > 0 ? '越多越好' : '越少越好'}`,
        };
      }),
      constraints: constraints.map((limit) => {
        const [{ en, zh }, limits] = [quantity(limit, experiment, model), limitText(limit)];
        return { en: `${en} ${limits.en}`, zh: `${zh}${limits.zh}` };
      }),
    },
    warnings: [
      ...scenarioWarnings(experiment.search === undefined ? scenario : withoutPolicy(scenario), model),
      ...(experiment.search === undefined && inputs.length > points
        ? [warning('fewPoints', { points, inputs: inputs.length })]
        : []),
      ...(isOfPowers(method) && !Number.isInteger(Math.log2(sampling.samples))
        ? [warning('unbalancedPoints', { points: sampling.samples })]
        : []),
    ],
  };
}

/** Which inputs go together, and which combinations of them are tried; nothing where all of them are independent. */
function boundSays(
  { inputs, correlations = [], combinations = [] }: Experiment,
  model: Model,
): Described['says'] {
  const named = (id: string) =>
    `${inputName(id, inputs.find((input) => input.id === id)!.of, model)}（${id}）`;
  const correlated = correlations.map(({ between, rank }) => ({
    en: `${between.join(' with ')}: rank correlation ${rank}`,
    zh: `${between.map(named).join('与')}：秩相关 ${rank}`,
  }));
  const combined = combinations.map((combination) => {
    const { sum, atLeast = -Infinity, atMost = Infinity } = combination;
    const limits = limitText({ atLeast, atMost });
    return { en: `${sumText(sum, (id) => id)} ${limits.en}`, zh: `${sumText(sum, named)} ${limits.zh}` };
  });
  return {
    ...(correlated.length === 0 ? {} : { correlations: correlated }),
    ...(combined.length === 0 ? {} : { combinations: combined }),
  };
}

/** Studies that could be made before choosing; nothing where none is described. */
function studiesSay({ inputs, studies = [] }: Experiment, model: Model): Described['says'] {
  if (studies.length === 0) return {};
  const said = studies.map(({ title, of, sizes }) => {
    const input = inputName(of, inputs.find(({ id }) => id === of)!.of, model);
    return {
      en: `${title.en}: measures ${of}, sizes ${sizes.join(', ')}`,
      zh: `${title.zh}：测量${input}（${of}），观测数 ${sizes.join('、')}`,
    };
  });
  return { studies: said };
}

/** The programme of a search is its budget, which has no levers yet. */
const withoutPolicy = (scenario: Scenario): Scenario => ({ ...scenario, policy: NO_POLICY });

/** Designs of Sobol points, which are balanced where their number is a power of two. */
const isOfPowers = (method: Experiment['sampling']['method']): boolean =>
  method === 'sobol' || method === 'saltelli';

const METHODS: Readonly<Record<Experiment['sampling']['method'], string>> = {
  grid: '网格',
  oneAtATime: '逐项单因素',
  pairs: '单项与两两组合',
  random: '随机抽样',
  latinHypercube: '拉丁超立方抽样',
  sobol: '索博尔序列',
  morris: '莫里斯筛选法',
  saltelli: '萨尔泰利抽样',
};

function inputText(input: ExperimentInput, scenario: Scenario, model: Model): Bilingual {
  const { id, of, values, policies } = input;
  const text = policies === undefined ? valuesText(values) : policiesText(policies);
  const chance =
    of === 'lever' ? chanceOfAward({ ...leverOf(input), ...input.dates }, scenario, model) : null;
  const [award, awarded] =
    chance === null ? ['', ''] : [`, awarded with a chance of ${chance}`, `，获批概率 ${chance}`];
  return { en: `${id} ${text.en}${award}`, zh: `${inputName(id, of, model)}（${id}）：${text.zh}${awarded}` };
}

const policiesText = (policies: NonNullable<ExperimentInput['policies']>): Bilingual => ({
  en: `one of ${policies.map(({ id }) => id).join(', ')}`,
  zh: `取 ${policies.map(({ title }) => title.zh).join('、')}`,
});

/** An input by what it is called in Chinese. */
function inputName(
  id: string,
  of: ExperimentInput['of'],
  { levers, parameters }: Pick<Model, 'levers' | 'parameters'>,
): string {
  if (of === 'policy') return '政策方案';
  if (of === 'start') return `${inputName(startedBy({ id }), 'lever', { levers, parameters })}推迟年数`;
  if (of === 'value') return '政策中的命名数值';
  if (of === 'lever') return levers.find((lever) => lever.id === leverOf({ id }).lever)?.name.zh ?? id;
  return (of === 'parameter' ? parameters[id]?.title.zh : regionField(id)?.label.zh) ?? id;
}

const valuesText = (values: ExperimentInput['values']): Bilingual =>
  'choices' in values
    ? { en: `in ${values.choices.join(', ')}`, zh: `取 ${values.choices.join('、')}` }
    : {
        en: `from ${values.range[0]} to ${values.range[1]}${values.whole ? ', whole' : ''}`,
        zh: `${values.range[0]} 至 ${values.range[1]}${values.whole ? '，取整数' : ''}`,
      };

function quantity(
  { indicator: id, part }: { readonly indicator: string; readonly part: string },
  { scenario }: Experiment,
  { indicators }: Model,
): Bilingual {
  const name = [...indicators, ...(scenario.indicators ?? [])].find((indicator) => indicator.id === id)?.name;
  return {
    en: part === '' ? id : `${id} (${part})`,
    zh: `${name?.zh ?? id}（${part === '' ? id : `${id}，${part}`}）`,
  };
}

const limitText = ({ atLeast, atMost }: Pick<Constraint, 'atLeast' | 'atMost'>): Bilingual => {
  if (atLeast === -Infinity) return { en: `at most ${atMost}`, zh: `不超过 ${atMost}` };
  return atMost === Infinity
    ? { en: `at least ${atLeast}`, zh: `不少于 ${atLeast}` }
    : { en: `${atLeast} to ${atMost}`, zh: `在 ${atLeast} 至 ${atMost} 之间` };
};
