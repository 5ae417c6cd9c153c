import { type ExperimentContext, goalName } from '../../charts/experiment/experiment-context.js';
import { ofChoices } from '../../experiment/changes.js';
import { inputTitle, inputUnit, inputValue } from '../../language/experiment-names.js';
import { words } from '../../language/words.js';
import { isVaried } from '../../scenario/experiment/experiment-input.js';
import { html, htmlTable, type Section } from '../html.js';

/** What the inputs are at the best point of each goal; undefined of a design of changes, whose tables name them, or without a best. */
export function bestSection(context: ExperimentContext): Section | undefined {
  const { goals, language, model, run } = context;
  const text = words(language).experiment.best;
  const found = goals.flatMap((answer) => (answer.best === null ? [] : [{ answer, best: answer.best }]));
  if (ofChoices(run) || found.length === 0) return undefined;
  const head = [text.input, ...found.map(({ answer, best }) => text.head(goalName(context, answer), best))];
  const rows = run.experiment.inputs.flatMap((input, place) => {
    if (!isVaried(input)) return [];
    const name =
      input.policies === undefined ? inputTitle(input, model, language) : html`<code>${input.id}</code>`;
    return {
      cells: [
        html`${name} <span class="unit">${inputUnit(input, model, language).word}</span>`,
        ...found.map(({ best }) => inputValue(input, run.points[best - 1][place], model, language)),
      ],
    };
  });
  return { id: 'best', title: text.title, notes: [text.note], body: htmlTable(text.title, head, rows) };
}
