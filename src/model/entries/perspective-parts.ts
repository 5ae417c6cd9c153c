import { takenWithin } from '../place/perspective.js';
import type { Region } from '../place/region.js';
import type { Parts } from './indicator.js';
import type { View } from './view.js';

/** Parts of an indicator by the level of the region from which it is looked at. */
export const byPerspective = <Y>(observe: (view: View<Y>, level: number) => number): Parts<Y> => ({
  dimension: 'perspective',
  values: ({ levels }) => levels.map(({ id }) => id),
  observe,
});

/**
 * What comes from elsewhere in the nation, or goes there: all of it to the region, nothing to the nation, and to a level in between what is
 * not taken within it.
 */
export const nettingOut = <Y extends { readonly region: Pick<Region, 'levels'> }>(
  own: (view: View<Y>) => number,
  nearby: (view: View<Y>) => number,
): Parts<Y> =>
  byPerspective((view, level) => {
    const within = takenWithin(view.y.region, level, nearby(view));
    return within === 1 ? 0 : (1 - within) * own(view);
  });
