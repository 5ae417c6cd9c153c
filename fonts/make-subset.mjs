/**
 * Makes the fonts of this folder and the table of widths that charts are laid out by. README.md says how to call it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { advancesOf } from '../dist/node/unknown-characters.js';

const here = (path) => new URL(path, import.meta.url);
const require = createRequire(import.meta.url);
const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const WEIGHTS = { regular: ['400Regular', 'Regular'], bold: ['700Bold', 'Bold'] };

/** Layout features are left out on purpose: without kerning a text is as wide as its advances add up to. */
const LEFT_OUT = ['GPOS', 'GSUB', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'STAT', 'DSIG'];

/** Latin, Greek, punctuation, arrows, mathematical signs, circled and roman numbers, full-width forms. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x391, 0x3c9],
  [0x2010, 0x2027],
  [0x2030, 0x203b],
  [0x2070, 0x209c],
  [0x20ac, 0x20ac],
  [0x2103, 0x2116],
  [0x2160, 0x217b],
  [0x2190, 0x2199],
  [0x2200, 0x226f],
  [0x2460, 0x2473],
  [0x2500, 0x2503],
  [0x25a0, 0x25cf],
  [0x3000, 0x301f],
  [0x3220, 0x3229],
  [0xff01, 0xff5e],
  [0xffe0, 0xffe5],
];

/** Characters beyond level 1 in names of Chinese cities and counties. */
const PLACE_NAMES =
  '亳濮衢漯泸儋菏莆圳涪郴邯郸忻汨沅泗洱淄潍滁珲璧盱眙睢崂崆嵊攸朐栾汶沭泾涞淇溧溆潢濉灞琅琼畲砀磐禹綦缙耒芗茌莒莘蕲邛郏郓郯郾鄄鄞鄱陉隰颍麒黟湟圩浔岷榕瓯濠澧沣渑黄岐邳邗嵩汕揭莞';

function rangeText([first, last]) {
  return Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)).join('');
}

/** The 3,755 characters of level 1: rows 16 to 55 of GB 2312-1980, the last one five short. */
function level1() {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 40 }, (_, n) => 0xb0 + n);
  return rows
    .flatMap((row) => {
      const last = row === 0xd7 ? 0xf9 : 0xfe;
      return Array.from({ length: last - 0xa0 }, (_, n) => decoder.decode(Uint8Array.of(row, 0xa1 + n)));
    })
    .join('');
}

/** Everything that the sources and the files that come with them write: texts of the languages and the catalogues. */
function written(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = new URL(`${entry.name}${entry.isDirectory() ? '/' : ''}`, folder);
    if (entry.isDirectory()) return written(place);
    return /\.(ts|yaml)$/.test(entry.name) ? [readFileSync(place, 'utf8')] : [];
  });
}

const text = [
  ...RANGES.map(rangeText),
  level1(),
  PLACE_NAMES,
  ...written(here('../src/')),
  ...written(here('../scenarios/')),
  ...written(here('../docs/cities/')),
].join('');

/** From here on scripts are set in full squares, which need not be listed. */
const FIRST_SQUARE = 0x2e80;

/** Runs of neighbouring code points as `[first, widths]`, full squares of the scripts that have them left out. */
function runs(advances) {
  const found = [];
  for (const code of [...advances.keys()].sort((a, b) => a - b)) {
    const width = Math.round(advances.get(code));
    if (width === 1000 && code >= FIRST_SQUARE) continue;
    const run = found.at(-1);
    if (run !== undefined && run[0] + run[1].length === code) run[1].push(width);
    else found.push([code, [width]]);
  }
  return found;
}

const tables = {};
for (const [weight, [folder, name]] of Object.entries(WEIGHTS)) {
  const original = readFileSync(require.resolve(`${PACKAGE}/${folder}/NotoSansSC_${folder}.ttf`));
  const bytes = await subsetFont(original, text, {
    targetFormat: 'truetype',
    noHinting: true,
    dropTables: LEFT_OUT,
  });
  writeFileSync(here(`NotoSansSC-${name}.ttf`), bytes);
  tables[weight] = runs(advancesOf(bytes));
}

const source = `/** Made by fonts/make-subset.mjs from the fonts: change it there. */

/** A run of neighbouring code points: the first, and their advance widths in thousandths of the font size. */
export type AdvanceRun = readonly [first: number, widths: readonly number[]];

/** Advance widths of the shipped fonts; characters of Chinese, Japanese and Korean that are not listed are full squares. */
export const ADVANCE_RUNS: { readonly regular: readonly AdvanceRun[]; readonly bold: readonly AdvanceRun[] } = {
${Object.entries(tables)
  .map(([weight, found]) => `  ${weight}: ${JSON.stringify(found)},`)
  .join('\n')}
};
`;
writeFileSync(here('../src/charts/font-widths.ts'), source);
