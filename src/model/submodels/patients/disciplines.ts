import { ofThousandPosts } from '../../place/size.js';
import type { PatientsYear } from './patients-year.js';

/**
 * Leading disciplines are built up over years, d ← d + b (c - d), with c the share of the area's staff in hospitals that those paid
 * for hold, n of them being spread over areas by burden: c = min(1, n s m / staff), with s the area's share of the burden and m the people of a discipline.
 */
export function buildDisciplines(y: PatientsYear, staff: Float64Array, spread: Float64Array): void {
  const { world, p, controls, stocks } = y;
  const { areas } = world;
  if (controls.disciplines <= 0 && stocks.disciplineShare <= 0) return;
  const people = ofThousandPosts(controls.disciplines, { posts: postsAtStart(y) }) * p.disciplinePosts;
  let all = 0;
  let leading = 0;
  for (let a = 0; a < areas.rows; a++) {
    const paid = staff[a] > 0 ? Math.min(1, (people * spread[a]) / staff[a]) : 0;
    areas.disciplines[a] += p.disciplineBuild * (paid - areas.disciplines[a]);
    all += staff[a];
    leading += areas.disciplines[a] * staff[a];
  }
  stocks.disciplineShare = all > 0 ? leading / all : 0;
  // what county hospitals lose to them
  y.flows.careTaken += (p.disciplineDraw * leading) / p.disciplinePosts;
}

function postsAtStart({ world: { institutions } }: PatientsYear): number {
  let posts = 0;
  for (let k = 0; k < institutions.rows; k++) posts += institutions.basePosts[k];
  return posts;
}
