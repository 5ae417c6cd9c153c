import { unitWord } from '../language/units.js';
import type { Language } from '../language/words.js';
import type { Bilingual } from '../model/place/region.js';

/** Units of studies that the main model does not have. */
const UNITS: Readonly<Record<string, Bilingual>> = {
  'million USD': { en: 'million USD', zh: '百万美元' },
  'thousand US dollars': { en: 'thousand USD', zh: '千美元' },
  items: { en: 'items', zh: '个项目' },
  'PhDs per career': { en: 'PhDs per career', zh: '名博士/职业生涯' },
  'papers per step': { en: 'papers per step', zh: '篇/步' },
  launches: { en: 'launches', zh: '个上市产品' },
  candidates: { en: 'candidates', zh: '个候选' },
  steps: { en: 'steps', zh: '步' },
  runs: { en: 'runs', zh: '次' },
  tests: { en: 'tests', zh: '次检验' },
  searches: { en: 'searches', zh: '次搜索' },
  citations: { en: 'citations', zh: '次引用' },
  networks: { en: 'networks', zh: '个网络' },
  correlation: { en: 'correlation', zh: '相关系数' },
  'percent of the largest gain': { en: '% of the largest gain', zh: '占最大增益的 %' },
  'units of capital': { en: 'units of capital', zh: '个资本单位' },
  'everybody gets 1 = 1': { en: 'everybody gets 1 = 1', zh: '人人均得 1 = 1' },
  ratio: { en: 'ratio', zh: '比值' },
  'events a person': { en: 'events a person', zh: '个事件/人' },
  'best idea = 1': { en: 'best idea = 1', zh: '最佳项目 = 1' },
  'per applicant, best idea = 1': { en: 'per applicant, best idea = 1', zh: '每名申请者，最佳项目 = 1' },
  'fraction of what selection brings': {
    en: 'fraction of what selection brings',
    zh: '占择优所得的比例',
  },
};

/** The word shown for the unit of a row; one that is not listed is shown as it is. */
export const studyUnitWord = (unit: string, language: Language): string =>
  UNITS[unit]?.[language] ?? unitWord(unit, language);
