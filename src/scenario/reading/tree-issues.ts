import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  Scalar,
  visit as visitAll,
  type YAMLMap,
} from 'yaml';
import { alike, type Bilingual, quoted } from './bilingual.js';
import { hiddenCharacters, shown } from './hidden-characters.js';
import { type InputIssue, type IssueWords, inputIssue } from './issues.js';
import { DEEPEST_FILE, MOST_PIECES, TOO_DEEP, VISIBLE } from './text-limits.js';

type Parsed = Document.Parsed<ParsedNode>;

/** What is wrong with a syntax tree that YAML itself allows. */
interface TreeIssues {
  readonly issues: readonly InputIssue[];
  /** False where the content must not be turned into plain values. */
  readonly readable: boolean;
  /** Fields whose values could not be read: nothing more is to be said of them. */
  readonly unread: readonly string[];
}

interface Walk {
  readonly text: string;
  /** Values that a file may have. */
  readonly most: number;
  readonly issue: Complain;
  readonly fatal: Complain;
  /** What is wrong with a value that the rest of the file can be read without. */
  readonly unread: Complain;
  /** Aliases that stand for nothing. */
  readonly loose: Set<Alias>;
  /** Values that an anchor stands for, aliases inside counted in full; null while it is still being read. */
  readonly anchors: Map<string, number | null>;
  size: number;
}

type Complain = (node: Node | null, path: Path, found: Bilingual, expected: Bilingual) => void;
type Path = readonly (string | number)[];

/** Keys that mean something to the language this program is written in. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const PLAIN_TAGS = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

/**
 * Walks a syntax tree in reading order: keys that are repeated, reserved or no plain names, tags, aliases that lead nowhere,
 * in a circle, or to more values than a file may have, characters that an escape hides. What is wrong by itself is taken
 * out of the tree, so that the rest can be read and all its mistakes show at once.
 */
export function treeIssues(
  doc: Parsed,
  text: string,
  file: string,
  position: (node: Node | null) => { line: number; column: number } | null,
  most = MOST_PIECES,
): TreeIssues {
  const issues: InputIssue[] = [];
  let readable = true;
  const issue: Walk['issue'] = (node, path, found, expected) => {
    const place = position(node) ?? { line: 1, column: 1 };
    issues.push(inputIssue({ file, ...place, path: path.join('.') }, found, expected));
  };
  const fatal: Walk['fatal'] = (...what) => {
    readable = false;
    issue(...what);
  };
  const unread: string[] = [];
  const leftOut: Walk['unread'] = (node, path, found, expected) => {
    unread.push(path.join('.'));
    issue(node, path, found, expected);
  };
  const loose = new Set<Alias>();
  const version = doc.directives?.yaml;
  if (version?.explicit && version.version !== '1.2') {
    const found = { en: `YAML version ${version.version}`, zh: `YAML ${version.version} 版` };
    fatal(null, [], found, { en: 'YAML 1.2, without a %YAML line', zh: 'YAML 1.2，不写 %YAML 行' });
  }
  const walk = { text, most, issue, fatal, unread: leftOut, loose, anchors: new Map(), size: 0 };
  visit(doc.contents, [], 0, walk);
  if (readable && loose.size > 0) {
    visitAll(doc, { Alias: (_, node) => (loose.has(node) ? new Scalar(null) : undefined) });
  }
  return { issues, readable, unread };
}

function visit(node: Node | null, path: Path, depth: number, walk: Walk): void {
  if (node === null || walk.size > walk.most) return;
  if (depth > DEEPEST_FILE) {
    walk.size = Number.POSITIVE_INFINITY;
    walk.fatal(node, path, ...TOO_DEEP);
    return;
  }
  if (isAlias(node)) {
    visitAlias(node, path, walk);
    return;
  }
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  const before = walk.size;
  if (anchor !== undefined) walk.anchors.set(anchor, null);
  walk.size++;
  visitTag(node, path, walk);
  if (isMap(node)) visitMap(node as YAMLMap<Node | null, Node | null>, path, depth, walk);
  else if (isSeq(node)) {
    node.items.forEach((item, n) => {
      visit(item as Node | null, [...path, n], depth + 1, walk);
    });
  } else if (isScalar(node)) visitText(node, node.value, path, walk);
  if (anchor !== undefined) walk.anchors.set(anchor, walk.size - before);
}

