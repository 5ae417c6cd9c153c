import type { Unreadable } from './file-text.js';

const WORKBOOK = 'an .xlsx workbook: open it in its own program and save it as "Excel workbook (.xlsx)"';
const OWN_FILE =
  'a .yaml text file, or an .xlsx workbook for a region: medinno new KIND NAME writes one to begin with';
const TABLE =
  'a region as a .yaml text file or an .xlsx workbook; a history lies beside its region as NAME.history.csv';

/** Endings of files that people have and the program does not read: what they are, and what to do with them. */
const FOREIGN: readonly (readonly [endings: readonly string[], what: string, expected: string])[] = [
  [['ods', 'fods', 'ots'], 'an OpenDocument spreadsheet', WORKBOOK],
  [['numbers'], 'a Numbers spreadsheet', WORKBOOK],
  [['et', 'ett'], 'a WPS spreadsheet', WORKBOOK],
  [['xlt', 'xltx', 'xltm'], 'a template of workbooks', WORKBOOK],
  [['csv', 'tsv', 'tab'], 'a table as text', TABLE],
  [['doc', 'docx', 'odt', 'rtf', 'wps', 'pages'], 'a document', OWN_FILE],
  [['ppt', 'pptx', 'odp', 'dps', 'key'], 'slides', OWN_FILE],
  [['pdf', 'ofd'], 'a document to print', OWN_FILE],
  [['html', 'htm', 'mht', 'xml', 'md', 'toml', 'ini'], 'a text of another form', OWN_FILE],
  [['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp'], 'a picture', OWN_FILE],
  [['parquet', 'sav', 'dta', 'rds', 'rdata', 'sqlite', 'db', 'mdb', 'accdb'], 'a file of data', OWN_FILE],
  [['zip', 'rar', '7z', 'gz', 'tar', 'tgz'], 'an archive', 'the file inside it: unpack it first'],
];

/** What a file with that name is and what to do with it; null where the program may read it. */
export function foreignFile(name: string): Unreadable | null {
  const ending = /[^/\\]\.([a-z0-9]+)$/i.exec(name)?.[1].toLowerCase() ?? '';
  const known = FOREIGN.find(([endings]) => endings.includes(ending));
  return known === undefined ? null : { found: `${known[1]} (.${ending})`, expected: known[2] };
}
