import { agreements } from './academic-reproduction/agreements.js';
import { PUBLISHED, PUBLISHED_R0 } from './academic-reproduction/published.js';
import {
  academiaOf,
  reproductionNumber,
  shareBecomingFaculty,
} from './academic-reproduction/reproduction.js';
import { SETTINGS } from './academic-reproduction/settings.js';
import { shareAgainstR0 } from './academic-reproduction/share-against-r0.js';
import { exactRow } from './exact-row.js';
import type { Settings, Study, StudyRow } from './study.js';

function table(s: Settings): StudyRow[] {
  const inputs = academiaOf(s);
  const r0 = reproductionNumber(inputs);
  return [
    exactRow(
      'r0',
      { en: 'R0: PhDs graduated per career', zh: 'R0：一名教授一生培养的博士数' },
      r0,
      'PhDs per career',
    ),
    exactRow(
      'shareBecomingFaculty',
      { en: 'share of PhDs who can become professors', zh: '可获教职的博士比例' },
      shareBecomingFaculty(r0, Number(s.facultyGrowth), inputs.careerYears),
      'fraction',
    ),
    exactRow(
      'shareAtPublishedR0',
      {
        en: `the same at the published R0 of ${PUBLISHED_R0}, positions constant`,
        zh: `论文给出的 R0 为 ${PUBLISHED_R0}、岗位数不变时的同一比例`,
      },
      shareBecomingFaculty(PUBLISHED_R0, 0, inputs.careerYears),
      'fraction',
    ),
  ];
}

/**
 * How many PhDs a professor graduates in a career, and which share of them can become professors: the basic
 * reproduction number of academia. Equations in `academic-reproduction/reproduction.ts`.
 */
export const academicReproduction: Study<null, null> = {
  name: 'academic-reproduction',
  title: { en: 'The basic reproduction number of academia', zh: '学术界的基本再生数' },
  citation:
    'Larson RC, Ghaffarzadegan N, Xue Y (2014). Too many PhD graduates or too few academic job openings: the basic reproductive number R0 in academia. Systems Research and Behavioral Science 31:745-750. Growth: Ghaffarzadegan N, Hawley J, Larson R, Xue Y (2015), DOI 10.1002/sres.2324.',
  doi: '10.1002/sres.2210',
  settings: SETTINGS,
  published: PUBLISHED,
  readings: [
    {
      en: 'A share above 1 is shown as 1: with R0 below 1 + gL there are more openings than graduates.',
      zh: '比例超过 1 时记为 1：当 R0 小于 1 + gL 时，空缺多于毕业生。',
    },
    {
      en: 'Growth of positions is taken as gL openings per position and career, as the second paper has it to first order.',
      zh: '岗位增长按每岗位每职业生涯 gL 个空缺计（第二篇论文的一阶形式）。',
    },
  ],
  parts: () => [null],
  simulate: () => null,
  table,
  charts: shareAgainstR0.draw,
  agreements,
};
