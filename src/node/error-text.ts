import type { Language } from '../language/words.js';
import { BilingualError } from '../scenario/reading/bilingual-error.js';
import { InputError, issueText } from '../scenario/reading/input-error.js';
import { StoppedAtFailure } from '../work/on-failure.js';

/** What is said of an error; what Node or a package throws has words in one language alone. */
export function errorText(error: unknown, language: Language): string {
  if (error instanceof InputError) return error.issues.map((issue) => issueText(issue, language)).join('\n');
  if (error instanceof BilingualError) return error.text[language];
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof StoppedAtFailure && language === 'zh'
    ? `首次失败，运行已停止：${error.failure}`
    : message;
}
