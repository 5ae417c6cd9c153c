import { countedName } from '../../charts/search/counted-names.js';
import type { SearchContext } from '../../charts/search/search-context.js';
import { soughtName, soughtUnit } from '../../charts/search/sought-names.js';
import { inputName } from '../../language/input-names.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { MISSING } from '../cells.js';
import { type HtmlPart, html, htmlTable, type Section } from '../html.js';
import { shrinkageText } from './reached-in-words.js';

/** What the search promised and what held, goal by goal. */
export function shrinkageSection(context: SearchContext): Section | undefined {
  const { tables, language } = context;
  const { page } = words(language).search;
  const known = tables.shrinkage.filter(({ shrinkage }) => shrinkage !== null);
  if (known.length === 0) return undefined;
  const rows = known.map((row) => {
    const { word, times } = soughtUnit(context, row);
    return {
      cells: [
        html`${countedName(context, row)} <span class="unit">${row.test === 'seeds' ? page.seeds : page.draws}</span>`,
        words(language).withUnit(shrinkageText(context, row), word),
        row.relative === null ? MISSING : formatShare(row.relative),
        row.handWritten === null ? MISSING : formatNumber(row.handWritten * times),
      ],
    };
  });
  const head = [page.goal, page.shrinkage, page.relative, page.byHand];
  return {
    id: 'shrinkage',
    title: page.shrinkage,
    notes: [page.shrinkageNote],
    body: htmlTable(page.shrinkage, head, rows),
  };
}

/**
 * What portfolios come to in each other form of the model, how many stay that no other is better than, and in how many comparisons they stay
 * ahead of strategies; undefined where no form was tried.
 */
export function formsSection(context: SearchContext): Section | undefined {
  const { tables, language, model } = context;
  if (tables.frontForms.length === 0) return undefined;
  const { page } = words(language).search;
  const isHeld = tables.forms.length > 0;
  const rows = tables.frontForms.map(({ form, points, holds, goals }) => {
    const own = tables.forms.filter((row) => row.form === form);
    const [parameter, value] = form.split('=');
    const { choices, forms: names } = model.parameters[parameter];
    const name = names?.[choices.indexOf(Number(value))]?.[language] ?? value;
    return {
      cells: [
        html`${inputName(parameter, parameter, language, model)} <span class="unit">${name}</span>`,
        page.holds(holds, points),
        ...goals.map((goal) => formAmount(context, goal)),
        ...(isHeld ? [page.holds(own.filter((row) => row.holds).length, own.length)] : []),
      ],
    };
  });
  const names = tables.goals.map((goal) => soughtName(context, goal));
  const head = [page.form, page.staying, ...names, ...(isHeld ? [page.handWrittenThere] : [])];
  return { id: 'forms', title: page.forms, notes: [page.formsNote], body: htmlTable(page.forms, head, rows) };
}

/** What portfolios come to on average in another form, and in the ordinary one in the same worlds. */
function formAmount(
  context: SearchContext,
  goal: SearchContext['tables']['frontForms'][number]['goals'][number],
): HtmlPart {
  const { mean, ordinary } = goal;
  if (mean === null || ordinary === null) return MISSING;
  const { times, word } = soughtUnit(context, goal);
  const [there, here] = [mean, ordinary].map((amount) => formatNumber(amount * times, 3));
  const { page } = words(context.language).search;
  return html`${words(context.language).withUnit(there, word)} <span class="unit">${page.ordinary(here)}</span>`;
}

/** How far several searches agree; undefined of a single one. */
export function agreementSection({ tables, language }: SearchContext): Section | undefined {
  const { page } = words(language).search;
  if (tables.agreement.length === 0) return undefined;
  const rows = tables.agreement.map(({ search, front, kept, ofAll }) => ({
    cells: [
      search === null ? page.together : formatNumber(search),
      formatNumber(front),
      formatNumber(kept),
      ofAll === null ? MISSING : formatShare(ofAll),
    ],
  }));
  const head = [page.search, page.front, page.kept, page.ofAll];
  return {
    id: 'agreement',
    title: page.agreement,
    notes: [page.agreementNote],
    body: htmlTable(page.agreement, head, rows),
  };
}

/** How far the search was after every generation. */
export function generationsSection({ tables, language }: SearchContext): Section {
  const { page } = words(language).search;
  const several = tables.agreement.length > 0;
  const rows = tables.generations.map((row) => ({
    cells: [
      ...(several ? [formatNumber(row.search)] : []),
      formatNumber(row.generation),
      formatNumber(row.portfolios, 6),
      formatNumber(row.runsOfEach),
      formatNumber(row.front),
      row.hypervolume === null ? MISSING : formatShare(row.hypervolume),
    ],
  }));
  const searches = several ? [page.search] : [];
  const head = [...searches, page.generation, page.tried, page.runsOfEach, page.front, page.hypervolume];
  return {
    id: 'generations',
    title: page.generations,
    notes: [page.generationsNote],
    body: htmlTable(page.generations, head, rows),
  };
}
