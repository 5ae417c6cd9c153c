import {
  changeName,
  type ExperimentContext,
  estimateText,
  goalName,
  goalUnit,
} from '../../charts/experiment/experiment-context.js';
import { type ChangeRow, ofChoices } from '../../experiment/changes.js';
import { basisOf } from '../../experiment/clear-sign.js';
import { SIGN_HOLDS, signHolds } from '../../experiment/sign-share.js';
import { capital } from '../../language/english-phrases.js';
import { formatShare } from '../../language/numbers.js';
import { type Language, words } from '../../language/words.js';
import type { Goal } from '../../scenario/experiment/experiment.js';
import { goalAnswerInWords } from './goal-answer-in-words.js';

/** Changes that a sentence names. */
const NAMED = 3;

/** An indicator, or a part of it. */
type Of = Pick<Goal, 'indicator' | 'part'>;

const isOn = ({ indicator, part }: Of, row: Of): boolean => row.indicator === indicator && row.part === part;

/** Whether a change stands out: by draws its sign holds in most of them, by chance alone its mean leaves out zero. */
export const standsOut = ({ run }: ExperimentContext, row: ChangeRow): boolean =>
  basisOf(run) === 'draws' ? signHolds(row.signShare) : row.sign === 1 || row.sign === -1;

/** What an experiment says of each of its goals, in their order, a sentence each. */
export const findingsInWords = (context: ExperimentContext): string[] =>
  context.run.experiment.goals.map((goal, n) =>
    ofChoices(context.run) ? findingOn(context, goal) : bestOn(context, n),
  );

/** The changes that stand out on a goal, the largest first, or that none does. */
export function findingOn(context: ExperimentContext, goal: Of): string {
  const { changes, language, run } = context;
  const { finding } = words(language).experiment;
  const { horizon: years } = run.experiment.scenario;
  const what = goalName(context, goal);
  const rows = changes.filter((row) => isOn(goal, row) && row.mean !== null);
  const basis = basisOf(run);
  const kept = rows
    .filter((row) => standsOut(context, row))
    .sort((a, b) => Math.abs(b.mean!) - Math.abs(a.mean!));
  const share = formatShare(SIGN_HOLDS);
  const [count, all] = [kept.length, rows.length];
  const named = namedIn(context, goal, kept);
  const said =
    basis === 'none'
      ? finding.unknown(what, years)
      : basis === 'draws'
        ? count === 0
          ? finding.noneKept(what, years, all, share)
          : finding.kept(what, years, count, all, share, named)
        : count === 0
          ? finding.noneBeyondChance(what, years, all)
          : finding.beyondChance(what, years, count, all, named);
  return capital(said);
}

/** The largest change of each of the first inputs with its interval, and how many there are besides. */
function namedIn(context: ExperimentContext, goal: Of, kept: readonly ChangeRow[]): string {
  const { finding } = words(context.language).experiment;
  const { word } = goalUnit(context, goal);
  // A scale as from 0 to 1 is no word to put behind a number.
  const unit = /^\d/.test(word) ? '' : word;
  const inputOf = ({ changed }: ChangeRow) => Object.keys(changed).join();
  const named = kept
    .filter((row, n) => kept.findIndex((other) => inputOf(other) === inputOf(row)) === n)
    .slice(0, NAMED)
    .map(
      (row) =>
        finding.amount(changeName(context, row), estimateText(context, row), unit) +
        openly(row, context.language),
    );
  const rest = kept.length - named.length;
  return finding.join([...named, ...(rest > 0 ? [finding.more(rest)] : [])]);
}

function bestOn(context: ExperimentContext, n: number): string {
  const { goals, language } = context;
  const { answer: text, sentence } = words(language).experiment;
  const answer = goals[n];
  const name = goalName(context, answer);
  return capital(sentence(goalAnswerInWords({ answer, name, language, pointInWords: text.pointAlone })));
}

/** Behind a number: whether its sign is open. */
export const openly = ({ sign }: Pick<ChangeRow, 'sign'>, language: Language): string =>
  sign === 0 ? words(language).experiment.openly : '';

/** Names in a row, or that there is none. */
export const listedOrNone = (names: readonly string[], language: Language): string => {
  const { enumerated, none } = words(language).experiment;
  return names.length === 0 ? none : enumerated(names);
};

/** How many changes clearly raise a goal and clearly lower it. */
export function clearInWords(context: ExperimentContext, goal: Of): string {
  const { changes, language } = context;
  const count = (sign: 1 | -1) => changes.filter((row) => isOn(goal, row) && row.sign === sign).length;
  const { clear } = words(language).experiment.finding;
  return capital(clear(goalName(context, goal), count(1), count(-1)));
}

/** How many pairs cannot be distinguished on a goal from the sum of each alone. */
export function pairsInWords(context: ExperimentContext, goal: Of): string {
  const { language, together } = context;
  const pairs = together.filter((row) => isOn(goal, row) && row.sign !== null);
  const open = pairs.filter(({ sign }) => sign === 0).length;
  return words(language).experiment.finding.pairs(goalName(context, goal), pairs.length, open);
}
