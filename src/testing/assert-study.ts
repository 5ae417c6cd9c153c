import { runStudy } from '../studies/run-study.js';
import type { Study } from '../studies/study.js';
import { requireLaws } from './broken-laws.js';

/**
 * The laws of a study: titles in both languages, a DOI, settings whose defaults lie in their bounds, a table without
 * infinite numbers, and the same rows for the same seed.
 * @throws BrokenLawsError, once both runs are over, with all that is broken
 * @example
 * await assertStudy(STUDIES.find(({ name }) => name === 'pipeline-productivity'));
 */
export async function assertStudy(study: Study, options: Parameters<typeof runStudy>[1] = {}): Promise<void> {
  const broken: string[] = [];
  if (study.title.en === '' || study.title.zh === '') broken.push('it has no title in both languages');
  if (!study.doi.startsWith('10.')) broken.push(`${study.doi} is no DOI`);
  const [first, second] = [await runStudy(study, options), await runStudy(study, options)];
  if (first.rows.length === 0) broken.push('its table has no row');
  if (JSON.stringify(first.rows) !== JSON.stringify(second.rows))
    broken.push('the same seed and settings give other rows');
  for (const row of first.rows)
    if (Math.abs(row.value) === Number.POSITIVE_INFINITY) broken.push(`row ${row.id} is ${row.value}`);
  requireLaws(`study ${study.name}`, broken);
}
