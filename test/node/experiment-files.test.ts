import { expect, it } from 'vitest';
import { explore } from '../../src/commands/explore.js';
import { medinno } from '../../src/model/medinno.js';
import { experimentFiles } from '../../src/node/experiment-files.js';
import { SMALL_FILES } from '../small-place.js';

/** Six inputs, none of which needs a target or somebody's award. */
const VARIED = medinno.levers
  .filter(
    ({ range, targets, authority = 'government' }) =>
      range[0] === 0 && targets === undefined && authority === 'government',
  )
  .slice(0, 6)
  .map(({ id, standard }) => ({ role: 'lever', lever: id, range: [0, standard] }) as const);

/** A space of six inputs at so many points, each the same world: only charts grow with it. */
async function pageOf(points: number): Promise<string> {
  const result = await explore({
    experiment: {
      id: 'space',
      scenario: 'baseline',
      vary: VARIED,
      sampling: { method: 'random', samples: points },
      indicators: [{ indicator: 'papers', direction: 'more' }],
    },
    sources: SMALL_FILES,
    years: 1,
  });
  const files = await experimentFiles(result, {
    command: 'medinno explore try',
    language: 'en',
    pictures: false,
  });
  return String(files['report.html']);
}

it('a chart with very many marks is drawn once in the page, one with few also for telephones', async () => {
  const narrow = (page: string) => page.split('<div class="narrow">').length - 1;
  expect(narrow(await pageOf(4))).toBe(1);
  // A mark a point and input: 1002. What papers and net health benefit depend on has a bar an input however many points there are.
  expect(narrow(await pageOf(167))).toBe(2);
});
