import type { LeverCard } from '../engine/place.js';
import type { ChosenLever } from './strategy.js';

/** How a strategy names the lever of a card. */
export const usedAs = ({
  id,
  target,
}: Pick<LeverCard, 'id' | 'target'>): Pick<ChosenLever, 'lever' | 'target'> =>
  target === '' ? { lever: id } : { lever: id, target };
