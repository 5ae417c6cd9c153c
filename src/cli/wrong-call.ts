import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { nearestName } from '../scenario/reading/nearest-name.js';
import { COMMANDS } from './commands.js';
import { OPTION_NAMES } from './shared-options.js';

const OWN_OPTIONS = ['explain', 'like', 'grade', 'group', 'port', 'host', 'shards', 'simulate-missing'];

/** What the parser found wrong, with the nearest command or option where a name is unknown. */
export function wrongCall(message: string): InputIssue {
  const found = message.replace(/\s+/g, ' ').trim();
  const few = /^Not enough non-option arguments: got (\d+), need at least (\d+)$/.exec(found);
  if (few !== null) return callIssue('', named(Number(few[1])), orMore(Number(few[2])));
  const choice = /^Invalid values: Argument: (\S+), Given: (.*), Choices: (.*)$/.exec(found);
  if (choice !== null) return callIssue(`--${choice[1]}`, alike(choice[2]), oneOfThese(choice[3]));
  const unknown = /^Unknown (?:argument|command)s?: ([^,]+)/.exec(found)?.[1];
  const suggestion =
    unknown === undefined
      ? null
      : nearestName(unknown, [...Object.keys(COMMANDS), ...OPTION_NAMES, ...OWN_OPTIONS]);
  return callIssue('', { en: found, zh: inChinese(found) }, HELP, suggestion);
}

export const COMMAND_NEEDED = 'a command is needed';

const HELP: Bilingual = { en: 'a call as in medinno --help', zh: '符合用法的调用（见 medinno --help）' };

/** What the parser says, by how it begins. */
const CHINESE: readonly (readonly [beginning: string, zh: string])[] = [
  [COMMAND_NEEDED, '未写命令的调用'],
  ['Unknown argument: ', '无法识别的参数 '],
  ['Unknown arguments: ', '无法识别的参数 '],
  ['Unknown command: ', '无法识别的命令 '],
  ['Unknown commands: ', '无法识别的命令 '],
  ['Not enough arguments following: ', '缺少取值的选项 '],
  ['Missing argument value: ', '缺少取值的选项 '],
  ['Missing argument values: ', '缺少取值的选项 '],
  ['Missing required argument: ', '缺少必需的选项 '],
  ['Missing required arguments: ', '缺少必需的选项 '],
  ['Too many non-option arguments: ', '过多的名称'],
];

function inChinese(found: string): string {
  const known = CHINESE.find(([beginning]) => found.startsWith(beginning));
  if (known === undefined) return '不符合用法的调用';
  const [beginning, zh] = known;
  return zh.endsWith(' ') ? `${zh}${found.slice(beginning.length).replaceAll(', ', '、')}` : zh;
}

function named(count: number): Bilingual {
  if (count === 0) return { en: 'no name', zh: '未写名称的调用' };
  return { en: `${count} ${count === 1 ? 'name' : 'names'}`, zh: `${count} 个名称` };
}

const orMore = (count: number): Bilingual => ({
  en: `${named(count).en} or more, ${HELP.en}`,
  zh: `至少 ${count} 个名称（见 medinno --help）`,
});

const oneOfThese = (choices: string): Bilingual => ({
  en: `one of ${choices}, ${HELP.en}`,
  zh: `${choices.replaceAll(', ', '、')} 之一（见 medinno --help）`,
});

/** A comparison of a scenario with nothing. */
export const onlyOneName = (): InputIssue =>
  callIssue('', named(1), {
    en: `${named(2).en} or more, or --lever, ${HELP.en}`,
    zh: '至少 2 个名称，或 --lever（见 medinno --help）',
  });
