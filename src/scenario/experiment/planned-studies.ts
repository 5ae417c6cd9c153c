import { unitIn } from '../../model/place/currency.js';
import { alike, type Bilingual } from '../reading/bilingual.js';
import { figureIssues } from '../reading/figure.js';
import type { IssueWords } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { secondTime } from '../reading/repeated-ids.js';
import { describe, issueAt, valueAt } from '../reading/validate.js';
import { regionField } from '../region/region-fields.js';
import type { Experiment } from './experiment.js';
import type { ExperimentInput } from './experiment-input.js';
import { complain, type InputReading, type Path } from './input-reading.js';
import { type PlannedStudy, type StudyFigure, studyId } from './planned-study.js';
import { designedInputs, strategyCount } from './point-count.js';
import type { StudyEntry } from './study-schema.js';

/** What of an entry fits the schema. */
type ReadableStudy = Partial<StudyEntry>;

/** What an experiment has for its studies to be about. */
interface Measured {
  readonly inputs: readonly ExperimentInput[];
  readonly combinations: NonNullable<Experiment['combinations']>;
  readonly sampling: Experiment['sampling'];
}

/** The studies of an experiment; what of an entry can be read is checked against the inputs that it may measure. */
export function readStudies(
  entries: readonly (ReadableStudy | undefined)[],
  measured: Measured,
  reading: InputReading,
): PlannedStudy[] {
  if (entries.length === 0) return [];
  checkDecision(measured, reading);
  reading.issues.push(...figureIssues(reading.document).filter(({ path }) => path.startsWith(`${FIELD}.`)));
  const seen = new Set<string>();
  return entries.flatMap((entry, n) => {
    if (entry === undefined) return [];
    const path = [FIELD, n];
    checkTitle(entry, seen, path, reading);
    checkSizes(entry, path, reading);
    checkUnits(checkInput(entry, measured, path, reading), path, reading);
    return isWhole(entry) ? [studyOf(entry)] : [];
  });
}

const FIELD = 'studies';

const isWhole = (entry: ReadableStudy): entry is StudyEntry =>
  entry.title !== undefined &&
  entry.of !== undefined &&
  entry.deviation !== undefined &&
  entry.sizes !== undefined &&
  entry.cost?.fixed !== undefined &&
  entry.cost.perObservation !== undefined;

const studyOf = ({ title, of, deviation, sizes, cost }: StudyEntry): PlannedStudy => ({
  title,
  of,
  deviation: figureOf(deviation),
  sizes,
  cost: { fixed: figureOf(cost.fixed), perObservation: figureOf(cost.perObservation) },
});

const figureOf = ({ note = '', ...figure }: StudyEntry['deviation']): StudyFigure => ({ ...figure, note });

/** What decisions are valued by in money. */
const VALUED_BY = 'netHealthBenefit';

/** A study is worth something where it may change a choice between strategies, which is valued in money over a sample of worlds. */
function checkDecision(measured: Measured, { document, catalogue, issues }: InputReading): void {
  const complaint = (words: IssueWords) => issues.push(issueAt(document, [FIELD], ...words));
  const { sampling } = measured;
  if (sampling.levers !== 'crossed') return void complaint(NOT_CROSSED);
  if (sampling.method === 'morris') complaint(NO_SAMPLE);
  if (catalogue.indicators !== undefined && !catalogue.indicators.includes(VALUED_BY)) complaint(NO_MONEY);
  const { levers } = designedInputs(measured);
  if (levers.length > 0 && strategyCount(measured) === 1) complaint(ONE_STRATEGY);
}

const NOT_CROSSED: IssueWords = [
  { en: 'studies where levers are not crossed', zh: '措施未交叉时的 studies' },
  {
    en: 'levers: crossed in sampling, so that there are strategies that a study can help to choose from',
    zh: 'sampling 中 levers: crossed（以形成可供调研帮助选择的策略）',
  },
];
const NO_SAMPLE: IssueWords = [
  { en: 'studies where worlds are chosen by morris', zh: '以 morris 选取情形时的 studies' },
  {
    en: 'a method that samples worlds, such as sobol or latinHypercube: trajectories are no sample that values information',
    zh: 'sobol、latinHypercube 等抽样方法（morris 的轨迹不是可用于计算信息价值的样本）',
  },
];
const NO_MONEY: IssueWords = [
  { en: 'studies of a model without net health benefit', zh: '模型没有净健康效益时的 studies' },
  {
    en: `a model with the indicator ${VALUED_BY}, by which decisions are valued`,
    zh: `含指标 ${VALUED_BY} 的模型（决策按其估值）`,
  },
];
const ONE_STRATEGY: IssueWords = [
  { en: 'studies for a single strategy', zh: '只有一项策略时的 studies' },
  {
    en: 'levers of which two combinations or more are tried, between which a study can help to choose',
    zh: '至少有两种组合可试的措施（以供调研帮助选择）',
  },
];

