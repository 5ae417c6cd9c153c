import { AREAS } from '../../place/region.js';
import { ofThousandPosts } from '../../place/size.js';
import type { PatientsYear } from './patients-year.js';

/** Names of the controls of the areas, in their order; made once, since every year asks for all of them. */
const OF_AREA = AREAS.map((area) => `${area}Disciplines` as const);

/**
 * Leading disciplines are built up over years, d ← d + b (c - d), with c the share of the area's staff in hospitals that the disciplines
 * paid for hold: c = min(1, (n s + n_a) m / staff), with n of them spread over areas by their share s of the burden, n_a those for the area alone, and m the people of a
 * discipline.
 */
export function buildDisciplines(y: PatientsYear, staff: Float64Array, spread: Float64Array): void {
  const { world, p, controls, stocks } = y;
  const { areas } = world;
  if (stocks.disciplineShare <= 0 && !arePaid(y)) return;
  const posts = postsAtStart(y);
  let all = 0;
  let leading = 0;
  for (let a = 0; a < areas.rows; a++) {
    const perThousand = controls.disciplines * spread[a] + controls[OF_AREA[a]];
    const people = ofThousandPosts(perThousand, { posts }) * p.disciplinePosts;
    const paid = staff[a] > 0 ? Math.min(1, people / staff[a]) : 0;
    areas.disciplines[a] += p.disciplineBuild * (paid - areas.disciplines[a]);
    all += staff[a];
    leading += areas.disciplines[a] * staff[a];
  }
  stocks.disciplineShare = all > 0 ? leading / all : 0;
  // doctors' time that county hospitals lose to them
  y.flows.careTaken += (p.disciplineDraw * leading) / p.disciplinePosts;
}

/** Whether any leading disciplines are paid for. */
function arePaid({ controls }: PatientsYear): boolean {
  if (controls.disciplines > 0) return true;
  for (const ofArea of OF_AREA) if (controls[ofArea] > 0) return true;
  return false;
}

function postsAtStart({ world: { institutions } }: PatientsYear): number {
  let posts = 0;
  for (let k = 0; k < institutions.rows; k++) posts += institutions.basePosts[k];
  return posts;
}
