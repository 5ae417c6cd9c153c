import type { Precision } from '../ensemble/until-error.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';

/** A target that was not reached, in words. */
export function untilErrorNotice({ target, reached, replicates, most }: Precision): Bilingual {
  const error = reached === null ? NOT_ESTIMATED : errorWords(Number(reached.toPrecision(3)));
  const cap = replicates >= most ? capWords(most) : { en: '', zh: '' };
  return {
    en: `--until-error ${target} was not reached: the largest standard error by chance ${error.en} after ${replicates} replicates${cap.en}`,
    zh: `未达到 --until-error ${target}：经 ${replicates} 次重复${cap.zh}，因偶然产生的最大标准误${error.zh}`,
  };
}

const NOT_ESTIMATED: Bilingual = { en: 'cannot be estimated', zh: '无法估计' };
const errorWords = (error: number): Bilingual => ({ en: `is ${error}`, zh: `为 ${error}` });
const capWords = (most: number): Bilingual => ({
  en: `, the most there may be (--most-replicates ${most})`,
  zh: `（已达上限 --most-replicates ${most}）`,
});
