import type { Bilingual } from '../scenario/reading/bilingual.js';
import { BilingualError } from '../scenario/reading/bilingual-error.js';
import { InputError } from '../scenario/reading/input-error.js';
import { ShareDone } from '../work/share.js';
import { errorText } from './error-text.js';

/** Work that was done before something went wrong. */
interface WorkKept {
  readonly count: number;
  readonly counted: keyof typeof COUNTED;
  readonly place: string;
}

const COUNTED = {
  runs: { en: 'runs', zh: '次模拟' },
  parts: { en: 'parts', zh: '个部分' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const INTERRUPTED: Bilingual = { en: 'interrupted', zh: '已中断' };

/** What went wrong, with what was kept of the work and how to go on from it. */
export function withWorkKept(
  error: unknown,
  { count, counted, place }: WorkKept,
  signal: AbortSignal,
): unknown {
  if (count === 0 || error instanceof InputError || error instanceof ShareDone) return error;
  const { en, zh } = signal.aborted
    ? INTERRUPTED
    : { en: errorText(error, 'en'), zh: errorText(error, 'zh') };
  const text = {
    en: `${en}\n${count} ${COUNTED[counted].en} are kept in ${place}; the same command goes on from there`,
    zh: `${zh}\n已完成的 ${count} ${COUNTED[counted].zh}保存在 ${place}；重新执行同一命令即可继续`,
  };
  return new BilingualError(text, { cause: error });
}
