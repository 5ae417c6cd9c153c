import type { Bilingual } from './bilingual.js';
import type { Unreadable } from './file-text.js';

const WORKBOOK: Bilingual = {
  en: 'an .xlsx workbook: open it in its own program and save it as "Excel workbook (.xlsx)"',
  zh: '.xlsx 工作簿（请在原程序中打开，另存为“Excel 工作簿（.xlsx）”）',
};
const OWN_FILE: Bilingual = {
  en: 'a .yaml text file, or an .xlsx workbook for a region: medinno new KIND NAME writes one to begin with',
  zh: '.yaml 文本文件，地区也可用 .xlsx 工作簿（用 medinno new KIND NAME 生成初稿）',
};
const TABLE: Bilingual = {
  en: 'a region as a .yaml text file or an .xlsx workbook; a history lies in the folder of its region as NAME.history.csv',
  zh: '.yaml 文本文件或 .xlsx 工作簿形式的地区；历史数据存为 NAME.history.csv，与地区文件放在同一文件夹',
};
const UNPACKED: Bilingual = {
  en: 'the file inside it: unpack it first',
  zh: '其中的文件（请先解压）',
};

/** Endings of files that people have and the program does not read: what they are, and what to do with them. */
const FOREIGN: readonly (readonly [endings: readonly string[], what: Bilingual, expected: Bilingual])[] = [
  [['ods', 'fods', 'ots'], { en: 'an OpenDocument spreadsheet', zh: 'OpenDocument 电子表格' }, WORKBOOK],
  [['numbers'], { en: 'a Numbers spreadsheet', zh: 'Numbers 电子表格' }, WORKBOOK],
  [['et', 'ett'], { en: 'a WPS spreadsheet', zh: 'WPS 表格' }, WORKBOOK],
  [['xlt', 'xltx', 'xltm'], { en: 'a template of workbooks', zh: '工作簿模板' }, WORKBOOK],
  [['csv', 'tsv', 'tab'], { en: 'a table as text', zh: '文本表格' }, TABLE],
  [['doc', 'docx', 'odt', 'rtf', 'wps', 'pages'], { en: 'a document', zh: '文档' }, OWN_FILE],
  [['ppt', 'pptx', 'odp', 'dps', 'key'], { en: 'slides', zh: '演示文稿' }, OWN_FILE],
  [['pdf', 'ofd'], { en: 'a document to print', zh: '版式文档' }, OWN_FILE],
  [
    ['html', 'htm', 'mht', 'xml', 'md', 'toml', 'ini'],
    { en: 'a text of another form', zh: '其他格式的文本' },
    OWN_FILE,
  ],
  [['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp'], { en: 'a picture', zh: '图片' }, OWN_FILE],
  [
    ['parquet', 'sav', 'dta', 'rds', 'rdata', 'sqlite', 'db', 'mdb', 'accdb'],
    { en: 'a file of data', zh: '数据文件' },
    OWN_FILE,
  ],
  [['zip', 'rar', '7z', 'gz', 'tar', 'tgz'], { en: 'an archive', zh: '压缩包' }, UNPACKED],
];

/** What a file with that name is and what to do with it; null where the program may read it. */
export function foreignFile(name: string): Unreadable | null {
  const ending = /[^/\\]\.([a-z0-9]+)$/i.exec(name)?.[1].toLowerCase() ?? '';
  const known = FOREIGN.find(([endings]) => endings.includes(ending));
  if (known === undefined) return null;
  const [, { en, zh }, expected] = known;
  return { found: { en: `${en} (.${ending})`, zh: `${zh}（.${ending}）` }, expected };
}
