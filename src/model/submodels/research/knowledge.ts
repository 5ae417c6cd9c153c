import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { OpennessControls } from '../openness/controls.js';
import type { OpennessParameters } from '../openness/parameters.js';
import type { ResearchParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type KnowledgeYear = Year<
  ResearchParameters & Pick<OpennessParameters, 'opennessKnowledge'>,
  OpennessControls
>;

/** Usable knowledge of an area: K ← (1 - δ) K + δ (w (1 + g o) + (1 - w) own/own_ref), w its share from outside and o international cooperation. */
export function knowledge({ world, p, controls }: KnowledgeYear): void {
  const { areas, references } = world;
  const outside = p.knowledgeFromOutside;
  const brought = outside * (1 + p.opennessKnowledge * controls.openness);
  for (let a = 0; a < areas.rows; a++) {
    const reference = references.ownWork[a];
    const own = references.fixed && reference > 0 ? areas.ownWork[a] / reference : 1;
    areas.knowledge[a] += p.knowledgeDecay * (brought + (1 - outside) * own - areas.knowledge[a]);
  }
}

export const knowledgeProcess: Process<KnowledgeYear> = {
  id: 'knowledge',
  title: { en: 'usable knowledge', zh: '可用知识' },
  source:
    'assumed: a stock that decays and is renewed (perpetual inventory), most of it from outside, since a city writes a small share of what it uses',
  writes: ['areas.knowledge'],
  step: knowledge,
};
