import type { SoughtRow } from '../../experiment/search/optimisation-rows.js';
import { ASKED } from '../../experiment/search/sought.js';
import { catalogueLabels } from '../../language/indicator-labels.js';
import { partInWords } from '../../language/part-names.js';
import { sumsOf } from '../../language/sums-of-place.js';
import { texts } from '../../language/texts.js';
import { shownUnit } from '../../language/units.js';
import { words } from '../../language/words.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import type { SearchContext } from './search-context.js';

const TEXT = texts({ en: { asked: 'Money asked for' }, zh: { asked: '所需经费' } });

type Named = Pick<SearchContext, 'run' | 'model' | 'language'>;

/** Something sought as readers know it. */
export function soughtName(
  { run, model, language }: Named,
  { id, part }: Pick<SoughtRow, 'id' | 'part'>,
): string {
  if (id === ASKED) return TEXT[language].asked;
  const name = catalogueLabels(model)(id).name[language];
  if (part === '') return name;
  const { region } = run.experiment.scenario;
  return words(language).experiment.partOf(name, partInWords(part, region, language));
}

/** The unit that something sought is shown in over the horizon, and what numbers are multiplied by to be in it. */
export const soughtUnit = (
  { run, language }: Pick<Named, 'run' | 'language'>,
  { id, unit }: Pick<SoughtRow, 'id' | 'unit'>,
): ReturnType<typeof shownUnit> =>
  shownUnit(
    unit,
    language,
    id === ASKED ? 'full' : 'total',
    sumsOf(regionAtPolicy(run.experiment.scenario.region)),
  );
