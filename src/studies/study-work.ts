import type { Work } from '../work/work.js';
import type { Settings, Study } from './study.js';

/** What the parts of a study have in common. */
export interface StudyGiven {
  readonly study: string;
  readonly settings: Settings;
  readonly seed: string;
}

/** A part of a study and its place among the parts. */
export interface StudyTask {
  readonly place: number;
  readonly part: unknown;
}

/**
 * Simulates parts of these studies.
 * @example
 * studyWork(STUDIES).id; // => 'studies'
 */
export const studyWork = (
  studies: readonly Pick<Study, 'name' | 'simulate'>[],
): Work<StudyGiven, StudyTask> => ({
  id: 'studies',
  begin({ study, settings, seed }) {
    const found = studies.find(({ name }) => name === study);
    if (found === undefined) throw new Error(`this worker does not know the study ${study}`);
    return ({ part }) => found.simulate(part, settings, seed);
  },
});
