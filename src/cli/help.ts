import type { Argv } from 'yargs';
import type { Language } from '../language/words.js';
import type { Bilingual } from '../model/place/region.js';
import { COMMANDS, type CommandName } from './commands.js';

/** What commands are added with. */
export interface Setting {
  /** Takes the exit code of the command that was run. */
  readonly ended: (code: number) => void;
  readonly signal: AbortSignal;
  /** Of the help. */
  readonly language: Language;
}

/** An option or a name of a call as it is written down. */
export interface Described {
  readonly describe?: Bilingual;
  readonly defaultDescription?: Bilingual | string;
}

/** The same as the parser takes it. */
type InWords<Option> = Omit<Option, keyof Described> & {
  describe?: string;
  defaultDescription?: string;
};

/** An option described in a language. */
export function inWords<const Option extends Described>(option: Option, language: Language): InWords<Option> {
  const { describe, defaultDescription, ...rest } = option;
  const usual = typeof defaultDescription === 'object' ? defaultDescription[language] : defaultDescription;
  return {
    ...rest,
    ...(describe === undefined ? {} : { describe: describe[language] }),
    ...(usual === undefined ? {} : { defaultDescription: usual }),
  };
}

/** Options described in a language. */
export const allInWords = <const Options extends Readonly<Record<string, Described>>>(
  options: Options,
  language: Language,
): { [Name in keyof Options]: InWords<Options[Name]> } =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, inWords(option, language)])) as {
    [Name in keyof Options]: InWords<Options[Name]>;
  };

/** The examples of a command below its options. */
export const withExamples = <T>(parser: Argv<T>, name: CommandName, language: Language): Argv<T> =>
  parser.example(
    COMMANDS[name].examples.map(({ call, text }): [string, string] => [`$0 ${call}`, text[language]]),
  );

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
