/** Longer words are not compared: no name is mistyped into them. */
const LONGEST = 100;

/**
 * The candidate that a mistyped name most probably meant, or null where none is near: at most one letter in
 * three wrong, missing or too many (at least one), or as many as `most`; capitals not counted. The first of equally near ones.
 */
export function nearestName(
  found: string,
  candidates: readonly string[],
  most = Math.max(1, Math.floor(found.length / 3)),
): string | null {
  if (found.length === 0 || found.length > LONGEST) return null;
  let nearest: string | null = null;
  let shortest = most + 1;
  for (const candidate of candidates) {
    // Letters too many or too few are edits by themselves.
    if (Math.abs(candidate.length - found.length) >= shortest) continue;
    const distance = editDistance(found.toLowerCase(), candidate.toLowerCase());
    if (distance < shortest) {
      shortest = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Levenshtein's distance: letters put in, taken out or replaced. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = previous[column - 1] + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[column] + 1, current[column - 1] + 1));
    }
    previous = current;
  }
  return previous[to.length];
}
