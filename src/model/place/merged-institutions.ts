import type { InstitutionSpec } from './region.js';

/** Rows of an institution from which on its people compete for posts much as they would in the whole one (grade D). */
const ENOUGH_ROWS = 50;

/**
 * Institutions for rows that stand for w people each, their posts being w-th parts. Where rows would be too few for
 * graduates and posts to meet, an institution takes in others of its type that are next to it in climate, until it has as
 * many rows as its members have posts on average, or enough. So w like ones become one of the same size, a large one stays
 * alone, and posts by type keep their sums. Climate, equipment and translation are means over the posts. Posts of a
 * member are whole, as they are in the region: a merged institution leaves the fractions of all of them open.
 */
export function mergedInstitutions(
  places: readonly InstitutionSpec[],
  w: number,
): readonly InstitutionSpec[] {
  const types = [...new Set(places.map(({ type }) => type))];
  return types.flatMap((type) => {
    const alike = places.filter((place) => place.type === type).sort((a, b) => a.climate - b.climate);
    return groupsOf(alike, w).map(merged);
  });
}

/** Groups of neighbours that are large enough; the remainder joins the last group. */
function groupsOf(places: readonly InstitutionSpec[], w: number): InstitutionSpec[][] {
  const groups: InstitutionSpec[][] = [];
  let open: InstitutionSpec[] = [];
  for (const place of places) {
    open.push(place);
    if (postsOf(open) < Math.min(ENOUGH_ROWS, (postsOf(open) * w) / open.length)) continue;
    groups.push(open);
    open = [];
  }
  if (open.length === 0) return groups;
  const last = groups.pop() ?? [];
  return [...groups, [...last, ...open]];
}

function merged(group: readonly InstitutionSpec[]): InstitutionSpec {
  const [first, ...others] = group;
  if (others.length === 0) return first;
  const posts = postsOf(group);
  const mean = (of: (place: InstitutionSpec) => number) =>
    posts > 0 ? group.reduce((sum, place) => sum + of(place) * place.posts, 0) / posts : of(first);
  return {
    ...first,
    id: `${first.id} and ${others.length} more`,
    members: group.length,
    posts,
    climate: mean(({ climate }) => climate),
    equipment: mean(({ equipment }) => equipment),
    translation: mean(({ translation }) => translation),
  };
}

const postsOf = (places: readonly InstitutionSpec[]): number =>
  places.reduce((sum, { posts }) => sum + posts, 0);
