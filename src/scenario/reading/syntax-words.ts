import type { YAMLParseError, YAMLWarning } from 'yaml';
import { shown } from './hidden-characters.js';
import type { IssueWords } from './issues.js';

type SyntaxError = YAMLParseError | YAMLWarning;

/** The commonest mistakes of syntax in plain words, by the parser's code of them. */
export const SYNTAX_WORDS: Readonly<Partial<Record<SyntaxError['code'], IssueWords>>> = {
  MULTIPLE_DOCS: [
    { en: 'a second document (---)', zh: '第二个文档（---）' },
    { en: 'one document a file', zh: '只含一个文档的文件' },
  ],
  TAB_AS_INDENT: [
    { en: 'a tab that indents', zh: '制表符缩进' },
    { en: 'spaces', zh: '空格缩进' },
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    { en: 'a second colon in one value', zh: '同一取值中的第二个冒号' },
    { en: 'quotation marks around a text with a colon', zh: '加引号的文本（文本中含有冒号）' },
  ],
  BLOCK_IN_FLOW: [
    { en: 'something out of place inside brackets', zh: '括号内位置不当的内容' },
    { en: 'a comma after each entry', zh: '以逗号分隔的各项' },
  ],
  BAD_INDENT: [
    { en: 'a line with the wrong indentation', zh: '缩进有误的一行' },
    { en: 'entries of one list or mapping in one column', zh: '左端对齐的同级各项' },
  ],
  MULTILINE_IMPLICIT_KEY: [
    { en: 'a key over several lines', zh: '跨行的字段名' },
    { en: 'key: value, with the colon in the line of the key', zh: '“字段: 取值”，冒号与字段名在同一行' },
  ],
  BAD_SCALAR_START: [
    { en: 'a sign that no text begins with', zh: '不能用于文本开头的符号' },
    { en: 'quotation marks around the text', zh: '加引号的文本' },
  ],
  UNEXPECTED_TOKEN: [
    { en: 'something out of place', zh: '位置不当的内容' },
    {
      en: 'a colon after what stands before it, or a bracket, comma or quotation mark mended near it',
      zh: '前一处内容后的冒号，或附近配对完整的括号、逗号或引号',
    },
  ],
  BAD_DIRECTIVE: [
    { en: 'a line that begins with %', zh: '以 % 开头的一行' },
    { en: 'fields and their values', zh: '字段及其取值' },
  ],
  BAD_DQ_ESCAPE: [
    { en: 'a backslash that means nothing here', zh: '此处无意义的反斜杠' },
    {
      en: "\\\\ for a backslash, or ' in place of the quotation marks",
      zh: "以 \\\\ 表示的反斜杠，或改用单引号 '",
    },
  ],
  RESOURCE_EXHAUSTION: [
    { en: 'lists or mappings too deep to read', zh: '嵌套过深、无法读取的列表或字段' },
    { en: 'fewer inside one another', zh: '较少的嵌套层数' },
  ],
};

/** The rest in the words of the parser; in Chinese, which it does not speak, in ours. */
export function parserWords({ code, message }: SyntaxError): IssueWords {
  return [
    { en: shown(message.split('\n')[0]), zh: CHINESE[code] ?? '不符合语法的内容' },
    { en: 'valid YAML or JSON', zh: '符合语法的 YAML 或 JSON' },
  ];
}

const CHINESE: Readonly<Partial<Record<SyntaxError['code'], string>>> = {
  MISSING_CHAR: '未配对的引号或括号，或缺漏的冒号、逗号',
  KEY_OVER_1024_CHARS: '超过 1024 个字符的字段名',
  MULTIPLE_ANCHORS: '同一取值的多个锚点',
  MULTIPLE_TAGS: '同一取值的多个标签',
  BAD_ALIAS: '有误的别名',
  ALIAS_PROPS: '带锚点或标签的别名',
  BAD_PROP_ORDER: '位置不当的锚点或标签',
  BAD_COLLECTION_TYPE: '类型不符的列表或字段',
};
