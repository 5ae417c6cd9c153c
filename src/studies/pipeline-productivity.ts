import { agreements } from './pipeline-productivity/agreements.js';
import { costByPhase } from './pipeline-productivity/cost-by-phase.js';
import { PUBLISHED } from './pipeline-productivity/published.js';
import { table } from './pipeline-productivity/rows.js';
import { SETTINGS } from './pipeline-productivity/settings.js';
import { tornadoOfInputs } from './pipeline-productivity/tornado-chart.js';
import type { Study } from './study.js';

/**
 * What a new molecular entity costs, backwards from one launch. Deterministic: each phase has a probability of
 * success, a cost of one item of work in process and a duration; `costPerLaunch` holds the equations.
 */
export const pipelineProductivity: Study<null, null> = {
  name: 'pipeline-productivity',
  title: { en: 'Cost of one new medicine by phase of development', zh: '新药各研发阶段的成本' },
  citation:
    "Paul SM, Mytelka DS, Dunwiddie CT, Persinger CC, Munos BH, Lindborg SR, Schacht AL (2010). How to improve R&D productivity: the pharmaceutical industry's grand challenge. Nature Reviews Drug Discovery 9:203-214.",
  doi: '10.1038/nrd3078',
  settings: SETTINGS,
  published: PUBLISHED,
  readings: [
    {
      en: 'Cost falls in the middle of each phase, and capital costs from there to the launch.',
      zh: '成本计于各阶段中点，资本成本从该点计至上市。',
    },
    {
      en: 'The tornado moves every input by one fraction: the paper has a range for each, which was not readable.',
      zh: '龙卷风图按同一比例变动各输入：论文给出各自范围，但未能读到。',
    },
  ],
  parts: () => [null],
  simulate: () => null,
  table,
  charts: (context) => [costByPhase, tornadoOfInputs].flatMap((chart) => chart.draw(context)),
  agreements,
};
