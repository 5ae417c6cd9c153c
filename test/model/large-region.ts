import { medinno } from '../../src/model/medinno.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import type { Region } from '../../src/model/place/region.js';
import type { Setting } from '../../src/model/run.js';
import { settingOf } from '../../src/model/setting.js';
import { syntheticRegion, withMoreInstitutions } from '../bench/synthetic-region.js';
import { region, sumOf } from './maoming.js';

/** Posts of Maoming's institutions together. */
export const POSTS = sumOf(region.institutions.map(({ posts }) => posts));
/** Ten times Maoming, with ten hospitals where it has one. */
export const LARGE = withMoreInstitutions(syntheticRegion(region, 10 * POSTS), region);
/** Neither a common budget shock nor a collapse of trust, which would hide what rows do. */
export const QUIET = parameterValues(medinno, { budgetVolatility: 0, trustLoss: 0, scandalChance: 0 });

export const settingFor = (w: number, place: Region = LARGE): Setting => settingOf(medinno, place, QUIET, w);
