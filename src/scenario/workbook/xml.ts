import { type Bilingual, quoted, spaced } from '../reading/bilingual.js';
import { type Refusal, refused } from './refusal.js';

/** A piece of an XML text: the start of an element, its end, or what stands between. Prefixes of names are left out. */
type XmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Deepest nesting that a workbook's XML has a use for. */
const DEEPEST = 100;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi;
const ATTRIBUTE = /(?<=\s)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The pieces of an XML text in order; an element that is empty gives its start and its end. Declarations, comments and
 * processing instructions give none. To be called with a text that `xmlRefusal` has nothing to say against.
 */
export function* xmlPieces(text: string): Generator<XmlPiece> {
  for (const piece of rawPieces(text)) {
    if (piece.startsWith('<![CDATA[')) yield { kind: 'text', text: piece.slice(9, -3) };
    else if (!piece.startsWith('<')) yield { kind: 'text', text: resolved(piece) };
    else if (!isLiteral(piece)) yield* element(piece);
  }
}

/** Markup and the text between it, one by one, as they stand; ends early where markup does not end. */
function* rawPieces(text: string): Generator<string> {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const between = text.slice(at, open < 0 ? text.length : open);
    if (between !== '') yield between;
    if (open < 0) return;
    const end = markupEnd(text, open);
    if (end === null) return;
    yield text.slice(open, end);
    at = end;
  }
}

/** Comments, instructions and passages that are taken as they stand. */
const isLiteral = (piece: string) => piece.startsWith('<!') || piece.startsWith('<?');

function* element(piece: string): Generator<XmlPiece> {
  if (piece.startsWith('</')) {
    yield { kind: 'close', name: localName(piece.slice(2, -1).trim()) };
    return;
  }
  const empty = piece.endsWith('/>');
  const inner = piece.slice(1, empty ? -2 : -1);
  const name = localName(/^[^\s/>]*/.exec(inner)![0]);
  yield { kind: 'open', name, attributes: attributesOf(inner) };
  if (empty) yield { kind: 'close', name };
}

/** Position behind a piece of markup that begins at `open`; null where it does not end. */
function markupEnd(text: string, open: number): number | null {
  const [sign, skip] = text.startsWith('<!--', open)
    ? ['-->', 4]
    : text.startsWith('<![CDATA[', open)
      ? [']]>', 9]
      : text.startsWith('<?', open)
        ? ['?>', 2]
        : ['', 0];
  if (sign !== '') {
    const end = text.indexOf(sign, open + skip);
    return end < 0 ? null : end + sign.length;
  }
  let quote = '';
  for (let at = open + 1; at < text.length; at++) {
    const letter = text[at];
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
    else if (letter === '<') return null;
  }
  return null;
}

function attributesOf(inner: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name, double, single] of inner.matchAll(ATTRIBUTE)) {
    attributes[localName(name)] = resolved(double ?? single ?? '');
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return isCharacter(code) ? String.fromCodePoint(code) : '\ufffd';
  });
}

function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}

/**
 * Why an XML text is not read: it declares a document type or entities, which a workbook never does and which make a
 * small text large or reach for other files; it refers to entities that are not XML's own; it is not well formed.
 */
export function xmlRefusal(text: string, name: string): Refusal | null {
  const part = quoted(name);
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) {
    return refused(inside(DECLARED, part), WHOLE).refusal;
  }
  const foreign = foreignEntity(text);
  if (foreign !== null) {
    const entity = { en: `the entity ${foreign} in`, zh: `实体 ${foreign}` };
    return refused(inside(entity, part), WHOLE).refusal;
  }
  const broken = unbalanced(text);
  if (broken === null) return null;
  const found = {
    en: `broken XML in ${part.en} inside it: ${broken.en}`,
    zh: `其中${part.zh}里有误的 XML：${broken.zh}`,
  };
  return refused(found, WHOLE).refusal;
}

const WHOLE: Bilingual = {
  en: 'a workbook as Excel or WPS saves it',
  zh: '由 Excel 或 WPS 保存的工作簿',
};
const DECLARED: Bilingual = { en: 'a document type or entity declared in', zh: '声明的文档类型或实体' };

const inside = (what: Bilingual, part: Bilingual): Bilingual => ({
  en: `${what.en} ${part.en} inside it`,
  zh: `其中${part.zh}里${spaced(what.zh)}`,
});

function foreignEntity(text: string): string | null {
  for (const piece of rawPieces(text)) {
    if (!piece.includes('&') || isLiteral(piece)) continue;
    for (const [reference, name] of piece.matchAll(/&([^;\s<&]{0,20});?/g)) {
      if (!reference.endsWith(';') || !isKnownReference(name)) return reference;
    }
  }
  return null;
}

function isKnownReference(name: string): boolean {
  return Object.hasOwn(ENTITIES, name) || /^#(x[0-9a-f]{1,6}|[0-9]{1,7})$/i.test(name);
}

/** What keeps the elements from nesting as they should; null where nothing does. */
function unbalanced(text: string): Bilingual | null {
  const open: string[] = [];
  let roots = 0;
  let length = 0;
  for (const piece of xmlPieces(text)) {
    length++;
    if (piece.kind === 'open') {
      if (open.length === 0) roots++;
      open.push(piece.name);
      if (open.length > DEEPEST) return TOO_DEEP;
    } else if (piece.kind === 'close' && open.pop() !== piece.name) {
      const tag = `</${piece.name.slice(0, 40)}>`;
      return { en: `${tag} closes nothing`, zh: `${tag} 没有对应的开始标签` };
    }
  }
  if (open.length > 0) {
    const tag = `<${open.at(-1)!.slice(0, 40)}>`;
    return { en: `${tag} without an end`, zh: `${tag} 没有结束标签` };
  }
  return roots === 1 && length > 0 ? null : NO_ROOT;
}

const TOO_DEEP: Bilingual = { en: 'elements nested too deep', zh: '元素嵌套过深' };
const NO_ROOT: Bilingual = { en: 'not one element that holds the others', zh: '没有唯一的根元素' };
