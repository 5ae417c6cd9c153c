import type { Language } from '../language/words.js';
import { sizeWords } from '../node/kept-results.js';
import type { Simulated } from '../node/simulate-to-folder.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { say } from './output.js';

/** 0, or 1 with a word on stderr where runs failed: everything else was written all the same. */
export function exitCode(simulated: Simulated, language: Language): number {
  const failed = [
    ...(simulated.collected.failures.length === 0 ? [] : [failedNotice(simulated)]),
    ...leagueNotices(simulated),
  ];
  for (const notice of failed) say(notice[language]);
  return failed.length === 0 ? 0 : 1;
}

/** What is said where runs of the league of the first millions failed. */
function leagueNotices({ comparison: { firstMillions } }: Simulated): Bilingual[] {
  const failed = firstMillions?.failed ?? 0;
  if (failed === 0) return [];
  return [
    {
      en: `${failed} runs for the first millions failed: their levers have no numbers.`,
      zh: `首笔资金有 ${failed} 次模拟失败，所涉措施没有数值。`,
    },
  ];
}

function failedNotice({ collected, comparison, folder }: Simulated): Bilingual {
  const { length } = collected.failures;
  const { leftOut } = comparison;
  const whose = length === 1 ? 'its' : 'their';
  const size = sizeWords(comparison);
  const all = leftOut === undefined ? '' : ` of ${leftOut.runs}`;
  const failed =
    leftOut === undefined ? `有 ${length} 次模拟失败` : `${leftOut.runs} 次模拟中有 ${length} 次失败`;
  return {
    en: `${length}${all} runs failed, see ${folder}/failures.csv; what shares ${whose} draw, or ${whose} replicate where that keeps more, was left out of all tables but the series: they rest on ${size.en}.`,
    zh: `${failed}，见 ${folder}/failures.csv。除逐年序列外，各表均已剔除失败模拟所在的参数组（改为剔除其所在的重复可保留更多结果时，则剔除该次重复），现依据${size.zh}。`,
  };
}
