import { COMPARE_OPTIONS } from './option-table.js';
import { ABOUT_UNTIL_ERROR } from './options.js';
import { keyOf, type SharedOptions } from './shared-options.js';

/** Options that say how to call and where to write, not what comes out. */
const OF_THE_CALL = [
  'workers',
  'time-limit',
  'out',
  'without-png',
  'language',
  'prepared-for',
  'quiet',
  'json',
];
/** Given even where they have their defaults, which another version may change. */
const ALWAYS_GIVEN = ['draws', 'replicates'];
/** What an interrupted run left is no part of the command that makes the results, and gone when they are there. */
const NEVER_GIVEN = ['resume'];

/**
 * The command that makes these results again, each word quoted where a shell would not take it as it is.
 * @param exact true for the command as it was called; false leaves out what no result depends on (worker threads, the
 * folder, what is shown), so that files that name the command are the same bytes however it was called
 */
export function commandLine(
  command: string,
  names: readonly string[],
  options: SharedOptions,
  exact: boolean,
): string {
  const left = exact ? NEVER_GIVEN : [...NEVER_GIVEN, ...OF_THE_CALL];
  const given = Object.keys(COMPARE_OPTIONS)
    .filter((name) => !left.includes(name))
    .flatMap((name) => wordsOf(name, options));
  return ['medinno', command, ...names, ...given].map(shellWord).join(' ');
}

/** An option as it is typed; no words where it has the default that it has without being typed. */
function wordsOf(name: string, options: SharedOptions): string[] {
  const value: unknown = options[keyOf(name)];
  if (value === undefined || value === false || isLeftToDefault(name, value, options)) return [];
  if (value === true) return [`--${name}`];
  // A value that begins like an option has to be joined to it.
  return [value]
    .flat()
    .flatMap((one) => (String(one).startsWith('-') ? [`--${name}=${one}`] : [`--${name}`, String(one)]));
}

function isLeftToDefault(name: string, value: unknown, { untilError }: SharedOptions): boolean {
  const entry = COMPARE_OPTIONS[name as keyof typeof COMPARE_OPTIONS];
  if (ABOUT_UNTIL_ERROR.includes(name)) return untilError === undefined;
  return 'default' in entry && value === entry.default && !ALWAYS_GIVEN.includes(name);
}

const shellWord = (word: string): string =>
  /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
