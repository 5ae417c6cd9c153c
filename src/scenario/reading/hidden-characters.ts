import type { Bilingual } from './bilingual.js';

const NAMES = {
  CONTROL: { en: 'control character', zh: '控制字符' },
  SOFT_HYPHEN: { en: 'soft hyphen', zh: '软连字符' },
  JOINER: { en: 'invisible joiner', zh: '不可见连接符' },
  DIRECTION: { en: 'mark of direction', zh: '文字方向标记' },
  FILLER: { en: 'invisible filler', zh: '不可见填充符' },
  SEPARATOR: { en: 'invisible separator', zh: '不可见分隔符' },
  WIDTHLESS: { en: 'character without width', zh: '零宽字符' },
  OVERRIDE: { en: 'override of direction', zh: '文字方向控制符' },
  INVISIBLE: { en: 'invisible control', zh: '不可见控制符' },
  HALF: { en: 'half of a character', zh: '不完整的字符' },
  NONE: { en: 'no character', zh: '非字符' },
  TAG: { en: 'invisible tag', zh: '不可见标签' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Characters that no reader sees and that make a text look like another one: control characters, directions
 * that turn a text around, characters without width, tags, code points that never are characters. The ranges are those
 * of the Unicode Standard, 17.0, general categories Cc and Cs, the default-ignorable characters of Cf and Lo, and the
 * noncharacters (chapter 23.7); line feed, carriage return and tab are no part
 * of them, and neither are variation selectors, which some names in Chinese characters need.
 */
const HIDDEN: readonly (readonly [first: number, last: number, name: Bilingual])[] = [
  [0x00, 0x08, NAMES.CONTROL],
  [0x0b, 0x0c, NAMES.CONTROL],
  [0x0e, 0x1f, NAMES.CONTROL],
  [0x7f, 0x9f, NAMES.CONTROL],
  [0xad, 0xad, NAMES.SOFT_HYPHEN],
  [0x034f, 0x034f, NAMES.JOINER],
  [0x061c, 0x061c, NAMES.DIRECTION],
  [0x115f, 0x1160, NAMES.FILLER],
  [0x180e, 0x180e, NAMES.SEPARATOR],
  [0x200b, 0x200d, NAMES.WIDTHLESS],
  [0x200e, 0x200f, NAMES.DIRECTION],
  [0x2028, 0x2029, NAMES.SEPARATOR],
  [0x202a, 0x202e, NAMES.OVERRIDE],
  [0x2060, 0x2064, NAMES.WIDTHLESS],
  [0x2066, 0x2069, NAMES.OVERRIDE],
  [0x206a, 0x206f, NAMES.INVISIBLE],
  [0x3164, 0x3164, NAMES.FILLER],
  [0xd800, 0xdfff, NAMES.HALF],
  [0xfdd0, 0xfdef, NAMES.NONE],
  [0xfeff, 0xfeff, NAMES.WIDTHLESS],
  [0xffa0, 0xffa0, NAMES.FILLER],
  [0xfff9, 0xfffb, NAMES.INVISIBLE],
  [0xe0000, 0xe007f, NAMES.TAG],
];

interface HiddenCharacter {
  /** Code units before it. */
  readonly index: number;
  readonly codePoint: number;
  /** As people look it up: `U+202E (override of direction)`. */
  readonly name: Bilingual;
}

/** The hidden characters of a text in their order, at most so many. */
export function hiddenCharacters(text: string, most = 20): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  for (let index = 0; index < text.length && found.length < most; index++) {
    if (isPlain(text.charCodeAt(index))) continue;
    const codePoint = text.codePointAt(index)!;
    const range = rangeOf(codePoint);
    if (range) found.push({ index, codePoint, name: named(codePoint, range[2]) });
    if (codePoint > 0xffff) index++;
  }
  return found;
}

function named(codePoint: number, { en, zh }: Bilingual): Bilingual {
  const point = codePointName(codePoint);
  return { en: `${point} (${en})`, zh: `${point}（${zh}）` };
}

/** A text as it can be shown anywhere: hidden characters by their code point, and no more than so many characters. */
export function shown(text: string, most = 200): string {
  const short = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  const hidden = hiddenCharacters(short, short.length);
  return hidden.reduceRight((all, { index, codePoint }) => {
    const after = index + (codePoint > 0xffff ? 2 : 1);
    return `${all.slice(0, index)}<${codePointName(codePoint)}>${all.slice(after)}`;
  }, short);
}

/** Printable ASCII with tab and line ends, and the common Chinese characters: most of what files hold. */
const isPlain = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x09 || isHan(unit);

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** The last two code points of every plane are no characters. */
const NO_CHARACTER = [0xfffe, 0xffff, NAMES.NONE] as const;

const rangeOf = (codePoint: number) =>
  (codePoint & 0xfffe) === 0xfffe
    ? NO_CHARACTER
    : HIDDEN.find(([first, last]) => codePoint >= first && codePoint <= last);

const codePointName = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
