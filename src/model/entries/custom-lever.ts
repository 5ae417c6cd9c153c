import type { Bilingual } from '../place/region.js';
import type { Lever } from './lever.js';

/** What a lever from outside has to say: what it is, how much of it there may be, who pays and what a dose moves. */
type Needed = 'id' | 'name' | 'unit' | 'range' | 'payer' | 'act';

/**
 * A lever as an addition to a model. Left out, the text is the name, the standard dose the upper end of the range, the dose has no
 * price (and is free without a `cost`), it acts as a rule and answers no measure of the papers, the government of the place decides, also where another pays, so that it is sure to come, nothing was expected, the trade-off
 * is called not stated, the source custom and no published effect is named.
 */
export type CustomLever<C = never, P = never> = Pick<Lever<C, P>, Needed> &
  Partial<Omit<Lever<C, P>, Needed>>;

const NOT_STATED: Bilingual = { en: 'not stated', zh: '未说明' };

const isFree = ({ price, cost }: CustomLever): boolean => price == null && cost === undefined;

/** The lever with what it left out. */
export const completeLever = (lever: CustomLever): Lever => ({
  text: lever.name,
  measures: [],
  acts: 'rule',
  standard: lever.range[1],
  price: null,
  authority: 'government',
  expected: {},
  tradeOff: NOT_STATED,
  source: 'custom',
  evidence: [],
  ...(isFree(lever) ? { freeBecause: NOT_STATED } : {}),
  ...lever,
});
