import type { Indicator } from '../model/entries/indicator.js';
import type { View } from '../model/entries/view.js';
import type { Model } from '../model/model.js';
import type { Scenario } from '../scenario/scenario.js';

/** Levers that a rule governs in some of these scenarios, each once, in the order in which they come. */
export const governedIn = (scenarios: readonly Pick<Scenario, 'policy'>[]): string[] => [
  ...new Set(
    scenarios.flatMap(({ policy }) =>
      policy.levers.flatMap(({ lever, rule }) => (rule === undefined ? [] : [lever])),
    ),
  ),
];

/** The id under which results have when a lever was in force by a rule. */
export const inForceId = (lever: string): string => `${lever}InForce`;

/** When a lever was in force by a rule: 1 in a year in which it was, so that its mean over runs is the share of runs, and over years that of years. */
export function inForceIndicator(lever: string, { levers }: Pick<Model, 'levers'>): Indicator {
  const { en, zh } = levers.find(({ id }) => id === lever)?.name ?? { en: lever, zh: lever };
  return {
    id: inForceId(lever),
    name: { en: `in force by a rule: ${en}`, zh: `按规则启用：${zh}` },
    unit: 'fraction',
    definition: {
      en: 'share of years (in a year: of runs) in which a rule of the policy had the lever in force',
      zh: '政策规则启用该措施的年份所占比例（单年则为模拟次数所占比例）',
    },
    direction: 0,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    leansOn: [],
    observe: (view) => inForce(view as View, lever),
  };
}

function inForce({ y: { policy, world } }: View, lever: string): number {
  const { memory } = world;
  if (memory === null) return 0;
  const isOn = policy.levers.some(
    (use, n) => use.lever === lever && use.rule !== undefined && memory.since[n] > 0,
  );
  return isOn ? 1 : 0;
}
