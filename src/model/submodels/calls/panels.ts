import { PANELS } from '../../place/region.js';

export const LOCAL_PANEL = PANELS.indexOf('local');

/** Position of the reviewers of private funders among the panels. */
export const PRIVATE_PANEL = PANELS.indexOf('private');
