import type { Progress } from '../ensemble/sink.js';
import type { Language } from '../language/words.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { CLEAR_LINE, standardError } from './output.js';

/** Where lines go, whether they can be rewritten there, and the time. */
interface ProgressOutput {
  readonly write: (text: string) => unknown;
  readonly terminal: boolean;
  /** Milliseconds of a clock that is never set; one that jumps all the same does no harm. */
  readonly now: () => number;
}

/** A plain line comes at least this often, however long a tenth of the work takes. */
const LONGEST_SILENCE = 30_000;

/** A step of time longer than this, and so many times longer than any before it, is not believed. */
const BELIEVED_STEP = 60_000;
const BELIEVED_FACTOR = 20;

/**
 * Milliseconds that work took, by a clock that may jump: a machine that slept, a process that was stopped for hours, or a
 * clock that was set back. A step back counts as none, and an incredible one forward as the longest that is believed.
 */
export function workClock(now: () => number): () => number {
  let seen = now();
  let elapsed = 0;
  let longest = 0;
  return () => {
    const at = now();
    const step = Math.max(0, at - seen);
    seen = at;
    const most = longest === 0 ? step : Math.max(BELIEVED_STEP, BELIEVED_FACTOR * longest);
    elapsed += Math.min(step, most);
    longest = Math.max(longest, Math.min(step, most));
    return elapsed;
  };
}

/**
 * Progress on stderr: one line rewritten on a terminal; elsewhere a plain line at every tenth, and when long nothing was
 * said. Rate and time left count what is computed now: neither what an earlier run had done already, nor an earlier round
 * where replicates are added.
 */
export function progressReporter(
  quiet: boolean,
  { write, terminal, now }: ProgressOutput = standardError(),
  words: ProgressWords = {},
): ((progress: Progress) => void) | undefined {
  if (quiet) return undefined;
  const worked = workClock(now);
  let [began, last, spoke] = [0, 0, 0];
  let taken = 0;
  let tenths = 0;
  return (progress) => {
    const { done, total, reused = 0 } = progress;
    if (reused !== taken) began = last;
    taken = reused;
    last = worked();
    const line = progressLine(progress, last - began, words);
    if (terminal) {
      write(`${CLEAR_LINE}${done >= total ? '' : line}`);
      return;
    }
    // Of what is left to do; more may have been added since the last time.
    const tenth = Math.floor((10 * (done - reused)) / Math.max(1, total - reused));
    if (tenth !== tenths || last - spoke >= LONGEST_SILENCE) {
      tenths = tenth;
      spoke = last;
      write(`${line}\n`);
    }
  };
}

/** What work consists of. */
export type Counted = 'runs' | 'leagueRuns' | 'parts' | 'replicates';

/** Count, rate, time left and failures in one line. */
export function progressLine(
  { done, total, failed, reused = 0 }: Progress,
  milliseconds: number,
  { counted = 'runs', language = 'en' }: ProgressWords = {},
): string {
  const computed = done - reused;
  const rate = computed > 0 && milliseconds > 0 ? (1000 * computed) / milliseconds : null;
  const say = WORDS[language];
  return [
    say.done(done, total, counted),
    ...(reused > 0 ? [say.reused(reused)] : []),
    ...(rate === null ? [] : [rateText(rate, say), say.left(timeText((total - done) / rate, say))]),
    ...(failed > 0 ? [say.failed(failed)] : []),
  ].join(say.comma);
}

/** Work slower than one a second is counted by the minute. */
function rateText(rate: number, say: LineWords): string {
  return rate >= 1
    ? say.perSecond(Number(rate.toPrecision(2)))
    : say.perMinute(Number((60 * rate).toPrecision(2)));
}

/** Seconds as people say them. */
function timeText(seconds: number, { hours, minutes, seconds: unit }: LineWords): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} ${unit}`;
  if (whole < 3600) return `${Math.floor(whole / 60)} ${minutes} ${whole % 60} ${unit}`;
  const all = Math.round(whole / 60);
  return `${Math.floor(all / 60)} ${hours} ${all % 60} ${minutes}`;
}

/** In which language progress is shown, and of what. */
interface ProgressWords {
  readonly counted?: Counted;
  readonly language?: Language;
}

interface LineWords {
  readonly comma: string;
  readonly done: (done: number, total: number, counted: Counted) => string;
  readonly reused: (count: number) => string;
  readonly perSecond: (rate: number) => string;
  readonly perMinute: (rate: number) => string;
  readonly left: (time: string) => string;
  readonly failed: (count: number) => string;
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
}

const COUNTED: Readonly<Record<Counted, Bilingual>> = {
  runs: { en: 'runs', zh: '次模拟' },
  leagueRuns: { en: 'runs for the first millions', zh: '次首笔资金模拟' },
  parts: { en: 'parts', zh: '个部分' },
  replicates: { en: 'replicates', zh: '次重复' },
};

const WORDS: Readonly<Record<Language, LineWords>> = {
  en: {
    comma: ', ',
    done: (done, total, counted) => `${done} of ${total} ${COUNTED[counted].en}`,
    reused: (count) => `${count} from before`,
    perSecond: (rate) => `${rate} a second`,
    perMinute: (rate) => `${rate} a minute`,
    left: (time) => `${time} left`,
    failed: (count) => `${count} failed`,
    hours: 'h',
    minutes: 'min',
    seconds: 's',
  },
  zh: {
    comma: '，',
    done: (done, total, counted) => `已完成 ${done}/${total} ${COUNTED[counted].zh}`,
    reused: (count) => `其中 ${count} 沿用此前结果`,
    perSecond: (rate) => `每秒 ${rate}`,
    perMinute: (rate) => `每分钟 ${rate}`,
    left: (time) => `约剩 ${time}`,
    failed: (count) => `${count} 失败`,
    hours: '小时',
    minutes: '分',
    seconds: '秒',
  },
};
