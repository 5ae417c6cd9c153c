import pico from 'picocolors';
import { breakLines, terminalWidth } from '../../language/lines.js';
import type { Language } from '../../language/words.js';
import type { Model } from '../../model/model.js';
import type { CatalogueEntry, CatalogueName } from '../../node/catalogue-entries.js';
import { COLUMNS } from './columns.js';
import type { ListLook } from './entry-text.js';
import { isGrouped, namesIn } from './filter.js';
import { columnsText, type ListTable, plainRows, type Section } from './table.js';
import { headOf, sayIn } from './words.js';

/** A model alone has no region, and so no currency of one. */
const IN_CNY = {
  en: 'Money is in CNY, as the model has it; a region of another currency has it at its exchange rate.',
  zh: '金额为模型自身的人民币（CNY）；采用其他币种的地区按其汇率折算。',
} as const;

/**
 * Entries of a catalogue, one or more, as a table. In a terminal those of the model stand under the parts of it that they
 * belong to; without a width each entry is a line and there are no heads.
 */
export function listText<Name extends CatalogueName>(
  name: Name,
  entries: readonly CatalogueEntry<Name>[],
  model: Model,
  look: ListLook,
): string {
  const { width, colour = false, language } = look;
  const table = tableOf(name, entries, model, language);
  if (width === undefined) return `${plainRows(table)}\n`;
  const note = isGrouped(name) ? `\n${breakLines(IN_CNY[language], width, terminalWidth).join('\n')}\n` : '';
  return `${columnsText(table, width, pico.createColors(colour).bold)}\n${note}`;
}

function tableOf<Name extends CatalogueName>(
  name: Name,
  entries: readonly CatalogueEntry<Name>[],
  model: Model,
  language: Language,
): ListTable {
  const { heads, row } = COLUMNS[name];
  const rowOf = (entry: CatalogueEntry<Name>) => row(entry, language);
  const sections: Section[] = isGrouped(name)
    ? model.submodels.map((part) => {
        const names = new Set(namesIn(part, name));
        const rows = entries.filter(({ id }) => names.has(id)).map(rowOf);
        return { title: headOf(part.id, part.title, sayIn(language)), rows };
      })
    : [{ title: null, rows: entries.map(rowOf) }];
  return {
    heads: heads.map((head) => head[language]),
    sections: sections.filter(({ rows }) => rows.length > 0),
  };
}
