import { describe, expect, it } from 'vitest';
import { exploreText } from '../../src/cli/explore-text.js';
import { explore } from '../../src/commands/explore.js';
import { SMALL_FILES } from '../small-place.js';

describe('the points of an experiment in a terminal', () => {
  it('are named by what differs between them: not by a choice that is the same at all', async () => {
    const result = await explore({
      experiment: {
        id: 'try',
        scenario: 'baseline',
        vary: [
          { role: 'lever', policy: 'money', choices: ['enough-money'] },
          { role: 'lever', lever: 'youngTalent', range: [0, 20], whole: true },
        ],
        sampling: { method: 'latinHypercube', samples: 3 },
        indicators: [{ indicator: 'papers', direction: 'more' }],
      },
      sources: SMALL_FILES,
      years: 1,
      replicates: 1,
    });
    for (const language of ['en', 'zh'] as const) {
      const text = exploreText({ result, folder: 'results/try' }, language);
      expect(text).toContain('youngTalent');
      expect(text).not.toContain('money');
    }
  });

  it('are set against none of the changes, also where the place is what changes', async () => {
    const result = await explore({
      experiment: {
        id: 'try',
        scenario: 'baseline',
        vary: [{ role: 'uncertainty', figure: 'workforce.payGap', choices: [0.35, 0] }],
        sampling: { method: 'oneAtATime' },
        indicators: [{ indicator: 'emigrants', direction: 'less' }],
      },
      sources: SMALL_FILES,
      years: 5,
      replicates: 2,
    });
    const [change] = result.table('changes').filter(({ indicator }) => indicator === 'emigrants');
    expect(change.mean).toBeLessThan(0);
    const text = exploreText({ result, folder: 'results/try' }, 'en');
    expect(text).toMatch(/^2 +workforce\.payGap 0 +−[1-9]/m);
    expect(text).toContain('Means against none of the changes');
  });
});
