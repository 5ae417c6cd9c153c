import type { Comparison } from '../results/tables.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { type HeldResults, restsOnAsMuch, type Size } from './held-results.js';

/** What results are made from: the hash of the inputs, and the code of the model. */
interface Made {
  readonly hash: string;
  readonly code: string;
}

/** True where the folder's report is of the same inputs and the same model, and what was asked for is not as good. */
export const staysAsItIs = (
  held: HeldResults | null,
  { hash, code }: Made,
  asked: Size,
): held is HeldResults =>
  held !== null && held.hash === hash && held.model === code && !restsOnAsMuch(asked, held.size);

/** What is said where a folder's report stays. */
export function keptNotice(folder: string, held: Size, { draws, replicates }: Comparison): Bilingual {
  const [there, here] = [sizeWords(held), sizeWords({ draws, replicates })];
  return {
    en: `${folder} holds ${there.en}: its report and files stay as they are, since ${here.en} are not as many or more of both; what is printed is of the latter. Another folder (--out) takes files of them.`,
    zh: `${folder} 中已有${there.zh}的结果，其报告与文件保持不变：本次的${here.zh}未同时达到该规模。屏幕所示为本次结果；如需保存，请用 --out 另选文件夹。`,
  };
}

/** What is said before results of something else are replaced; null where nothing is. */
export function replacedNotice(
  folder: string,
  held: HeldResults | null,
  { hash, code }: Made,
): Bilingual | null {
  if (held === null) return null;
  if (held.hash === hash && held.model === code) return null;
  const { en, zh } = held.hash === hash ? ANOTHER_MODEL : OTHER_INPUTS;
  return {
    en: `${folder} holds results of ${en} (${held.command}); they are replaced when these are complete`,
    zh: `${folder} 中是${zh}的结果（${held.command}），本次运行完成后将予替换`,
  };
}

const ANOTHER_MODEL: Bilingual = { en: 'another model', zh: '另一模型' };
const OTHER_INPUTS: Bilingual = { en: 'other inputs', zh: '另一组输入' };

/** How many runs, within a sentence. */
export const sizeWords = ({ draws, replicates }: Size): Bilingual => ({
  en: `${draws === 0 ? 'point values' : counted(draws, 'draw')} x ${counted(replicates, 'replicate')}`,
  zh: `${draws === 0 ? '参数点值' : ` ${draws} 组参数`} × ${replicates} 次重复`,
});

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
