import { inputTitle } from '../../language/experiment-names.js';
import { texts } from '../../language/texts.js';
import type { SearchContext } from './search-context.js';

const TEXT = texts({
  en: { point: (n: number) => `Portfolio ${n}` },
  zh: { point: (n) => `组合 ${n}` },
});

type Named = Pick<SearchContext, 'run' | 'model' | 'language'>;

/** A portfolio by its number. */
export const pointName = (point: number, { language }: Pick<Named, 'language'>): string =>
  TEXT[language].point(point);

/** A strategy written by hand by its title. */
export const handWrittenName = (
  { run, language }: Pick<Named, 'run' | 'language'>,
  scenario: string,
): string => run.experiment.search.against.find(({ id }) => id === scenario)?.title[language] ?? scenario;

/** A named value of the scenario's policy by its title. */
export function valueName(id: string, { run, model, language }: Named): string {
  const input = run.experiment.inputs.find((one) => one.of === 'value' && one.id === id);
  return inputTitle(input ?? { id, of: 'value' }, model, language);
}

/** A lever by its name, with its target. */
export const leverName = (id: string, { model, language }: Pick<Named, 'model' | 'language'>): string =>
  inputTitle({ id, of: 'lever' }, model, language);
