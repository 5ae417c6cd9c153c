import { fixed, uncertain, WORKING } from './entry.js';

export const evaluationParameters = {
  countWeight: uncertain('weight of paper counts in measured performance', '1', 0.65, [0.4, 0.85], {
    grade: 'C',
    source:
      'promotion is the first motive of 96 % of staff (Suzhou, 2013) and rested on papers; cash per paper is ruled out since 2020',
    transfer: 'similar',
  }),
  measurementNoise: fixed('standard error of measured performance', 'ln', 0.6, {
    grade: 'D',
    source: WORKING,
  }),
  bonus: fixed('bonus pool over pay', '1', 0.08, { grade: 'D', source: WORKING }),
  egalitarianism: uncertain('share of rewards given by turn or alike', '1', 0.4, [0.1, 0.7], {
    grade: 'D',
    source:
      'assumed: the Maoming paper speaks against egalitarianism and taking turns (DOI 10.25236/AJMHS.2024.050605, 4.1)',
    transfer: 'same',
  }),
  collective: fixed('share of rewards given to teams', '1', 0.2, { grade: 'D', source: WORKING }),
  internal: fixed('share of a team’s reward that follows its members’ work', '1', 0.5, {
    grade: 'D',
    source: WORKING,
  }),
  goalFit: fixed('fit of goals to one’s own level', '1', 0.2, { grade: 'D', source: WORKING }),
  goalEffect: fixed('effect of goals of fitting difficulty on motivation', '1', 0.3, {
    grade: 'D',
    source: WORKING,
  }),
  bonusEffect: fixed('effect of performance-related bonus on motivation', '1', 2, {
    grade: 'D',
    source: WORKING,
  }),
  expectationEffect: fixed('effect of a fairly measured bonus on motivation', '1', 0.9, {
    grade: 'D',
    source: WORKING,
  }),
  unfairEffect: fixed('loss of motivation of the underpaid able', '1', 0.25, { grade: 'D', source: WORKING }),
  favouritismEffect: fixed('loss of motivation of the unconnected per unit of favouritism', '1', 0.12, {
    grade: 'D',
    source: WORKING,
  }),
  climateEffect: fixed('gain of motivation per unit of climate above one half', '1', 0.25, {
    grade: 'D',
    source: WORKING,
  }),
  payRiseEffect: fixed('gain of motivation per unit of pay rise', '1', 0.33, { grade: 'D', source: WORKING }),
  resentmentEffect: fixed('loss of motivation per imported leading talent per ten colleagues', '1', 0.3, {
    grade: 'D',
    source: 'assumed: privileged newcomers disappoint those who stayed',
  }),
  unfundedStress: fixed('loss of motivation per year without a grant, up to five', '1', 0.03, {
    grade: 'D',
    source: WORKING,
  }),
  lowSuccessStress: fixed('loss of motivation per unit of success rate below 0.3', '1', 0.3, {
    grade: 'D',
    source: WORKING,
  }),
  competitionStress: fixed('loss of motivation per unit of post competition', '1', 0.08, {
    grade: 'D',
    source: WORKING,
  }),
  freeRiding: fixed('loss of effort where teams are rewarded and members are not', '1', 0.25, {
    grade: 'D',
    source: WORKING,
  }),
  motivationAdjustment: fixed('yearly move towards the target', '1/year', 0.3, {
    grade: 'D',
    source: WORKING,
  }),
  reformCount: fixed('fall of count weight under full evaluation reform', '1', 0.35, {
    grade: 'D',
    source: 'assumed: from 0.65 to 0.30',
  }),
  reformNoise: fixed('fall of measurement noise under full reform', 'ln', 0.25, {
    grade: 'D',
    source: 'assumed',
  }),
  reformFavouritism: fixed('fall of favouritism under full reform', 'ln ability', 0.25, {
    grade: 'D',
    source: 'assumed',
  }),
  reformTime: fixed('time that a fuller evaluation takes', 'share of effort', 0.015, {
    grade: 'D',
    source: 'assumed: committees and written assessment',
  }),
};
