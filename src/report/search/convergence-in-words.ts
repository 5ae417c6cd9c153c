import type { SearchContext } from '../../charts/search/search-context.js';
import { lateRise } from '../../experiment/search/late-rise.js';
import { formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';

type Of = Pick<SearchContext, 'tables' | 'language'>;

/** How far a search was still rising when it ended, and how far several agree. */
export function convergenceInWords({ tables, language }: Of): string[] {
  const text = words(language).search;
  const { agreement, generations } = tables;
  const alone = agreement.flatMap(({ search, ofAll }) => (search === null || ofAll === null ? [] : [ofAll]));
  return [
    ...(alone.length < 2 ? [] : [text.searches(alone.length, span(alone, language))]),
    ...lateInWords({ generations, language }),
  ];
}

function lateInWords({
  generations,
  language,
}: {
  readonly generations: Of['tables']['generations'];
  readonly language: Of['language'];
}): string[] {
  const text = words(language).search;
  const rises = lateRise(generations);
  if (rises.length === 0) return generations.length === 0 ? [] : [text.notLate];
  const [{ steps, runs }] = rises;
  return [
    text.late(
      span(
        rises.map(({ rise }) => rise),
        language,
      ),
      steps,
      runs,
    ),
  ];
}

/** Shares as one or as from the least to the most. */
function span(shares: readonly number[], language: Of['language']): string {
  const [low, high] = [Math.min(...shares), Math.max(...shares)].map(formatShare);
  return low === high ? low : words(language).range(low, high);
}
