import type { ExperimentContext } from '../../charts/experiment/experiment-context.js';
import { inputTitle, valueTitle } from '../../language/experiment-names.js';
import { moneyInWords } from '../../language/money-in-words.js';
import { formatNumber } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import type { PlannedStudy, StudyFigure } from '../../scenario/experiment/planned-study.js';

/** Every study that was described with what is supposed of it, and where each number comes from. */
export const studiesMade = (context: ExperimentContext): string[] =>
  (context.run.experiment.studies ?? []).map((study) => studyMade(context, study));

function studyMade({ run, model, language }: ExperimentContext, study: PlannedStudy): string {
  const { study: text } = words(language).methods;
  const { inputs, scenario } = run.experiment;
  const input = inputs.find(({ id }) => id === study.of)!;
  const sourced = (value: string, { source, year, grade, note }: StudyFigure) =>
    grade === 'D' ? text.assumed(value, withoutStop(note)) : text.found(value, source, year, grade);
  const price = (cost: StudyFigure) =>
    sourced(moneyInWords(cost.value, scenario.region.currency.code, language, formatNumber), cost);
  return text.line(
    study.title[language],
    inputTitle(input, model, language),
    sourced(valueTitle(input, study.deviation.value, model, language), study.deviation),
    price(study.cost.fixed),
    price(study.cost.perObservation),
  );
}

/** A note as it stands inside a sentence. */
const withoutStop = (note: string): string => note.replace(/[.。]$/, '');
