import type { SearchContext } from '../../charts/search/search-context.js';
import { soughtName, soughtUnit } from '../../charts/search/sought-names.js';
import { inputName } from '../../language/input-names.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { MISSING } from '../cells.js';
import { html, htmlTable, type Section } from '../html.js';
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
        html`${soughtName(context, row)}<span class="unit">${row.test === 'seeds' ? page.seeds : page.draws}</span>`,
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

/** In how many comparisons portfolios stay ahead in each other form of the model; undefined where none was tried. */
export function formsSection(context: SearchContext): Section | undefined {
  const { tables, language, model } = context;
  if (tables.forms.length === 0) return undefined;
  const { page } = words(language).search;
  const forms = [...new Set(tables.forms.map(({ form }) => form))];
  const rows = forms.map((form) => {
    const own = tables.forms.filter((row) => row.form === form);
    const [parameter, value] = form.split('=');
    const { choices, forms: names } = model.parameters[parameter];
    const name = names?.[choices.indexOf(Number(value))]?.[language] ?? value;
    return {
      cells: [
        html`${inputName(parameter, parameter, language, model)}<span class="unit">${name}</span>`,
        page.holds(own.filter(({ holds }) => holds).length, own.length),
      ],
    };
  });
  const head = [page.form, page.standing];
  return { id: 'forms', title: page.forms, notes: [page.formsNote], body: htmlTable(page.forms, head, rows) };
}

/** How far the search was after every generation. */
export function generationsSection({ tables, language }: SearchContext): Section {
  const { page } = words(language).search;
  const rows = tables.generations.map((row) => ({
    cells: [
      formatNumber(row.generation),
      formatNumber(row.portfolios, 6),
      formatNumber(row.runsOfEach),
      formatNumber(row.front),
      row.hypervolume === null ? MISSING : formatShare(row.hypervolume),
    ],
  }));
  const head = [page.generation, page.tried, page.runsOfEach, page.front, page.hypervolume];
  return {
    id: 'generations',
    title: page.generations,
    notes: [page.generationsNote],
    body: htmlTable(page.generations, head, rows),
  };
}
