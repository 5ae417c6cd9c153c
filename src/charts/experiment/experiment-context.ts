import { type ChangeRow, changesAt } from '../../experiment/changes.js';
import type { ExperimentTables } from '../../experiment/experiment-tables.js';
import { quantityIndex } from '../../experiment/point-values.js';
import type { ExperimentRun } from '../../experiment/run-experiment.js';
import { counted } from '../../language/english-phrases.js';
import { changeTitle } from '../../language/experiment-names.js';
import { catalogueLabels } from '../../language/indicator-labels.js';
import { formatEstimate } from '../../language/numbers.js';
import { partInWords } from '../../language/part-names.js';
import { placeWord } from '../../language/place-word.js';
import { sumsOf } from '../../language/sums-of-place.js';
import { texts } from '../../language/texts.js';
import { type Estimate, inShownUnit, type Sums, shownUnit } from '../../language/units.js';
import { type Language, words } from '../../language/words.js';
import type { Model } from '../../model/model.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import type { Decision } from '../../results/decision/decision.js';
import type { Goal } from '../../scenario/experiment/experiment.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Chart, type ChartDefinition, chartOver } from '../chart.js';
import type { Reader } from '../reader.js';

const TEXT = texts({
  en: {
    basis: (
      place: string,
      points: number,
      draws: number,
      replicates: number,
      years: number,
      version: string,
    ) =>
      `${place} · ${counted(points, 'point')}, ${draws === 0 ? 'point values of all parameters' : `${counted(draws, 'draw')} of the parameters`}, ${counted(replicates, 'run')} of each, ${counted(years, 'year')} · medinno ${version}`,
  },
  zh: {
    basis: (place, points, draws, replicates, years, version) =>
      `${place} · ${points} 个点，${draws === 0 ? '参数取点值' : `${draws} 组参数`}，各模拟 ${replicates} 次，${years} 年 · medinno ${version}`,
  },
});

/** What charts of an experiment are drawn from; the model has the custom indicators of its scenario. */
export interface ExperimentContext extends Reader, ExperimentTables {
  readonly run: ExperimentRun;
  readonly model: Model;
  /** Strategies in states of the world; null where the experiment has no sample of them. */
  readonly decision: Decision | null;
}

/** The place's name; without any fact of it to hold results against, it only illustrates, as in reports. */
export const placeOf = ({ run, language }: Pick<ExperimentContext, 'run' | 'language'>): string =>
  placeNamed(run.experiment.scenario, language);

/** The same of a scenario. */
export function placeNamed(
  { facts, region }: Pick<Scenario, 'facts' | 'region'>,
  language: Language,
): string {
  const name = region.name[language];
  return facts.length === 0
    ? words(language).report.illustrativePlace(name, placeWord(region)[language])
    : name;
}

/** Where it is, how many points and runs, which version. */
export function basisOfExperiment(context: Pick<ExperimentContext, 'run' | 'language'>): string {
  const { experiment, points, version } = context.run;
  const { draws, replicates } = experiment.sampling;
  const years = experiment.scenario.horizon;
  return TEXT[context.language].basis(placeOf(context), points.length, draws, replicates, years, version);
}

/** A chart of an experiment; its foot says where it is, what it rests on, and that it is no forecast. */
export const experimentChart = <Row extends object>(
  definition: ChartDefinition<ExperimentContext, Row>,
): Chart<ExperimentContext> =>
  chartOver(definition, (context) => [basisOfExperiment(context), words(context.language).caveat.general]);

/** A goal as it is called in the id of a chart. */
export const goalId = ({ indicator, part }: Pick<Goal, 'indicator' | 'part'>): string =>
  part === '' ? indicator : `${indicator}-${part.replace(/\W+/g, '-')}`;

/** A goal as readers know it, with the part of it that is meant. */
export function goalName(
  { model, run, language }: Pick<ExperimentContext, 'model' | 'run' | 'language'>,
  { indicator, part }: Pick<Goal, 'indicator' | 'part'>,
): string {
  const name = catalogueLabels(model)(indicator).name[language];
  if (part === '') return name;
  const { region } = run.experiment.scenario;
  return words(language).experiment.partOf(name, partInWords(part, region, language));
}

/** The unit of a goal over the horizon, and what numbers are multiplied by to be in it. */
export const goalUnit = (
  { run, language }: Pick<ExperimentContext, 'run' | 'language'>,
  goal: Pick<Goal, 'indicator' | 'part'>,
) => shownUnit(run.quantities[quantityIndex(run, goal)].unit, language, 'total', sumsOfRun(run));

/** What sums of money of an experiment are counted in: by the residents of the policy year, as in comparisons. */
const sumsOfRun = ({ experiment }: ExperimentContext['run']): Sums =>
  sumsOf(regionAtPolicy(experiment.scenario.region));

/** An estimate of a quantity of a run in the unit that it is shown in. */
export const quantityShown = (
  { run, language }: Pick<ExperimentContext, 'run' | 'language'>,
  estimate: Estimate,
  unit: string,
): Estimate => inShownUnit(estimate, unit, language, sumsOfRun(run));

/** What is otherwise at a point than at the ordinary one, in words. */
export function changeName(
  { run, model, language }: ExperimentContext,
  { point }: { readonly point: number },
): string {
  const { inputs } = run.experiment;
  const names = changesAt(run, point - 1).map(({ input, value }) =>
    changeTitle(inputs[input], value, model, language),
  );
  return names.join(words(language).experiment.join);
}

/** What every change alone brings to a goal. */
export const changesOn = (
  { changes }: ExperimentContext,
  { indicator, part }: Pick<Goal, 'indicator' | 'part'>,
): ChangeRow[] =>
  changes.filter((row) => row.indicator === indicator && row.part === part && row.mean !== null);

/** Which interval is shown of a change: that of draws and chance together, at the point values of all parameters that of the mean. */
export const intervalShown = ({ run }: Pick<ExperimentContext, 'run'>): 'draws' | 'chance' =>
  run.experiment.sampling.draws > 0 ? 'draws' : 'chance';

/** Its ends, which decide on the sign of the change; null where the runs do not let one estimate them. */
export const shownEnds = (
  context: Pick<ExperimentContext, 'run'>,
  row: ChangeRow,
): Pick<Estimate, 'low' | 'high'> =>
  intervalShown(context) === 'draws'
    ? { low: row.low, high: row.high }
    : { low: row.meanLow, high: row.meanHigh };

/** An estimate in the unit that it is shown in, with the interval that is shown. */
export const shownEstimate = (context: ExperimentContext, row: ChangeRow): Estimate =>
  quantityShown(context, { mean: row.mean!, ...shownEnds(context, row) }, row.unit);

/** The same as text. */
export function estimateText(context: ExperimentContext, row: ChangeRow): string {
  const { mean, low, high } = shownEstimate(context, row);
  const text = formatEstimate(mean, low, high, { signed: true });
  return words(context.language).interval(text.mean, text.low, text.high);
}
