import { z } from 'zod';
import type { Indicator, Status } from '../../model/entries/indicator.js';
import { atMostNames } from '../reading/fields.js';
import { labelField, textField } from '../reading/figure.js';

/** How past forecasts of the model did against the best simple method. */
export const SCORE_VERDICTS = ['better', 'worse', 'undecided'] as const;
export type ScoreVerdict = (typeof SCORE_VERDICTS)[number];

/** What the 95 % interval of a skill says: 0 is as good as the simple method. */
export function verdictOfSkill(low: number, high: number): ScoreVerdict {
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'undecided';
}

/** 1 less a ratio of scores, none of which lies below 0. */
const skill = z.number().max(1);

const ownScoreField = z.strictObject({
  verdict: z.enum(SCORE_VERDICTS).describe('What the interval of the skill says'),
  against: labelField.describe('The best simple method'),
  skill: skill.describe('1 less the score of the model over that of the simple method; 0 is as good'),
  low: skill.describe('95 % interval of the skill'),
  high: skill,
  upTo: z.int().min(1).describe('Years ahead'),
  origins: z.int().min(1).describe('Years from which the past was forecast by both'),
  source: textField.describe('The call that found it, with its version'),
});

/** What past forecasts of an indicator came to, from a region's record of that indicator and no other series. */
export type OwnScore = Readonly<z.infer<typeof ownScoreField>>;
/** Scores by the indicator that they are of. */
export type OwnScores = Readonly<Record<string, OwnScore>>;

const MOST_SCORES = 1000;

/** What a region file says of past forecasts; which indicators there are is seen by `ownScoreIssues`. */
export const ownScoresField = z
  .record(z.string(), ownScoreField)
  .refine(...atMostNames(MOST_SCORES))
  .optional()
  .describe(
    'What past forecasts of an indicator came to, by its id: scored.yaml of medinno backtest. No run depends on it',
  );

/** How far an indicator is supported where a region says what past forecasts of it came to: a score goes before the catalogue. */
export function supportOf(
  { id, status }: Pick<Indicator, 'id' | 'status'>,
  scored: OwnScores = {},
): { readonly status: Status; readonly scored?: OwnScore } {
  return Object.hasOwn(scored, id) ? { status: 'scored', scored: scored[id] } : { status };
}
