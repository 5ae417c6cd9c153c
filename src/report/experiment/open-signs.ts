import {
  changeName,
  type ExperimentContext,
  goalName,
  shownEnds,
} from '../../charts/experiment/experiment-context.js';
import { type ChangeRow, ofChoices } from '../../experiment/changes.js';
import { basisOf } from '../../experiment/clear-sign.js';
import { formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { html, htmlTable, type Section } from '../html.js';

/** How many signs the runs leave open, in words; null where there are no changes. */
export function openInWords(context: ExperimentContext): string | null {
  const { changes, language, run } = context;
  if (!ofChoices(run) || changes.length === 0) return null;
  const known = changes.filter(({ mean }) => mean !== null);
  const open = known.filter(({ sign }) => sign === 0 || sign === null);
  const text = words(language).experiment.open;
  if (known.length === 0) return text.noneKnown;
  if (basisOf(run) === 'none') return text.unknown;
  return open.length === 0
    ? text.nothing
    : text.counted(open.length, known.length, open.filter((row) => movesNothing(context, row)).length);
}

/** Whether no run differs, as of money where nothing is paid. */
function movesNothing(context: ExperimentContext, row: ChangeRow): boolean {
  const { low, high } = shownEnds(context, row);
  return row.mean === 0 && low === 0 && high === 0;
}

/** The changes whose sign is open on each goal, with how often it holds; undefined where there are no changes. */
export function openSection(context: ExperimentContext): Section | undefined {
  const { changes, language, run } = context;
  const { open: text } = words(language).experiment;
  const said = openInWords(context);
  if (said === null) return undefined;
  const section = { id: 'open', title: text.title };
  const rows = run.experiment.goals.flatMap((goal) => {
    const own = changes.filter(
      ({ indicator, part, sign }) => indicator === goal.indicator && part === goal.part && sign === 0,
    );
    const listed = own.map((row) => {
      const name = changeName(context, row);
      if (movesNothing(context, row)) return text.share(name, text.unmoved);
      return row.signShare === null ? name : text.share(name, formatShare(row.signShare));
    });
    return own.length === 0 ? [] : [{ cells: [goalName(context, goal), text.join(listed)] }];
  });
  if (rows.length === 0) return { ...section, body: html`<p>${said}</p>` };
  const listed = changes.filter(({ sign }) => sign === 0);
  const moving = listed.filter((row) => !movesNothing(context, row)).length;
  // More runs narrow no interval that is zero.
  const notes = [
    ...(moving > 0 ? [basisOf(run) === 'draws' ? text.note : text.noteOfChance] : []),
    ...(moving < listed.length ? [text.noteOfUnmoved] : []),
  ];
  return {
    ...section,
    notes: [said, ...notes],
    body: htmlTable(text.title, [text.goal, text.changes], rows, 'text'),
  };
}
