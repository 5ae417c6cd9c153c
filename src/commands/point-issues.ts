import type { Point } from '../experiment/points.js';
import { scenarioAt } from '../experiment/scenario-at.js';
import { doseProblems } from '../model/engine/dose.js';
import type { Model } from '../model/model.js';
import { regionAtPolicy } from '../model/place/yearly.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import { catalogueIn, catalogueOf } from '../scenario/reading/catalogue.js';
import { type InputIssue, wholeIssue } from '../scenario/reading/issues.js';
import { lastYearOfScenario } from '../scenario/scenario.js';

/** Points of which mistakes are said: others have the same. */
const MOST_SAID = 3;

/** What makes points no policies at all: two programmes, or doses that add up to more than their lever has. */
export function pointIssues(experiment: Experiment, points: readonly Point[], model: Model): InputIssue[] {
  const issues: InputIssue[] = [];
  for (const [n, point] of points.entries()) {
    issues.push(...twoProgrammes(experiment, point, n), ...dosesBeyond(experiment, point, n, model));
    if (issues.length >= MOST_SAID) return issues.slice(0, MOST_SAID);
  }
  return issues;
}

/** Two programmes do not add up to one. */
function twoProgrammes({ id, inputs }: Experiment, point: Point, n: number): InputIssue[] {
  const paid = inputs.flatMap(({ policies }, k) => {
    const choice = policies?.[point[k]];
    return choice === undefined || choice.policy.programme === null ? [] : [choice.id];
  });
  if (paid.length < 2) return [];
  const found = {
    en: `point ${n + 1}, where ${paid.join(' and ')} each have a programme`,
    zh: `第 ${n + 1} 个点（${paid.join(' 与 ')} 各有专项）`,
  };
  const expected = {
    en: 'at most one programme: a policy that joins both has one sum',
    zh: '至多一个专项（可另写一项合并的政策）',
  };
  return [wholeIssue(id, found, expected)];
}

function dosesBeyond(experiment: Experiment, point: Point, n: number, model: Model): InputIssue[] {
  const { policy, region, horizon } = scenarioAt(experiment, point, model);
  const { doses = {} } = catalogueIn(catalogueOf(model), region);
  const rangeOf = (lever: string) => (Object.hasOwn(doses, lever) ? doses[lever] : undefined);
  const last = lastYearOfScenario({ region, horizon });
  return doseProblems(policy.levers, rangeOf, regionAtPolicy(region), last).map(
    ({ lever, dose, year, range: [low, high] }) => {
      const found = {
        en: `point ${n + 1}, where the doses of ${lever} come to ${dose} in ${year}`,
        zh: `第 ${n + 1} 个点（${lever} 在 ${year} 年的力度合计 ${dose}）`,
      };
      return wholeIssue(experiment.id, found, { en: `${low} to ${high}`, zh: `${low} 至 ${high}` });
    },
  );
}
