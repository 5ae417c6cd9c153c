import { movingFigures } from '../draws/region-draw.js';
import { type Bilingual, quoted } from '../scenario/reading/bilingual.js';
import { callIssue, type InputIssue, type IssueWords } from '../scenario/reading/issues.js';
import type { PricedModel } from '../scenario/region/region-fields.js';
import type { Scenario } from '../scenario/scenario.js';

/** What scenarios must have in common, and how it is said; the first scenario sets it. */
const IN_COMMON: readonly {
  readonly path: string;
  readonly of: (scenario: Scenario, model: PricedModel) => unknown;
  readonly say: (scenario: Scenario) => Bilingual;
}[] = [
  {
    path: 'region',
    of: (scenario, model) => [scenario.region, rangesOf(scenario, model)],
    say: ({ region }) => ({ en: `region ${region.id}`, zh: `地区 ${region.id}` }),
  },
  {
    path: 'horizon',
    of: ({ horizon }) => horizon,
    say: ({ horizon }) => ({ en: `a horizon of ${horizon} years`, zh: `模拟年限 ${horizon} 年` }),
  },
  {
    path: 'seed',
    of: ({ seed }) => seed,
    say: ({ seed }) => ({ en: `seed ${quoted(seed).en}`, zh: `随机种子${quoted(seed).zh}` }),
  },
  {
    path: 'indicators',
    of: ({ indicators }) => indicators,
    say: ({ indicators = [] }) => {
      const ids = indicators.map(({ id }) => id);
      return {
        en: `custom indicators ${ids.join(', ') || 'none'}`,
        zh: `自定义指标 ${ids.join('、') || '（无）'}`,
      };
    },
  },
  {
    path: 'representation',
    of: ({ representation }) => representation,
    say: ({ representation }) => ({
      en: `rows of ${representation} people each`,
      zh: `每行代表 ${representation} 人`,
    }),
  },
];

/** What is drawn of the region: equal regions with other ranges become different regions in a draw. */
const rangesOf = (scenario: Scenario, model: PricedModel) =>
  movingFigures(scenario, model).map(({ path, low, value, high }) => [path, low, value, high]);

/**
 * Why scenarios cannot stand in one table of paired differences: a repeated name, or another region, horizon, seed or
 * representation than the first's. A difference between two places, or under different random numbers, is no effect of a policy.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * comparabilityIssues([scenario, { ...scenario, id: 'other', seed: 'x' }], medinno).length; // => 1
 */
export function comparabilityIssues(scenarios: readonly Scenario[], model: PricedModel): InputIssue[] {
  const [first, ...others] = scenarios;
  const repeated = scenarios.filter(({ id }, n) => scenarios.findIndex((other) => other.id === id) !== n);
  return [
    ...repeated.map(({ id }) => callIssue('', ...twice(id))),
    ...others.flatMap((scenario) =>
      IN_COMMON.filter(
        ({ of }) => JSON.stringify(of(scenario, model)) !== JSON.stringify(of(first, model)),
      ).map(({ path, say }) =>
        callIssue(path, inScenario(say(scenario), scenario.id), sameAs(say(first), first.id)),
      ),
    ),
  ];
}

const twice = (id: string): IssueWords => [
  { en: `scenario ${id} twice`, zh: `重复的情景 ${id}` },
  { en: 'every scenario once', zh: '不重复的情景' },
];

const inScenario = ({ en, zh }: Bilingual, id: string): Bilingual => ({
  en: `${en} in scenario ${id}`,
  zh: `情景 ${id} 的${zh}`,
});

const sameAs = ({ en, zh }: Bilingual, id: string): Bilingual => ({
  en: `${en}, the same in every respect, as in scenario ${id}`,
  zh: `${zh}，各方面均与情景 ${id} 相同`,
});
