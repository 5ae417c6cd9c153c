import { stringify } from 'yaml';
import type { OptimisationRun } from '../experiment/search/run-optimisation.js';

/** A portfolio of a front as a scenario file: what it asks for and does, in the place and over the years of the search. */
export function frontScenario({ experiment, front }: OptimisationRun, place: number): string {
  const { scenario, title, id } = experiment;
  const { levers, programme } = front[place].policy;
  const point = place + 1;
  const named = { en: `${title.en}: point ${point}`, zh: `${title.zh}：第 ${point} 个方案` };
  const content = {
    kind: 'scenario',
    title: named,
    description: {
      en: `Point ${point} of the front that a search found for the experiment ${id}.`,
      zh: `实验 ${id} 寻优所得前沿上的第 ${point} 个方案。`,
    },
    region: scenario.region.id,
    horizon: scenario.horizon,
    ...(Object.keys(scenario.overrides).length === 0 ? {} : { overrides: scenario.overrides }),
    policy: {
      ...(programme === null ? {} : { programme }),
      levers: levers.map(({ lever, target, dose, start, end, ramp, chance }) => ({
        lever,
        ...(target === undefined ? {} : { target }),
        dose: Number(dose.source),
        start,
        end,
        ...(ramp === 0 ? {} : { ramp }),
        ...(chance === undefined ? {} : { chance }),
      })),
    },
  };
  return stringify(content);
}
