import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { words } from '../../language/words.js';
import { strategiesInOrder } from './robustness-table.js';
import { turningBriefly } from './what-changes.js';
import { leadDependsInWords } from './what-decides.js';
import { failuresOf } from './when-it-fails.js';
import { everythingInWords, singleWorths, whyNothing } from './worth-of-knowing.js';
import { studiesInWords } from './worth-of-studies.js';

/** Studies that are said; the page has all. */
const MOST_STUDIES = 3;

/** When the leader fails, what to find out first, and what would change the answer; what decides where that was not sought. */
export function sentencesOfDecision(context: DecisionContext): string[] {
  const { decision, language } = context;
  const { paragraph } = words(language);
  const order = strategiesInOrder(context);
  const leader = order[0] ?? decision.strategies[0];
  const everything = everythingInWords(context);
  const knowing =
    everything.length === 0 ? [whyNothing(context)] : [...everything, ...singleWorths(context).slice(0, 1)];
  const turning = decision.strategies.length < 2 ? [] : turningBriefly(context);
  const lead = leadDependsInWords(context);
  const last = turning.length > 0 ? paragraph(turning) : lead;
  const studies = studiesInWords(context, MOST_STUDIES);
  return [
    failuresOf(context, [leader]).join(''),
    paragraph(knowing),
    ...(studies.length === 0 ? [] : [paragraph(studies)]),
    ...(last === null ? [] : [last]),
  ];
}
