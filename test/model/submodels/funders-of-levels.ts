import { FUNDER } from '../../../src/model/engine/codes.js';
import { SMALL_REGION } from './small-world.js';

const [funder] = SMALL_REGION.funding.outside;

/** A region where the government above and the nation pay a funder each. */
export const REGION_OF_LEVELS = {
  ...SMALL_REGION,
  funding: {
    ...SMALL_REGION.funding,
    outside: [
      { ...funder, id: 'above', payer: SMALL_REGION.roles.upperGovernment },
      { ...funder, id: 'nation', payer: 'central' },
    ],
  },
};

/** Codes of these funders. */
export const ABOVE = FUNDER.firstOutside;
export const NATION = FUNDER.firstOutside + 1;
