import type { Indicator } from '../model/entries/indicator.js';
import type { DrawnInput } from '../results/drawn-inputs.js';
import { chineseUnit } from '../scenario/region/chinese-units.js';
import { type OwnScores, supportOf } from '../scenario/region/own-scores.js';
import { unitWord } from './units.js';

/**
 * One row an indicator, and one a drawn input: what the numbers of the other files mean. Names and units stand in both
 * languages; a unit in Chinese is that of the numbers as they stand in the files.
 */
interface CodebookRow {
  /** Id of the indicator, or of a column of the draws. */
  readonly indicator: string;
  readonly name: string;
  readonly nameZh: string;
  readonly unit: string;
  readonly unitZh: string;
  readonly definition: string;
  readonly definitionZh: string;
  readonly direction: number | null;
  readonly kind: string;
  readonly parts: string;
  readonly zeroIsArbitrary: boolean | null;
  readonly status: string;
  readonly leansOn: string;
  /** What it is of: an indicator of the results, a parameter of the model that was drawn, a drawn figure of the region. */
  readonly part: 'indicator' | DrawnInput['part'];
}

/**
 * The indicators of the results, then what was drawn.
 * @param scored what past forecasts of the region came to
 * @example
 * codebookRows(medinno.indicators)[0].indicator; // => medinno.indicators[0].id
 */
export function codebookRows(
  indicators: readonly Indicator[],
  inputs: readonly DrawnInput[] = [],
  scored?: OwnScores,
): CodebookRow[] {
  return [...indicators.map((entry) => indicatorRow(entry, scored)), ...inputs.map(inputRow)];
}

const indicatorRow = (entry: Indicator, scored?: OwnScores): CodebookRow => ({
  indicator: entry.id,
  name: entry.name.en,
  nameZh: entry.name.zh,
  unit: entry.unit,
  unitZh: unitWord(entry.unit, 'zh'),
  definition: entry.definition.en,
  definitionZh: entry.definition.zh,
  direction: entry.direction,
  kind: entry.kind,
  parts: (entry.parts ?? []).map(({ dimension }) => dimension).join(' '),
  zeroIsArbitrary: entry.arbitraryZero ?? false,
  status: supportOf(entry, scored).status,
  leansOn: entry.leansOn.join(' '),
  part: 'indicator',
});

const inputRow = ({ id, part, title, unit, grade, drawn, setIn }: DrawnInput): CodebookRow => ({
  indicator: id,
  name: title.en,
  nameZh: title.zh,
  unit,
  unitZh: chineseUnit(unit) ?? unitWord(unit, 'zh'),
  definition: [`drawn from ${drawn}`, ...setIn.map((name) => `set, not drawn, in ${name}`)].join('; '),
  definitionZh: [`抽取自 ${drawn}`, ...setIn.map((name) => `在 ${name} 中为设定值，不抽取`)].join('；'),
  direction: null,
  kind: 'input',
  parts: '',
  zeroIsArbitrary: null,
  status: `grade ${grade}`,
  leansOn: '',
  part,
});
