import type { ForecastContext } from '../../charts/forecast/forecast-context.js';
import type { Wider } from '../../forecast/bank/known-until.js';
import { inputName } from '../../language/input-names.js';
import { formatNumber } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { html, htmlTable, type Section } from '../html.js';
import { newerInWords } from './forecast-in-words.js';

/** Every figure and parameter that was not known at the origin. */
export function newerSection(context: ForecastContext): Section {
  const { language, model, newer } = context;
  const text = words(language).forecast.newer;
  const drawn = ({ widened, factor }: Wider) =>
    widened ? text.wide(formatNumber(factor, 3, { finest: -2 })) : text.still;
  const rows = [
    ...newer.figures.map(({ path, year, ...wider }) => ({
      cells: [inputName(path, path, language, model), String(year), drawn(wider)],
    })),
    ...newer.parameters.map(({ id, knownUntil, ...wider }) => ({
      cells: [inputName(id, id, language, model), String(knownUntil), drawn(wider)],
    })),
  ];
  const said = html`<p>${words(language).paragraph(newerInWords(context))}</p>`;
  const table = htmlTable(text.title, [text.figure, text.year, text.drawn], rows, 'text');
  return { id: 'newer', title: text.title, body: rows.length === 0 ? said : html`${said}\n${table}` };
}
