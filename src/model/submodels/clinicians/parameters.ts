import { type ParametersOf, uncertain } from '../../entries/parameter.js';

const BEHIND = ['clinicianPosts'];

export const cliniciansParameters = {
  clinicianHiring: uncertain(
    {
      en: 'share of the clinicians’ posts paid for and still empty that are filled in a year',
      zh: '所资助而尚未到岗的临床医师岗位中每年到岗的比例',
    },
    '1/year',
    0.5,
    [0.25, 0.8],
    {
      grade: 'D',
      behind: BEHIND,
      source:
        'assumed: as open posts of research, in a city whose supply of doctors is 0.55 of its need (2019)',
      transfer: 'same',
    },
  ),
  clinicianLeaving: uncertain(
    {
      en: 'share of the clinicians beyond the posts paid for who leave in a year',
      zh: '超出所资助岗位的临床医师每年离开的比例',
    },
    '1/year',
    0.3,
    [0.1, 0.6],
    {
      grade: 'D',
      behind: BEHIND,
      source:
        'assumed: hospitals keep them on their own payroll for some years, or let contracts of three years run out',
    },
  ),
  clinicianReplaced: uncertain(
    {
      en: 'share of the clinicians hired whom hospitals would have hired anyway',
      zh: '所招聘临床医师中医院本来也会招聘的比例',
    },
    'fraction',
    0.2,
    [0, 0.5],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: hospitals look for doctors themselves, and find fewer than they need',
    },
  ),
  clinicianDrawn: uncertain(
    {
      en: 'share of the clinicians hired who would give care elsewhere',
      zh: '所招聘临床医师中本会在外地从事诊疗的比例',
    },
    'fraction',
    0.6,
    [0.3, 0.9],
    {
      grade: 'D',
      behind: BEHIND,
      source:
        'assumed: most moves of doctors in China stay within the province (2025, DOI 10.1186/s12960-025-01009-z); the others are graduates who would leave medicine',
      transfer: 'similar',
    },
  ),
};

export type CliniciansParameters = ParametersOf<typeof cliniciansParameters>;
