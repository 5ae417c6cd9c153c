import type { Experiment } from '../experiment/experiment.js';
import type { SearchAsked } from '../experiment/search.js';
import type { Described } from './described.js';

/** What an experiment says of its search: budget, how large it is, what it is tested in, what it is held against, its target. */
export function searchSays(
  { search, budget, against, target }: SearchAsked,
  { draws, replicates }: Pick<Experiment['sampling'], 'draws' | 'replicates'>,
): Described['says'] {
  const { population, generations, first, fresh, heldOut } = search;
  const worlds = Math.max(1, draws) * replicates;
  const [forms, formsZh] = heldOut
    ? [', and in every other form of the model', '，以及模型的其他各种形式']
    : ['', ''];
  return {
    ...(budget === null
      ? {}
      : {
          budget: {
            en: `${budget.amount} million a year from ${budget.payer}, ${budget.start} to ${budget.end}`,
            zh: `${budget.payer} 每年 ${budget.amount} 百万，${budget.start} 至 ${budget.end} 年`,
          },
        }),
    search: {
      en: `${generations} generations of ${population}, each with ${Math.min(first, worlds)} to ${worlds} runs`,
      zh: `${generations} 代，每代 ${population} 个组合，各模拟 ${Math.min(first, worlds)} 至 ${worlds} 次`,
    },
    test: {
      en: `${fresh.draws} draws that the search never saw, ${fresh.replicates} runs of each${forms}`,
      zh: `寻优未用的 ${fresh.draws} 组参数，各模拟 ${fresh.replicates} 次${formsZh}`,
    },
    ...(target === null
      ? {}
      : {
          target: {
            en: `${target.indicator} ${target.direction === 1 ? 'at least' : 'at most'} ${target.value}`,
            zh: `${target.indicator} ${target.direction === 1 ? '不少于' : '不超过'} ${target.value}`,
          },
        }),
    against: against.map(({ id, title }) => ({ en: id, zh: `${title.zh}（${id}）` })),
  };
}
