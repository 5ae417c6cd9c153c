import { OWN_LEVEL } from '../place/perspective.js';
import type { Parts } from './indicator.js';
import type { View } from './view.js';

/** Parts of an indicator by the level of the region from which it is looked at. */
export const byPerspective = <Y>(observe: (view: View<Y>, level: number) => number): Parts<Y> => ({
  dimension: 'perspective',
  values: ({ levels }) => levels.map(({ id }) => id),
  observe,
});

/** What comes from elsewhere in the nation, or goes there: all of it to the region, nothing to a level above it. */
export const nettingOut = <Y>(own: (view: View<Y>) => number): Parts<Y> =>
  byPerspective((view, level) => (level === OWN_LEVEL ? own(view) : 0));
