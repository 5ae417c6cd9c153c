import { falseDiscoveries } from './funding-and-bad-science/false-discoveries.js';
import { falsePositiveCourse } from './funding-and-bad-science/false-positive-course.js';
import { openScienceGrid } from './funding-and-bad-science/open-science-grid.js';
import { PUBLISHED } from './funding-and-bad-science/published.js';
import { type Part, parts, type Result, simulate, table } from './funding-and-bad-science/rows.js';
import { BAD_SCIENCE_READINGS, BAD_SCIENCE_SETTINGS } from './funding-and-bad-science/settings.js';
import type { Study } from './study.js';

/**
 * Smaldino, Turner and Contreras Kallens (2019): does the way grants are given slow the selection of bad methods?
 * Rules in `funding-and-bad-science/selection-of-methods.ts`. The table is over funding rules and grant sizes; other tables are a
 * setting.
 */
export const fundingAndBadScience: Study<Part, Result> = {
  name: 'funding-and-bad-science',
  title: { en: 'Funding and the natural selection of bad science', zh: '科研资助与劣质科学的自然选择' },
  citation:
    'Smaldino PE, Turner MA, Contreras Kallens PA (2019). Open science and modified funding lotteries can impede the natural selection of bad science. Royal Society Open Science 6:190194.',
  doi: '10.1098/rsos.190194',
  settings: BAD_SCIENCE_SETTINGS,
  published: PUBLISHED,
  readings: BAD_SCIENCE_READINGS,
  parts,
  simulate,
  table,
  charts: (context) => {
    const rates = context.settings.table === 'open-science' ? openScienceGrid : falseDiscoveries;
    return [falsePositiveCourse, rates].flatMap((chart) => chart.draw(context));
  },
};
