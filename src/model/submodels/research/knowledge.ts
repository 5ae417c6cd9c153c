import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { ResearchParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type KnowledgeYear = Year<ResearchParameters>;

/** Usable knowledge of an area: K ← (1 - δ) K + δ (w + (1 - w) own/own_ref), w its share from outside. */
export function knowledge({ world, p }: KnowledgeYear): void {
  const { areas, references } = world;
  const outside = p.knowledgeFromOutside;
  for (let a = 0; a < areas.rows; a++) {
    const reference = references.ownWork[a];
    const own = references.fixed && reference > 0 ? areas.ownWork[a] / reference : 1;
    areas.knowledge[a] += p.knowledgeDecay * (outside + (1 - outside) * own - areas.knowledge[a]);
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
