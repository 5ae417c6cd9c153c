import { counted } from './english-phrases.js';

/** What the terminal says of a fit to a record. */
export const ENGLISH_CALIBRATION = {
  heading: (place: string, year: number, runs: number) =>
    `${place}, fitted to its record up to ${year} (${counted(runs, 'run')})`,
  informed: (count: number, all: number) =>
    count === 0
      ? `The record informs none of ${all} uncertain inputs: what is believed of them is the prior.`
      : `The record informs ${count} of ${counted(all, 'uncertain input')}; of the others what is believed is the prior.`,
  /** What chance makes of the spread of an input that no run reads, and how many of those informed would not be without it. */
  tooFewDraws: (spread: string, doubtful: number, informed: number) =>
    `Draws are too few to say which: from so few the spread of an input that no run reads is about ${spread}, and without that ${doubtful === informed ? (informed === 1 ? 'it' : `all ${informed}`) : `${doubtful} of the ${informed}`} would not be below 0.7 (adjusted in inputs.csv). Take more by --draws.`,
  tooFewToSay: (draws: number, observations: number) =>
    `Draws are too few to say what is informed: ${draws} for ${counted(observations, 'number')} of the record. Take more by --draws.`,
  fitted: (count: number) =>
    count === 0 ? 'Nothing is fitted: the draws are those of the prior.' : `The draws move ${count} of them.`,
  table: { input: 'input', spread: 'spread', prior: 'prior 5–95 %', after: 'after', fitted: 'fitted' },
  checks: {
    title: 'Are the fitted runs like the record? (without what the model leaves out)',
    head: { series: 'series', observed: 'record', runs: 'runs 5–95 %', above: 'above' },
    by: { level: 'level', trend: 'trend', unevenness: 'unevenness' },
    note: (unlike: number, all: number) =>
      `Above: share of the runs above the record; ${unlike === 0 ? `in none of ${counted(all, 'check')}` : `in ${unlike} of ${counted(all, 'check')}`} it is below 5 or above 95 %, where the discrepancy has to make up for the model. Measurement error makes records more uneven than runs.`,
  },
  yes: 'yes',
  no: 'no',
  note: 'Spread: standard deviation after the record over that before it; informed below 0.7. A record is one course of events, so that chance, measurement and what the model leaves out keep much of the doubt.',
  health: 'A fit to papers, people or grants says nothing of health, which was not observed.',
  useless: (year: number, policyYear: number) =>
    `Policies act from ${policyYear}: scenarios take no draws that were fitted to ${year}. For draws that they take, fit to a year before ${policyYear} by --origin.`,
  use: (file: string) => `Draws for other calls: --draws-from ${file}`,
};

export type CalibrationWords = typeof ENGLISH_CALIBRATION;
