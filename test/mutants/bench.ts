import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, Request } from './runner.js';

/** How long a bench waits, and how often it begins again. */
export interface Patience {
  /** Milliseconds for an answer: a run without one for so long counts as hanging. */
  readonly answer: number;
  /** Milliseconds until a process is ready. */
  readonly start: number;
  /** Starts in a row that may fail. */
  readonly starts: number;
}

/** The tests of a submodel take a second or two, and on a busy machine a start takes several. */
const PATIENCE: Patience = { answer: 30_000, start: 120_000, starts: 3 };
export const HANGS = 'time limit';
export const ENDED = 'the process ended';

/** An answer; `lost` where none came and the process is of no more use. */
type Reply = Answer & { readonly lost: boolean };

/** A folder and the process that runs tests in it, started anew whenever it hangs or ends. */
export class Bench {
  private runner: ChildProcess | null = null;

  /** @param program the file that the process runs, see `runner.ts` */
  constructor(
    readonly folder: string,
    private readonly program: string,
    private readonly patience: Patience = PATIENCE,
  ) {}

  /**
   * Runs the tests; the answer names the first failure, a time limit or the end of the process.
   * @throws Error where no process starts
   */
  async run(request: Request): Promise<string | null> {
    const reply = await this.asked(request);
    // A process may also end because the machine is short of something: what a fault ends, it ends again.
    const ended = reply.lost && reply.failed === ENDED;
    return ended ? (await this.asked(request)).failed : reply.failed;
  }

  close(): void {
    this.runner?.kill('SIGKILL');
    this.runner = null;
  }

  private async asked(request: Request): Promise<Reply> {
    const runner = await this.ready();
    const reply = replyOf(runner, this.patience.answer);
    // What cannot be sent reaches nobody: the process is ended, and that is its answer.
    runner.send(request, (error) => {
      if (error !== null) runner.kill('SIGKILL');
    });
    const answer = await reply;
    if (answer.lost) this.close();
    return answer;
  }

  /** The process, a new one where there is none or where it has ended since its last answer. */
  private async ready(): Promise<ChildProcess> {
    let reason: string | null = null;
    for (let start = 0; start < this.patience.starts; start++) {
      if (this.runner !== null && isAlive(this.runner)) return this.runner;
      this.close();
      const runner = fork(this.program, {
        cwd: this.folder,
        execArgv: [],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      this.runner = runner;
      const { failed, lost } = await replyOf(runner, this.patience.start);
      if (!lost) return runner;
      reason = failed;
      this.close();
    }
    throw new Error(`the tests cannot be started, ${this.patience.starts} times in a row: ${reason}`);
  }
}

const isAlive = ({ connected, exitCode, signalCode }: ChildProcess): boolean =>
  connected && exitCode === null && signalCode === null;

/** The next answer of a process. */
function replyOf(runner: ChildProcess, limit: number): Promise<Reply> {
  return new Promise((resolve) => {
    const end = (answer: Answer, lost: boolean) => {
      clearTimeout(timer);
      runner.off('message', onMessage).off('exit', onEnd).off('error', onEnd);
      // A process that is killed may still complain; nobody waits for it any more.
      if (lost) runner.on('error', () => {});
      resolve({ ...answer, lost });
    };
    const onMessage = (answer: Answer) => end(answer, false);
    const onEnd = () => end({ failed: ENDED }, true);
    const timer = setTimeout(() => end({ failed: HANGS }, true), limit);
    runner.on('message', onMessage).on('exit', onEnd).on('error', onEnd);
  });
}