function visitAlias(node: Alias, path: Path, walk: Walk): void {
  const name = node.source;
  const size = walk.anchors.get(name);
  if (size === undefined) {
    walk.loose.add(node);
    walk.unread(node, path, alike(`*${name}`), {
      en: `an anchor &${name} above it`,
      zh: `其上方的锚点 &${name}`,
    });
  } else if (size === null) {
    const found = { en: `*${name} inside what it stands for`, zh: `在自身所指内容中引用的 *${name}` };
    walk.fatal(node, path, found, { en: 'a value that ends', zh: '不循环的取值' });
  } else if (walk.size + size > walk.most) {
    walk.size = Number.POSITIVE_INFINITY;
    const found = { en: 'aliases that stand for too much', zh: '所指内容过多的别名' };
    const expected = { en: `at most ${walk.most} values in all`, zh: `合计至多 ${walk.most} 个取值` };
    walk.fatal(node, path, found, expected);
  } else walk.size += size;
}

function visitTag(node: Node, path: Path, walk: Walk): void {
  const tag = 'tag' in node && typeof node.tag === 'string' ? node.tag : undefined;
  if (tag === undefined || PLAIN_TAGS.test(tag)) return;
  const short = shown(tag.replace('tag:yaml.org,2002:', '!!'), 60);
  const found = { en: `the tag ${short}`, zh: `标签 ${short}` };
  walk.unread(node, path, found, { en: 'a plain value without a tag', zh: '不带标签的普通取值' });
}

function visitMap(map: YAMLMap<Node | null, Node | null>, path: Path, depth: number, walk: Walk): void {
  const seen = new Set<string>();
  const unfit = new Set<Pair<Node | null, Node | null>>();
  for (const pair of map.items) {
    const { key, value } = pair;
    if (!isScalar(key) || key.value === null) {
      walk.issue(key ?? value, path, ...NO_NAME);
      unfit.add(pair);
      continue;
    }
    const name = String(key.value);
    const here = [...path, name];
    walk.size++;
    if (seen.has(name)) walk.issue(key, here, ...repeated(name));
    else if (RESERVED.has(name)) {
      walk.issue(key, here, ...reserved(name));
      unfit.add(pair);
    } else if (name === '<<') walk.fatal(key, here, ...MERGE_KEY);
    else visitText(key, key.value, here, walk);
    seen.add(name);
    visit(value, here, depth + 1, walk);
  }
  if (unfit.size > 0) map.items = map.items.filter((pair) => !unfit.has(pair));
}

/** Characters hidden by an escape: those that stand in the text itself have been complained about. */
function visitText(node: Node, value: unknown, path: Path, walk: Walk): void {
  if (typeof value !== 'string' || node.range === undefined || node.range === null) return;
  const written = walk.text.slice(node.range[0], node.range[1]);
  for (const { name, codePoint } of hiddenCharacters(value, 3)) {
    if (written.includes(String.fromCodePoint(codePoint))) continue;
    walk.issue(node, path, name, VISIBLE);
  }
}

const NO_NAME: IssueWords = [
  { en: 'a key that is no name', zh: '不是名称的字段名' },
  { en: 'a plain name before the colon', zh: '冒号前的普通名称' },
];
const MERGE_KEY: IssueWords = [
  { en: 'a merge key (<<)', zh: '合并键（<<）' },
  { en: 'the fields themselves, written out', zh: '逐一写出的字段' },
];

function repeated(name: string): IssueWords {
  const { en, zh } = quoted(shown(name, 60));
  return [
    { en: `key ${en} a second time`, zh: `重复的字段${zh}` },
    { en: 'every key once', zh: '不重复的字段' },
  ];
}

function reserved(name: string): IssueWords {
  const { en, zh } = quoted(shown(name, 60));
  return [
    { en: `key ${en}, a reserved name`, zh: `保留名称${zh}` },
    { en: 'another name', zh: '其他名称' },
  ];
}
