import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { doesTheSame } from './kept-strategies.js';
import type { Strategy } from './strategy.js';

/** What a strategy comes from and stands among. */
interface Around {
  readonly before: Strategy;
  readonly kept: readonly Strategy[];
  /** Names of the ready strategies of the place. */
  readonly ready: readonly Bilingual[];
}

/**
 * A strategy that was changed, with a name that no other has: one that was kept goes by its number, a ready one is called changed. What
 * health is worth is no part of what is done.
 * @example
 * const mine = strategyOf((await resolveScenario('young-talent', scenarioFiles, loadCompiler)).value);
 * namedStrategy({ ...mine, levers: [] }, { before: mine, kept: [mine], ready: [] }).title.en; // => 'My strategy 2'
 */
export function namedStrategy(next: Strategy, { before, kept, ready }: Around): Strategy {
  if (doesTheSame(next, before)) return next;
  const { en, zh } = next.title;
  const isCalled = (title: Bilingual): boolean => title.en === en;
  if (kept.some(({ title }) => isCalled(title))) {
    const number = kept.length + 1;
    return { ...next, title: { en: `My strategy ${number}`, zh: `我的方案 ${number}` } };
  }
  return ready.some(isCalled) ? { ...next, title: { en: `${en}, changed`, zh: `${zh}（有改动）` } } : next;
}
