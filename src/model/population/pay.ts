import type { Region } from '../place/region.js';
import type { EvaluationParameters } from '../submodels/evaluation/parameters.js';

/** Million CNY that a year of a person in post, or of a doctor in care, costs the employer: pay with the usual bonus. */
export const yearOfPay = ({ workforce }: Region, { bonus }: Pick<EvaluationParameters, 'bonus'>): number =>
  workforce.pay * (1 + bonus);
