import type { RobustnessMetric } from '../../analysis/robustness/metrics.js';
import { texts } from '../../language/texts.js';
import type { Language } from '../../language/words.js';

/** What the measures of robustness are called in a table. */
export const MEASURES: Readonly<Record<Language, Readonly<Record<RobustnessMetric, string>>>> = texts({
  en: {
    expected: 'average',
    maximin: 'worst world',
    lowQuantile: 'bad worlds',
    minimaxRegret: 'most missed',
    meanRegret: 'missed on average',
    satisficing: 'acceptable',
    starr: 'is the best',
  },
  zh: {
    expected: '平均',
    maximin: '最坏情形',
    lowQuantile: '较坏情形',
    minimaxRegret: '最大错失',
    meanRegret: '平均错失',
    satisficing: '可接受',
    starr: '属最优',
  },
});

/** What each of them says, as a sentence for all. */
export const MEASURES_READING: Readonly<Record<Language, string>> = texts({
  en: 'Average: the mean over all worlds; worst world: the least it brings; bad worlds: what it brings in the world that is worse than nine of ten; most missed, missed on average: against the strategy that is best in the same world; acceptable: the share of worlds in which it brings enough of this goal, by the limit set on it, else no less than without any policy; is the best: the share in which no other strategy brings more.',
  zh: '平均：全部情形的均值；最坏情形：带来的最小值；较坏情形：十种情形中九种好于它的那一水平；最大错失、平均错失：与同一情形下最优策略之差；可接受：在该目标上达到所设界限（未设则不差于不实施政策）的情形比例；属最优：没有其他策略更好的情形比例。',
});
