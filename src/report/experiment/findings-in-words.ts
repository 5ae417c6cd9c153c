import {
  changeName,
  changesOn,
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
  const { experiment, paragraph } = words(language);
  const { finding } = experiment;
  const { horizon: years } = run.experiment.scenario;
  const what = capital(goalName(context, goal));
  const known = changesOn(context, goal);
  const missing = changes.filter((row) => isOn(goal, row)).length - known.length;
  if (known.length === 0)
    return missing === 0 ? finding.noChange(what, years) : finding.noneKnown(what, years);
  if (basisOf(run) === 'none') return finding.tooFew(what, years);
  const said = standingOut(context, goal, { what, years, known, missing });
  return paragraph([said, ...(missing > 0 ? [finding.missing(missing)] : [])]);
}

interface OnGoal {
  readonly what: string;
  readonly years: number;
  readonly known: readonly ChangeRow[];
  readonly missing: number;
}

function standingOut(context: ExperimentContext, goal: Of, { what, years, known, missing }: OnGoal): string {
  const { finding } = words(context.language).experiment;
  const kept = known
    .filter((row) => standsOut(context, row))
    .sort((a, b) => Math.abs(b.mean!) - Math.abs(a.mean!));
  const count = { kept: kept.length, known: known.length, missing };
  const share = formatShare(SIGN_HOLDS);
  const byDraws = basisOf(context.run) === 'draws';
  if (kept.length === 0)
    return byDraws
      ? finding.noneKept(what, years, count, share)
      : finding.noneBeyondChance(what, years, count);
  const named = namedIn(context, goal, kept);
  return byDraws
    ? finding.kept(what, years, count, share, named)
    : finding.beyondChance(what, years, count, named);
}

/** The largest change of each of the first inputs with its interval, and how many there are besides. */
function namedIn(context: ExperimentContext, goal: Of, kept: readonly ChangeRow[]): string {
  const { finding } = words(context.language).experiment;
  const { word } = goalUnit(context, goal);
  // A scale as from 0 to 1 is no word to put behind a number.
  const unit = /^\d/.test(word) ? '' : word;
  const inputs = kept.map(({ changed }) => Object.keys(changed).join());
  const largest = kept.filter((_, n) => inputs.indexOf(inputs[n]) === n);
  const shown = largest.slice(0, NAMED);
  const named = shown.map(
    (row) =>
      finding.amount(changeName(context, row), estimateText(context, row), unit) +
      openly(row, context.language),
  );
  const ofEach = largest.length > 1 && largest.length < kept.length;
  const listed = kept.length === 1 ? 'one' : ofEach ? 'ofEach' : 'bySize';
  const shownInputs = new Set(shown.map((row) => inputs[kept.indexOf(row)]));
  const ofThese = inputs.filter((input) => shownInputs.has(input)).length - shown.length;
  const ofOthers = kept.length - shown.length - ofThese;
  const rest = ofEach
    ? [
        ...(ofThese > 0 ? [finding.moreOfThese(ofThese)] : []),
        ...(ofOthers > 0 ? [finding.moreOfOthers(ofOthers)] : []),
      ]
    : kept.length > shown.length
      ? [finding.more(kept.length - shown.length)]
      : [];
  return finding.listed[listed] + finding.join([...named, ...rest]);
}

function bestOn(context: ExperimentContext, n: number): string {
  const { goals, language, run } = context;
  const { answer: text, sentence } = words(language).experiment;
  const answer = goals[n];
  const name = goalName(context, answer);
  return capital(sentence(goalAnswerInWords({ answer, run, name, language, pointInWords: text.pointAlone })));
}

/** Behind a number: whether its sign is open. */
export const openly = ({ sign }: Pick<ChangeRow, 'sign'>, language: Language): string =>
  sign === 0 ? words(language).experiment.openly : '';

/** Names in a row, or that there is none. */
export const listedOrNone = (names: readonly string[], language: Language): string => {
  const { enumerated, none } = words(language).experiment;
  return names.length === 0 ? none : enumerated(names);
};

/** How many changes clearly raise a goal and clearly lower it, and of how many that is open. */
export function clearInWords(context: ExperimentContext, goal: Of): string {
  const known = changesOn(context, goal);
  const [gains, losses] = [1, -1].map((sign) => known.filter((row) => row.sign === sign).length);
  const { clear } = words(context.language).experiment.finding;
  return capital(clear(goalName(context, goal), gains, losses, known.length - gains - losses));
}

/** How many pairs cannot be distinguished on a goal from the sum of each alone. */
export function pairsInWords(context: ExperimentContext, goal: Of): string {
  const { language, together } = context;
  const pairs = together.filter((row) => isOn(goal, row) && row.sign !== null);
  const open = pairs.filter(({ sign }) => sign === 0).length;
  return words(language).experiment.finding.pairs(goalName(context, goal), pairs.length, open);
}