function checkTitle({ title }: ReadableStudy, seen: Set<string>, path: Path, reading: InputReading): void {
  if (title?.en === undefined) return;
  const id = studyId({ title });
  if (seen.has(id)) complain(reading, [...path, 'title', 'en'], secondTime(JSON.stringify(id)), OWN_TITLE);
  seen.add(id);
}

const OWN_TITLE: Bilingual = { en: 'a title that no other study has', zh: '不重复的 title' };

function checkSizes({ sizes }: ReadableStudy, path: Path, reading: InputReading): void {
  const repeated = sizes?.find((size, n) => size !== undefined && sizes.indexOf(size) < n);
  if (repeated !== undefined)
    complain(reading, [...path, 'sizes'], secondTime(String(repeated)), EVERY_SIZE_ONCE);
}

const EVERY_SIZE_ONCE: Bilingual = { en: 'every size once', zh: '不重复的 sizes' };

/** The input that a study measures: an uncertain number that varies over a range; null where it is none or cannot be read. */
function checkInput(
  { of }: ReadableStudy,
  { inputs }: Measured,
  path: Path,
  reading: InputReading,
): ExperimentInput | null {
  if (of === undefined) return null;
  const at = [...path, 'of'];
  const input = inputs.find(({ id }) => id === of);
  if (input === undefined) {
    // One with mistakes is not among those that were read, but it was meant.
    if (namesIn(reading).includes(of)) return null;
    const ids = inputs.filter(isMeasurable).map(({ id }) => id);
    return complain(reading, at, describe(of), AN_UNCERTAINTY, nearestName(of, ids));
  }
  if (isMeasurable(input)) return input;
  return complain(reading, at, whyNot(input), AN_UNCERTAINTY);
}

const isMeasurable = ({ role, values }: ExperimentInput): boolean =>
  role === 'uncertainty' && !('choices' in values);

function namesIn({ document }: InputReading): unknown[] {
  const written = valueAt(document.raw, ['vary']);
  if (!Array.isArray(written)) return [];
  return written.flatMap((entry) => [valueAt(entry, ['parameter']), valueAt(entry, ['figure'])]);
}

const AN_UNCERTAINTY: Bilingual = {
  en: 'an input of vary that is an uncertainty with a range',
  zh: 'vary 中有取值区间的不确定因素（role: uncertainty）',
};

function whyNot({ id, role, values }: ExperimentInput): Bilingual {
  if (role === 'lever') return { en: `${id}, a lever`, zh: `政策措施 ${id}` };
  if (role === 'structure') return { en: `${id}, a form of the model`, zh: `模型形式 ${id}` };
  return 'choices' in values && values.choices.length === 1
    ? { en: `${id}, which does not vary`, zh: `不变动的 ${id}` }
    : { en: `${id}, which has choices`, zh: `以 choices 取值的 ${id}` };
}

/** Observations are in the unit of the input, and costs in million of the currency of the region. */
function checkUnits(input: ExperimentInput | null, path: Path, reading: InputReading): void {
  const { catalogue, scenario } = reading;
  if (scenario === null) return;
  const { model } = catalogue;
  const known =
    input?.of === 'parameter'
      ? model.parameters[input.id].unit
      : input?.of === 'figure'
        ? regionField(input.id, model)?.unit
        : undefined;
  if (known !== undefined) checkUnit([...path, 'deviation'], known, reading);
  const million = unitIn('million CNY', scenario.region.currency.code);
  for (const part of ['fixed', 'perObservation']) checkUnit([...path, 'cost', part], million, reading);
}

function checkUnit(path: Path, expected: string, reading: InputReading): void {
  const found = valueAt(reading.document.raw, [...path, 'unit']);
  if (typeof found !== 'string' || found === expected) return;
  complain(reading, [...path, 'unit'], describe(found), alike(expected), nearestName(found, [expected]));
}
