import type { Bilingual } from '../../model/place/region.js';
import type { CatalogueEntry } from '../../node/catalogue-entries.js';
import { type Details, headOf, rangeText, type Say, series, textOf } from './words.js';

export function patternDetails(pattern: CatalogueEntry<'patterns'>, say: Say): Details {
  const { id, title, text, experiment, claims, at, reason, used, usedFor, source } = pattern;
  const colon = say(': ', '：');
  return {
    head: headOf(id, title, say),
    says: [
      textOf(text, say),
      textOf(experiment.text, say),
      say('region: ', '地区：') + at,
      ...claims.map(({ quantity, range, control }) => {
        const main = textOf(quantity, say) + colon + judged(range, say);
        if (control === null) return main;
        const held = textOf(control.quantity, say) + colon + judged(control.range, say);
        return main + say('; control, ', '；对照：') + held;
      }),
      say(`used for ${used}: ${usedFor.en}`, `建模中用于${textOf(PATTERN_USES[used], say)}：${usedFor.zh}`),
      say('source: ', '来源：') + source,
      ...(reason === undefined
        ? []
        : [say('why it may not hold there: ', '未成立时的原因：') + textOf(reason, say)]),
    ],
  };
}

export function studyDetails(
  { id, title, citation, doi, settings }: CatalogueEntry<'studies'>,
  say: Say,
): Details {
  return {
    head: headOf(id, title, say),
    says: [
      `${citation.replace(/\.$/, '')}. https://doi.org/${doi}`,
      say('settings: ', '可调设置：') +
        series(
          settings.map((setting) => `${setting.name} ${setting.default}`),
          say,
        ),
    ],
  };
}

/** What a pattern was used for while the model was made. */
export const PATTERN_USES: Readonly<Record<CatalogueEntry<'patterns'>['used'], Bilingual>> = {
  structure: { en: 'structure', zh: '确定模型结构' },
  parameter: { en: 'a parameter', zh: '确定参数' },
  none: { en: 'nothing: a test', zh: '检验，未用于建模' },
};

/** The range that a quantity has to lie in; open at both ends where it is only shown. */
const judged = (range: readonly [number | null, number | null], say: Say): string =>
  range[0] === null && range[1] === null
    ? say('shown, not judged', '仅展示，不作判定')
    : rangeText(range, say);
