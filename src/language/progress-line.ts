import type { Progress } from '../ensemble/sink.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import type { Language } from './languages.js';

/** What work consists of. */
export type Counted = 'runs' | 'leagueRuns' | 'parts' | 'replicates';

/** Count, rate, time left and failures in one line. */
export function progressLine(
  { done, total, failed, reused = 0 }: Progress,
  milliseconds: number,
  { counted = 'runs', language = 'en', workers }: ProgressWords = {},
): string {
  const computed = done - reused;
  const rate = computed > 0 && milliseconds > 0 ? (1000 * computed) / milliseconds : null;
  const say = WORDS[language];
  return [
    say.done(done, total, counted),
    ...(reused > 0 ? [say.reused(reused)] : []),
    ...(rate === null ? [] : [rateText(rate, say), say.left(timeText((total - done) / rate, say))]),
    ...(failed > 0 ? [say.failed(failed)] : []),
    ...(workers === undefined ? [] : [say.workers(workers())]),
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
export interface ProgressWords {
  readonly counted?: Counted;
  readonly language?: Language;
  /** Workers that are at a queue now, where there is one. */
  readonly workers?: (() => number) | undefined;
}

interface LineWords {
  readonly comma: string;
  readonly done: (done: number, total: number, counted: Counted) => string;
  readonly reused: (count: number) => string;
  readonly perSecond: (rate: number) => string;
  readonly perMinute: (rate: number) => string;
  readonly left: (time: string) => string;
  readonly failed: (count: number) => string;
  readonly workers: (count: number) => string;
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
    workers: (count) => (count === 1 ? '1 worker' : `${count} workers`),
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
    workers: (count) => `${count} 个工作进程`,
    hours: '小时',
    minutes: '分',
    seconds: '秒',
  },
};
