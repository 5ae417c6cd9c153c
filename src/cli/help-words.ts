import type { Language } from '../language/words.js';

/** The parser's own words in its help. What it finds wrong stays as it is: main.ts reads and says it. */
export const HELP_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: Object.fromEntries(
    [
      ...['Commands:', 'Options:', 'Positionals:', 'Examples:', 'default:', 'choices:', 'required'],
      ...['string', 'boolean', 'array', 'Show help', 'Show version number'],
    ].map((word) => [word, word]),
  ),
  zh: {
    'Commands:': '命令：',
    'Options:': '选项：',
    'Positionals:': '参数：',
    'Examples:': '示例：',
    'default:': '默认：',
    'choices:': '可选：',
    required: '必填',
    string: '文本',
    boolean: '开关',
    array: '可多次',
    'Show help': '显示帮助',
    'Show version number': '显示版本号',
  },
};
