import type { Bilingual } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { optionIssue } from '../scenario/reading/issues.js';

/** The mistake of going on with what is not there. */
export function nothingToResume(folder: string): InputError {
  const found = { en: `nothing to resume in ${folder}`, zh: `${folder} 中没有可续算的内容` };
  return new InputError([optionIssue('resume', found, LEFT_BEHIND)]);
}

const LEFT_BEHIND: Bilingual = { en: 'what an earlier run left', zh: '此前运行留下的内容' };
