import type { Bilingual } from '../reading/bilingual.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe } from '../reading/validate.js';
import { type Gathered, textIn } from './gathered.js';
import { COLUMNS, type ColumnName } from './layout.js';
import { type Plain, put } from './plain.js';
import { issueIn, type Row } from './row.js';

const FACT_FIELDS = [
  'id',
  'quantity',
  'low',
  'high',
  'unit',
  'year',
  'source',
  'grade',
  'note',
  'explanation',
  'use',
  'under',
] as const satisfies readonly ColumnName[];

/** A known fact; a row of the form whose range is left empty is none. */
export function gatherFact(row: Row, gathered: Gathered): void {
  if (row.isEmpty('low') && row.isEmpty('high')) return;
  const { region, places } = gathered;
  region.facts ??= [];
  const facts = region.facts as Plain[];
  const cells = FACT_FIELDS.map((column) => [
    column,
    COLUMNS[column].holds === 'number' ? row.number(column) : textIn(row, column, gathered),
  ]);
  const fact: Plain = Object.fromEntries(cells.filter(([, content]) => content !== undefined));
  fact.explanation ??= '';
  const index = facts.push(fact) - 1;
  const name = `facts.${index}`;
  places.set(name, row.place('id'));
  for (const column of FACT_FIELDS) places.set(`${name}.${column}`, row.place(column));
  places.set(`${name}.label`, row.place('nameEn'));
  places.set(`${name}.label.en`, row.place('nameEn'));
  places.set(`${name}.label.zh`, row.place('nameZh'));
  put(fact, ['label', 'en'], row.text('nameEn'));
  put(fact, ['label', 'zh'], row.text('nameZh'));
}

const POINT_FIELDS = [
  'year',
  'value',
  'unit',
  'source',
  'grade',
  'note',
] as const satisfies readonly ColumnName[];

/** A figure in a later year. */
export function gatherPoint(row: Row, gathered: Gathered): void {
  const { region, places } = gathered;
  region.paths ??= [];
  const points = region.paths as Plain[];
  const cells = POINT_FIELDS.map((column) => [
    column,
    COLUMNS[column].holds === 'number' ? row.number(column) : textIn(row, column, gathered),
  ]);
  const given = [['figure', row.text('key')], ...cells].filter(([, content]) => content !== undefined);
  const name = `paths.${points.push(Object.fromEntries(given)) - 1}`;
  places.set(name, row.place('key'));
  places.set(`${name}.figure`, row.place('key'));
  for (const column of POINT_FIELDS) places.set(`${name}.${column}`, row.place(column));
}

/** A level of the place, or a payer; what is neither of both is complained about. */
export function gatherPayer(row: Row, { region, places, issues }: Gathered): void {
  const columns = ['id', 'nameEn', 'nameZh', 'level'] as const;
  const listed = row.text('listed');
  if (listed !== 'level' && listed !== 'payer') {
    if (listed !== undefined || row.isEmpty('listed'))
      issues.push(
        issueIn(
          row.place('listed'),
          '',
          describe(listed),
          LEVEL_OR_PAYER,
          nearestName(listed ?? '', ['level', 'payer']),
        ),
      );
    return;
  }
  const list = `${listed}s`;
  region[list] ??= [];
  const entries = region[list] as Plain[];
  const [id, en, zh, level] = columns.map((column) => row.text(column));
  const entry = { id, name: { en, zh }, ...(level === undefined ? {} : { level }) };
  const at = `${list}.${entries.push(withoutEmpty(entry)) - 1}`;
  if (!places.has(list)) places.set(list, row.place('listed'));
  places.set(at, row.place('listed'));
  for (const column of columns) places.set(`${at}.${PAYER_FIELDS[column]}`, row.place(column));
  places.set(`${at}.name`, row.place('nameEn'));
}

const LEVEL_OR_PAYER: Bilingual = { en: 'level or payer', zh: 'level 或 payer' };

const PAYER_FIELDS = { id: 'id', nameEn: 'name.en', nameZh: 'name.zh', level: 'level' } as const;

/** A mapping without the fields that nothing stands in. */
const withoutEmpty = (entry: Plain): Plain =>
  Object.fromEntries(Object.entries(entry).filter(([, content]) => content !== undefined));
