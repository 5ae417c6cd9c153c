import { optionWords, shellLine } from '../commands/shell-line.js';
import { COMPARE_OPTIONS } from './option-table.js';
import { ABOUT_UNTIL_ERROR } from './options.js';
import { keyOf } from './shared-options.js';

/** Values of options, as they were typed or by default. */
type Options = Readonly<Partial<Record<ReturnType<typeof keyOf>, unknown>>>;

/** Options that say how to call and where to write, not what comes out. */
const OF_THE_CALL = [
  'workers',
  'time-limit',
  'out',
  'shard',
  'without-png',
  'language',
  'prepared-for',
  'quiet',
  'json',
];
/** Given even where they have their defaults, which another version may change. */
const ALWAYS_GIVEN = ['draws', 'replicates'];
/**
 * What an interrupted run left is no part of the command that makes the results, and gone when they are there; where a queue
 * is concerns those who may enter it, and no result.
 */
const NEVER_GIVEN = ['resume', 'queue'];

/**
 * The command that makes these results again, each word quoted where a shell would not take it as it is.
 * @param exact true for the command as it was called; false leaves out what no result depends on (worker threads, the
 * folder, what is shown), so that files that name the command are the same bytes however it was called
 * @param table the options of the command
 */
export function commandLine(
  command: string,
  names: readonly string[],
  options: Options,
  exact: boolean,
  table: object = COMPARE_OPTIONS,
): string {
  const left = exact ? NEVER_GIVEN : [...NEVER_GIVEN, ...OF_THE_CALL];
  return shellLine(['medinno', ...commandWords(command, names, options, table, left)]);
}

/**
 * The words of a command as the program takes them.
 * @param left options that are left out
 */
export function commandWords(
  command: string,
  names: readonly string[],
  options: Options,
  table: object,
  left: readonly string[],
): string[] {
  const given = Object.entries(table)
    .filter(([name, entry]) => !left.includes(name) && !isLeftToDefault(name, entry, options))
    .flatMap(([name]) => optionWords(name, options[keyOf(name)]));
  return [command, ...names, ...given];
}

/** Whether an option has the value that it has without being typed. */
function isLeftToDefault(name: string, entry: object, options: Options): boolean {
  if (ABOUT_UNTIL_ERROR.includes(name)) return options.untilError === undefined;
  return 'default' in entry && options[keyOf(name)] === entry.default && !ALWAYS_GIVEN.includes(name);
}
