import type { Argv } from 'yargs';
import type { Language } from '../language/words.js';
import { COMMANDS, type CommandName } from './commands.js';

/** What commands are added with. */
export interface Setting {
  /** Takes the exit code of the command that was run. */
  readonly ended: (code: number) => void;
  readonly signal: AbortSignal;
  /** Of the help. */
  readonly language: Language;
}

/** The examples of a command below its options. */
export const withExamples = <T>(parser: Argv<T>, name: CommandName, language: Language): Argv<T> =>
  parser.example(
    COMMANDS[name].examples.map(({ call, text }): [string, string] => [`$0 ${call}`, text[language]]),
  );
