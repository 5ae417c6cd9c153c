import { formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import type { Language } from '../../language/words.js';
import type { SensitivityRow } from '../../results/decision/sensitivity-row.js';

/** What the kinds of inputs are called in charts. */
export const ROLES: Readonly<Record<Language, Readonly<Record<SensitivityRow['role'], string>>>> = texts({
  en: { lever: 'lever', uncertainty: 'uncertainty', structure: 'form of the model' },
  zh: { lever: '政策手段', uncertainty: '不确定因素', structure: '模型形式' },
});

interface MethodWords {
  /** What is measured and how it is drawn. */
  readonly reading: readonly string[];
  /** What the method does not see. */
  readonly limits: readonly string[];
}

/** How sensitivities of a method are read. */
export const METHOD_TEXT: Readonly<
  Record<Language, Readonly<Record<SensitivityRow['method'], MethodWords>>>
> = texts({
  en: {
    givenData: {
      reading: [
        'Bar: share of the differences between worlds that would go if this input alone were known; line: 95% interval.',
        'Blue: uncertainties; orange: forms of the model; green: levers; grey: no more than chance gives.',
      ],
      limits: ['What inputs do only together with others is not in these shares.'],
    },
    sobol: {
      reading: [
        'Bar: share of the differences between worlds that would go if this input alone were known; line: 95% interval.',
        'Light bar and last number: the share of the input together with others.',
        'Blue: uncertainties; orange: forms of the model; green: levers; grey: may be nothing.',
      ],
      limits: [],
    },
    morris: {
      reading: [
        'Bar: how far the outcome moves on average when this input goes over its whole range; line: 95% interval; diamond: how much that differs from place to place.',
        'Blue: uncertainties; orange: forms of the model; green: levers.',
      ],
      limits: ['Few runs: this sorts inputs roughly, and does not test them against chance.'],
    },
  },
  zh: {
    givenData: {
      reading: [
        '条：若单独弄清该项，各情形之间的差异可消除的比例；线：95% 区间。',
        '蓝：不确定因素；橙：模型形式；绿：政策手段；灰：未超出随机波动。',
      ],
      limits: ['各项仅在共同变动时产生的影响未计入这些比例。'],
    },
    sobol: {
      reading: [
        '条：若单独弄清该项，各情形之间的差异可消除的比例；线：95% 区间。',
        '浅条及末位数字：该项连同与其他各项共同影响的比例。',
        '蓝：不确定因素；橙：模型形式；绿：政策手段；灰：可能没有影响。',
      ],
      limits: [],
    },
    morris: {
      reading: [
        '条：该项在整个取值范围内变动时，结果平均变动多少；线：95% 区间；菱形：该变动因处而异的程度。',
        '蓝：不确定因素；橙：模型形式；绿：政策手段。',
      ],
      limits: ['模拟次数少，仅粗略排序，未检验是否超出随机波动。'],
    },
  },
});

const TOGETHER = texts({
  en: (inputs: string) =>
    `Not independent: ${inputs}. What is shown of one holds of what goes with it too (goesWith in the data), and shares do not add up.`,
  zh: (inputs) =>
    `并非各自独立：${inputs}。对其一的结论对与其相关者同样成立（见数据中的 goesWith），各项比例不能相加。`,
});

/** Inputs that a note names. */
const MOST_NAMED = 4;

/** Which of the inputs shown do not vary independently; nothing where all do. */
export function togetherNote(
  language: Language,
  rows: readonly { readonly name: string; readonly goesWith?: string | undefined }[],
): string[] {
  const names = [...new Set(rows.filter(({ goesWith = '' }) => goesWith !== '').map(({ name }) => name))];
  if (names.length === 0) return [];
  const left = names.length > MOST_NAMED ? ' …' : '';
  return [TOGETHER[language](`${names.slice(0, MOST_NAMED).join(' · ')}${left}`)];
}

const CHANCE = texts({
  en: (share: string) =>
    `${share} of the differences between single runs is chance, which is in none of these shares.`,
  zh: (share) => `各次模拟之间的差异有 ${share} 出于随机，不计入这些比例。`,
});

/** How much of what differs between runs is chance; nothing where it is not known. */
export const chanceNote = (language: Language, share: number | null): string[] =>
  share === null ? [] : [CHANCE[language](formatShare(share))];
