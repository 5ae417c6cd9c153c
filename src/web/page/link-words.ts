import { VERSION } from '../../results/version.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';

/** What is said of the link that the page was opened with. */
export const WORDS_OF_LINK = {
  damaged: {
    en: 'The link is damaged: a part of it is missing or was changed on the way. The page begins without new policy.',
    zh: '链接已损坏：部分内容缺失或在传递中被改动。页面从不增加投入的情形开始。',
  },
  withoutKept: {
    en: 'The strategies that stood beside this one in the link are damaged and left out.',
    zh: '链接中并列的其他方案已损坏，未予载入。',
  },
  otherVersion: (version: string): Bilingual => ({
    en: `The link was made with version ${version || 'unknown'}; this page is version ${VERSION}, and its numbers may differ.`,
    zh: `该链接由版本 ${version || '未知'} 生成；本页为版本 ${VERSION}，数值可能不同。`,
  }),
};
