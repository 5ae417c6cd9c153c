import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of the test files: project by project, since workers start anew with each, and in each those first that take
 * longest, so that no long one is begun when the other workers have nothing left to do.
 * @param projects names of projects in their order: that with many short files comes last
 * @param longest paths of the files that take longest, those that take more before those that take less
 */
export function longestFirst(projects: readonly string[], longest: readonly string[]) {
  const placeIn = (list: readonly string[], name: string) => {
    const place = list.indexOf(name);
    return place < 0 ? list.length : place;
  };
  return class LongestFirst extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const places = new Map(
        files.map((file) => {
          const path = relative(this.ctx.config.root, file.moduleId).replaceAll('\\', '/');
          return [file, [placeIn(projects, file.project.name), placeIn(longest, path)]];
        }),
      );
      // Those that are in no list stay in the usual order: as long as they took before, or as they are large.
      return (await super.sort(files)).sort((a, b) => {
        const [[projectA, placeA], [projectB, placeB]] = [places.get(a)!, places.get(b)!];
        return projectA - projectB || placeA - placeB;
      });
    }
  };
}
