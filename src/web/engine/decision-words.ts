import { counted } from '../../language/english-phrases.js';
import { texts } from '../../language/texts.js';

/** What the page says of a decision besides the words of the report. */
export const DECISION_WORDS = texts({
  en: {
    worlds: (draws: number, replicates: number) =>
      `A world is one set of all that is uncertain, drawn at random. There are ${counted(draws, 'world')} here, with ${counted(replicates, 'run')} of every strategy in each, under the same luck. Shares are of these worlds.`,
    withoutPolicy: 'no new policy',
    nothing:
      'No strategy here changes net health benefit, by which it would be judged, in any world: there is nothing to decide.',
    acceptable: (name: string, share: string) => `“${name}” is acceptable in ${share} of the worlds.`,
    input: 'Uncertain input',
    share: 'Share',
    shareNote: 'Bold: stands out from chance.',
    worth: (unit: string) => `Worth of knowing it, ${unit}`,
    limit: 'Limit',
    again: 'Found again in resamples',
  },
  zh: {
    worlds: (draws, replicates) =>
      `一种“情形”是随机抽取的一组不确定参数与数据。此处共 ${draws} 种情形，每种情形下各策略在同样的随机条件下各模拟 ${replicates} 次。比例均指这些情形。`,
    withoutPolicy: '不增加投入',
    nothing: '在任何情形下，此处各方案都不改变据以评判的净健康效益，因此无需抉择。',
    acceptable: (name, share) => `“${name}”在 ${share} 的情形下可接受。`,
    input: '不确定因素',
    share: '比例',
    shareNote: '粗体：超出随机波动。',
    worth: (unit) => `弄清的价值（${unit}）`,
    limit: '界限',
    again: '重新抽样后再次得到的比例',
  },
});
