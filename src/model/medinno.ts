import { defineModel, type Model } from './model.js';
import { SCHEDULE } from './schedule.js';
import { SUBMODELS } from './submodels/index.js';
import { PATHWAYS } from './submodels/pipeline/pathways.js';

/** The model of this package. */
export const medinno: Model = defineModel({ submodels: SUBMODELS, schedule: SCHEDULE, pathways: PATHWAYS });
