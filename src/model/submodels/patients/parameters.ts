import type { ParametersOf } from '../../entries/parameter.js';
import { disciplineParameters } from './discipline-parameters.js';
import { incomeParameters } from './income-parameters.js';
import { keptParameters } from './kept-parameters.js';

export const patientsParameters = {
  ...keptParameters,
  ...incomeParameters,
  ...disciplineParameters,
};

export type PatientsParameters = ParametersOf<typeof patientsParameters>;
