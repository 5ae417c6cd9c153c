/** Something small that the browser keeps for the page; null where it keeps nothing or does not let it. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`medinno-${name}`);
  } catch {
    return null;
  }
}

/** Keeps it where the browser lets the page: a full or refused storage costs the choice at the next visit and nothing else. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`medinno-${name}`, value);
  } catch {
    // Nothing on the page depends on it.
  }
}
