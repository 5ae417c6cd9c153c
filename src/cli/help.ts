import type { Argv } from 'yargs';
import type { Language } from '../language/words.js';
import { COMMANDS, type CommandName } from './commands.js';
import type { Running } from './running.js';

/** What commands are added with. */
export interface Setting {
  /** Takes the exit code of the command that was run. */
  readonly ended: (code: number) => void;
  readonly signal: AbortSignal;
  /** How commands that simulate are run. */
  readonly running: Running;
  /** Carries out another command in place of the one that was called; its exit code. */
  readonly carryOut: (args: readonly string[], running: Running) => Promise<number>;
  /** Of the help. */
  readonly language: Language;
}

/** The examples of a command below its options. */
export const withExamples = <T>(parser: Argv<T>, name: CommandName, language: Language): Argv<T> =>
  parser.example(
    COMMANDS[name].examples.map(({ call, text }): [string, string] => [`$0 ${call}`, text[language]]),
  );
