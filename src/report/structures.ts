import { alternativesOf } from '../charts/alternatives.js';
import { scenarioTitle } from '../charts/naming.js';
import type { Context } from '../language/context.js';
import { inputName } from '../language/input-names.js';
import { formatWhole } from '../language/numbers.js';
import { words } from '../language/words.js';
import type { StructureRow } from '../results/structures.js';
import { estimateCell, MISSING } from './cells.js';
import { type Html, html, htmlTable, type Section } from './html.js';

/** What forms of the model change in net health benefit; nothing where no form was varied. */
export function structuresSection(context: Context): Section | undefined {
  const { comparison, language } = context;
  const { structures } = comparison;
  if (structures.length === 0) return undefined;
  const { report } = words(language);
  const alternatives = alternativesOf(comparison).filter(({ yardstick }) => !yardstick);
  const forms = structures.filter(({ scenario }) => scenario === structures[0].scenario);
  const rows = forms.map((form) => ({
    kind: '',
    cells: [
      html`${inputName(form.parameter, form.text, language, context.model)} <code>${form.parameter}</code> <span class="unit">${report.formInstead(form.name[language], form.usual[language])}</span>`,
      formatWhole(form.draws),
      ...alternatives.map(({ id }) => cellOf(context, structures.find(isOf(form, id)))),
    ],
  }));
  const titles = alternatives.map((scenario) => scenarioTitle(context, scenario));
  const head = [report.structure, report.drawsOfForm, ...titles];
  const shown = structures.filter(({ scenario }) => alternatives.some(({ id }) => id === scenario));
  return {
    id: 'structures',
    title: report.structures,
    notes: [
      report.structuresNote,
      report.formsBeyondChance(shown.filter(({ beyondChance }) => beyondChance).length, shown.length),
    ],
    body: htmlTable(report.structures, head, rows),
    kind: 'wide',
  };
}

const isOf =
  ({ parameter, value }: StructureRow, scenario: string) =>
  (row: StructureRow): boolean =>
    row.parameter === parameter && row.value === value && row.scenario === scenario;

function cellOf(context: Context, row: StructureRow | undefined): Html {
  if (row === undefined) return html`${MISSING}`;
  const { difference: mean, low, high, beyondChance } = row;
  const estimate = estimateCell(context, { mean, low, high });
  if (!beyondChance) return estimate;
  return html`${estimate} <span class="unit">${words(context.language).report.beyondChance}</span>`;
}
