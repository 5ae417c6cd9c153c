import type { OwnScores } from '../../scenario/region/own-scores.js';
import type { SeriesVerdict } from './verdict.js';

/** Significant digits that are kept of skill, which no file needs more of; they keep its sign, and so the verdict. */
const DIGITS = 3;

/**
 * What past forecasts say of indicators, as a region file has it: of series that count what an indicator counts, and so have
 * its name, where they are long enough for an interval of skill.
 * @param source where it was found
 */
export const scoredIndicators = (verdicts: readonly SeriesVerdict[], source: string): OwnScores =>
  Object.fromEntries(
    verdicts.flatMap((one) => {
      const { series, indicator, verdict, against, skill, skillLow, skillHigh, upTo } = one;
      if (series !== indicator || verdict === 'tooShort' || against === null) return [];
      if (skill === null || skillLow === null || skillHigh === null) return [];
      const [middle, low, high] = [skill, skillLow, skillHigh].map((value) =>
        Number(value.toPrecision(DIGITS)),
      );
      return [
        [
          indicator,
          { verdict, against, skill: middle, low, high, upTo, origins: one.comparedOrigins, source },
        ],
      ];
    }),
  );
