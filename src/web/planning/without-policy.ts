import type { Place } from '../engine/place.js';
import type { ChosenLever, Strategy } from './strategy.js';

/** The strategy that leaves a place as it is. */
export const withoutPolicy = (place: Place): Strategy => ({
  title: { en: 'My strategy', zh: '我的方案' },
  region: place.id,
  comparator: false,
  programme: null,
  levers: [] as readonly ChosenLever[],
  horizon: place.horizon,
  seed: place.seed,
  representation: place.representation,
  overrides: {},
  worth: null,
});
