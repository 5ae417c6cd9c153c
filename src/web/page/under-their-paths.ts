/** Files that were bundled, under the paths that the engine knows them by. */
export const underTheirPaths = (found: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(found).map(([path, text]) => [path.replace(/^.*?scenarios\//, 'scenarios/'), text]),
  );
