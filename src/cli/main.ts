import yargs from 'yargs';
import type { Language } from '../language/words.js';
import { errorText } from '../node/error-text.js';
import { VERSION } from '../results/version.js';
import { BilingualError } from '../scenario/reading/bilingual-error.js';
import { InputError } from '../scenario/reading/input-error.js';
import { asTypedHere } from './as-typed.js';
import { hiddenInCall } from './call-texts.js';
import { COMMANDS } from './commands.js';
import { addExplore } from './explore-command.js';
import { addFileCommands } from './file-commands.js';
import { addForecast } from './forecast-command.js';
import { HELP_WORDS } from './help-words.js';
import { addList } from './list-command.js';
import { addOptimise } from './optimise-command.js';
import { printJson, say } from './output.js';
import { addPage } from './page-command.js';
import { addReplay, addReport } from './results-commands.js';
import { type Running, whole } from './running.js';
import { addServe } from './serve-command.js';
import { addJob, addMerge } from './shard-commands.js';
import { addSimulating } from './simulating-commands.js';
import { watchStreams } from './streams.js';
import { addPatterns, addReproduce } from './study-commands.js';
import { languageIn } from './usual-language.js';
import { addWorker } from './worker-command.js';
import { COMMAND_NEEDED, wrongCall } from './wrong-call.js';

/** Exit codes: 0 done, 1 the run failed or some runs did, 2 the input or the call is wrong, 130 interrupted. */
export async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json') || args.includes('--json=true');
  const language = languageIn(args);
  const answer = { language, json };
  const streams = watchStreams(language);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  // Once: who presses Ctrl-C again ends the process at once.
  process.once('SIGINT', interrupt);
  try {
    return await streams.settled(await dispatch(args, whole(interruption.signal)));
  } catch (error) {
    const { signal } = interruption;
    return await streams.settled(
      signal.aborted ? reportInterruption(error, signal, answer) : report(error, answer),
    );
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}

/** Parse the call and run its command; throws an InputError for a wrong call. */
async function dispatch(args: readonly string[], running: Running): Promise<number> {
  const hidden = hiddenInCall(args);
  if (hidden.length > 0) throw new InputError(hidden);
  let code = 0;
  const language = languageIn(args);
  const ended = (ends: number) => {
    code = ends;
  };
  const setting = { ended, signal: running.signal, language, running, carryOut: dispatch };
  const parser = yargs([...args])
    .scriptName('medinno')
    .version(VERSION)
    // What the parser finds wrong is read below, so that its words are English; those of its help are the reader's.
    .locale('en')
    .updateStrings(HELP_WORDS[language])
    // A point in an option is part of its name, so that nothing else is made of it than an unknown option.
    .parserConfiguration({ 'dot-notation': false });
  addSimulating(parser, setting);
  addExplore(parser, setting);
  addOptimise(parser, setting);
  addForecast(parser, setting);
  addServe(parser, setting);
  addWorker(parser, setting);
  addPage(parser, setting);
  addMerge(parser, setting);
  addJob(parser, setting);
  addReport(parser, setting);
  addReplay(parser, setting);
  addReproduce(parser, setting);
  addPatterns(parser, setting);
  addFileCommands(parser, setting);
  addList(parser, setting);
  parser
    .completion('completion', COMMANDS.completion.text[language])
    .demandCommand(1, COMMAND_NEEDED)
    .strict()
    .exitProcess(false)
    .fail((message, error) => {
      // What the parser itself throws is about the call; anything else comes out of a command.
      const called = error === undefined || error === null || error.name === 'YError';
      throw called ? new InputError([wrongCall(message ?? error.message)]) : error;
    });
  await parser.parseAsync();
  return code;
}

/** How a call is answered. */
interface Answer {
  readonly language: Language;
  readonly json: boolean;
}

const NOTHING_WRITTEN = new BilingualError({
  en: 'interrupted: nothing was written; the same command starts again',
  zh: '已中断：未写入任何内容；重新执行同一命令即从头开始',
});

function report(error: unknown, { language, json }: Answer): number {
  const input = error instanceof InputError;
  const issues = input ? error.issues.map(asTypedHere) : [];
  const shown = input ? new InputError(issues) : error;
  if (json) {
    const message = errorText(shown, 'en');
    printJson({ error: input ? { kind: 'input', issues } : { kind: 'failure', message, issues } });
  }
  say(errorText(shown, language));
  return input ? 2 : 1;
}

/** A command that kept something says so, and how to go on, in its error instead of the signal's reason. */
function reportInterruption(error: unknown, signal: AbortSignal, { language, json }: Answer): number {
  const kept = error instanceof Error && error !== signal.reason ? error : NOTHING_WRITTEN;
  if (json) printJson({ error: { kind: 'interrupted', message: errorText(kept, 'en'), issues: [] } });
  say(errorText(kept, language));
  return 130;
}
