import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CHINESE } from '../../src/language/chinese.js';
import { ENGLISH } from '../../src/language/english.js';
import { inputName } from '../../src/language/input-names.js';
import { LANGUAGES, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { AREAS, type Bilingual } from '../../src/model/place/region.js';
import { SQUARE, strangeLatin } from './latin.js';

interface Text {
  readonly path: string;
  readonly text: string;
}

/** Stands in for an argument and for whatever is read from it. */
const ANY_FIELDS = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '7' : 7) });

/** What stands in for the arguments of a text: lists where it joins or counts them, else a number in its place. */
function spoken(say: (...args: never[]) => unknown): string {
  const attempts: readonly unknown[] = [7, ['7', '8'], '7', ANY_FIELDS, [ANY_FIELDS]];
  for (const argument of attempts) {
    try {
      const made = say(...(Array.from({ length: say.length }, () => argument) as never[]));
      if (typeof made === 'string' && !made.includes('undefined')) return made;
    } catch {
      // The next kind of argument may do.
    }
  }
  const mixed = [['7', '8'], '7', '7', '7', '7'].slice(0, say.length);
  return String(say(...(mixed as never[])));
}

function textsOf(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    return [{ path, text: spoken(value as (...args: never[]) => unknown) }];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, entry]) =>
      textsOf(entry, path === '' ? key : `${path}.${key}`),
    );
  }
  return [];
}

const chinese = textsOf({ ...CHINESE, html: '' });
const english = textsOf(ENGLISH);

describe('the dictionaries', () => {
  it('have the same texts in both languages, none of them empty', () => {
    const named = (texts: readonly Text[]) => texts.map(({ path }) => path).sort();
    expect(named(chinese)).toEqual(named(english));
    expect(english.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('have no Latin words in Chinese but names, units and file names', () => {
    const strange = chinese.flatMap(({ path, text }) => strangeLatin(text).map((word) => `${path}: ${word}`));
    expect(strange).toEqual([]);
  });

  it('have no Chinese characters or punctuation in English', () => {
    expect(english.filter(({ text }) => SQUARE.test(text))).toEqual([]);
  });

  it('distinguish a strange word from a name', () => {
    expect(strangeLatin('每 DALY 成本（effects.csv，DOI 10.1016/j.jval.2013.08.2291）')).toEqual([]);
    expect(strangeLatin('每个 strategy 的结果')).toEqual(['strategy']);
  });
});

const CATALOGUE: readonly (readonly [string, Bilingual])[] = [
  ...medinno.indicators.map(({ id, name }) => [`indicator ${id}`, name] as const),
  ...medinno.levers.flatMap(({ id, name, text, tradeOff }) => [
    [`lever ${id}`, name] as const,
    [`lever ${id} text`, text] as const,
    [`lever ${id} trade-off`, tradeOff] as const,
  ]),
  ...Object.keys(medinno.parameters).map((id) => [`parameter ${id}`, medinno.parameters[id].title] as const),
  ...Object.entries(medinno.prices).flatMap(([id, { title, buys, unit }]) => [
    [`price ${id}`, title] as const,
    [`price ${id} buys`, buys] as const,
    [`price ${id} unit`, unit] as const,
  ]),
];

describe('the catalogue', () => {
  it('says everything in both languages', () => {
    const missing = CATALOGUE.filter(({ 1: { en, zh } }) => en.trim() === '' || !SQUARE.test(zh));
    expect(missing).toEqual([]);
    expect(CATALOGUE.filter(({ 1: { en } }) => SQUARE.test(en))).toEqual([]);
    const strange = CATALOGUE.flatMap(([what, { zh }]) => strangeLatin(zh).map((word) => `${what}: ${word}`));
    expect(strange).toEqual([]);
  });

  it('gives no two parameters the same title', () => {
    for (const language of LANGUAGES) {
      const titles = Object.keys(medinno.parameters).map((id) => medinno.parameters[id].title[language]);
      expect(titles.filter((title, n) => titles.indexOf(title) !== n)).toEqual([]);
    }
  });

  it.each(LANGUAGES)('has a word for every area and price that is drawn (%s)', (language) => {
    const { areas } = words(language);
    expect(Object.keys(areas)).toEqual([...AREAS]);
    for (const [id, { title, followsPay }] of Object.entries(medinno.prices))
      expect(inputName(`prices.${id}`, '', language, medinno)).toBe(followsPay ? '' : title[language]);
    expect(inputName('somebody-elses', 'what its owner calls it', language, medinno)).toBe(
      'what its owner calls it',
    );
  });
});

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

/** Commands that speak English only: what they say is about the call, not about results. */
const ENGLISH_ONLY = new Set(['cli']);
/** What the commands print of results, which is in either language. */
const OF_RESULTS = new Set(['cli/compare.ts', 'cli/run.ts', 'cli/report.ts', 'cli/terminal-table.ts']);

function filesOf(folder: string): string[] {
  return readdirSync(join(SOURCES, folder)).map((name) => `${folder}/${name}`);
}

/** Sentences and phrases in a source: literals with two words or more, or any Chinese, that are not thrown as errors. */
function phrasesIn(file: string): string[] {
  const text = readFileSync(join(SOURCES, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node) || ts.isTypeNode(node)) return;
    // A wrong call is answered in English, as all that is said of calls.
    if (ts.isCallExpression(node) && node.expression.getText() === 'callIssue') return;
    // Texts of an entry stand with it in every language, which the types of `texts` see to.
    if (ts.isCallExpression(node) && node.expression.getText() === 'texts') return;
    if (isPhrase(node)) found.push(`${file}: ${(node as ts.StringLiteral).text.slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isPhrase(node: ts.Node): boolean {
  const literal =
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node);
  if (!literal) return false;
  const plain = node.text
    .replace(/<[^>]*>?|[^<]*>/g, ' ')
    .replace(/\b(?:format|split|indexof|datum|test)\b\S*/g, ' ');
  if (SQUARE.test(plain)) return true;
  // Two words of plain English in a row; style sheets, expressions and class lists have other signs between.
  return (
    /(?:^|\s)[A-Za-z][a-z]{2,} (?:[a-z]+ )?[a-z]{3,}(?:[\s.,;:!?]|$)/.test(plain) && !looksLikeCode(plain)
  );
}

const looksLikeCode = (text: string): boolean => /[{}=]|px|'\w+'|^[\w-]+(?: [\w-]+)?$/.test(text.trim());

describe('the sources', () => {
  it('hold no words that stand nowhere else where results are shown', () => {
    const files = [...filesOf('report'), ...filesOf('charts'), ...filesOf('cli')].filter(
      (file) => file.endsWith('.ts') && (!ENGLISH_ONLY.has(file.split('/')[0]!) || OF_RESULTS.has(file)),
    );
    expect(files.length).toBeGreaterThan(15);
    expect(files.flatMap(phrasesIn)).toEqual([]);
  });
});
