import { leastCost, onlyCandidate } from '../experiment/search/only-candidate.js';
import type { SearchExperiment } from '../experiment/search/run-optimisation.js';
import { type SearchSpace, searchSpace } from '../experiment/search/space.js';
import { neverBegun, outsideBudget } from '../experiment/search/years-outside.js';
import type { Model } from '../model/model.js';
import { alike } from '../scenario/reading/bilingual.js';
import { type InputIssue, type IssueWords, optionIssue, wholeIssue } from '../scenario/reading/issues.js';
import { lastYearOfScenario } from '../scenario/scenario.js';

/** What of a search does not go together over the years that are run: budget, levers, starts and target. */
export function searchMisfits(experiment: SearchExperiment, model: Model): InputIssue[] {
  const space = searchSpace(experiment, model);
  return [
    ...outsideIssues(experiment, space),
    ...startIssues(experiment, space),
    ...onlyIssues(experiment, space),
    ...targetIssues(experiment),
  ];
}

/** Levers would be charged to those who usually pay for them where the budget does not. */
function outsideIssues(
  { id, scenario, search }: SearchExperiment,
  { levers, given }: SearchSpace,
): InputIssue[] {
  const { budget } = search;
  if (budget === null) return [];
  const own = given.map(({ use, start, end }) => ({ id: use.lever, start, end, delays: null }));
  const outside = outsideBudget([...levers, ...own], budget, lastYearOfScenario(scenario));
  if (outside.length === 0) return [];
  const { start, end } = budget;
  const said = (to: string, after: string) =>
    outside.map((lever) => `${lever.id} ${lever.first}${to}${lever.last}${after}`);
  const found = {
    en: `a budget of ${start} to ${end}, and levers that can act outside it: ${said(' to ', '').join(', ')}`,
    zh: `预算为 ${start} 至 ${end} 年，而有措施可在此外实施：${said(' 至 ', ' 年').join('、')}`,
  };
  return [
    wholeIssue(id, found, {
      en: 'levers with start and end within these years, or a budget that lasts as long',
      zh: '在预算年份之内开始和结束的措施，或覆盖这些年份的预算',
    }),
  ];
}

function startIssues({ id, scenario }: SearchExperiment, { levers }: SearchSpace): InputIssue[] {
  const late = neverBegun(levers, lastYearOfScenario(scenario));
  if (late.length === 0) return [];
  const found = {
    en: `levers that can begin after the last year in which they act: ${late.map((lever) => `${lever.id} ${lever.first}, last year ${lever.last}`).join('; ')}`,
    zh: `有措施可能在其最后一年之后才开始：${late.map((lever) => `${lever.id} ${lever.first} 年（最后一年为 ${lever.last} 年）`).join('；')}`,
  };
  return [
    wholeIssue(id, found, {
      en: 'earlier choices of startOf, or more years',
      zh: '更早的 startOf，或更多年数',
    }),
  ];
}

const ONE_CHOICE: IssueWords = [
  { en: 'a search with one possible portfolio', zh: '只有一个可能组合的寻优' },
  { en: 'a lever with a range or with several choices', zh: '取值为区间或多个选项的措施' },
];

/** The budget pays for no use of any lever. */
function nothingToPay({ levers, budget }: SearchSpace): IssueWords {
  const least = levers.map((lever) => `${lever.id} ${Number(leastCost(lever).toPrecision(4))}`);
  return [
    budget === 0
      ? { en: 'a budget of 0, and levers that all cost something', zh: '预算为 0，而各措施均需经费' }
      : {
          en: `a budget of ${budget}, and levers whose least use costs more: ${least.join(', ')}`,
          zh: `预算 ${budget}，而各措施最少的投入均超过预算：${least.join('、')}`,
        },
    { en: 'a larger budget, or a lever that costs nothing', zh: '更大的预算，或不需经费的措施' },
  ];
}

function onlyIssues({ id }: SearchExperiment, space: SearchSpace): InputIssue[] {
  const only = onlyCandidate(space);
  if (only === null) return [];
  return [wholeIssue(id, ...(only === 'oneChoice' ? ONE_CHOICE : nothingToPay(space)))];
}

/** The year of a target is when it is looked at, which no other number of years may change. */
function targetIssues({ scenario, search: { target } }: SearchExperiment): InputIssue[] {
  const { horizon } = scenario;
  if (target?.years === undefined || target.years === horizon) return [];
  const expected = {
    en: `${target.years}, as the target says with by, or no number of years`,
    zh: `${target.years}（与 target 的 by 一致），或不写年数`,
  };
  return [optionIssue('years', alike(horizon), expected)];
}
