import { replicateKey } from '../../src/random/keys.js';
import { counterOf } from '../../src/random/purposes.js';
import { uniform } from '../../src/random/uniform.js';
import { summarise } from '../../src/statistics/summary.js';
import { numberOf } from '../../src/studies/setting-values.js';
import type { Study } from '../../src/studies/study.js';

/** One code per use of random numbers. */
const USE = { isNew: 1, whom: 2 } as const;

/** Share of authors with one paper only, in a literature that grows paper by paper. */
function shareWithOnePaper(papers: number, newcomers: number, run: number, seed: string): number {
  const { k0, k1 } = replicateKey(`success-breeds-success/${seed}`, run);
  const authorOf = new Int32Array(papers);
  const written = new Int32Array(papers);
  let authors = 0;
  for (let paper = 0; paper < papers; paper++) {
    // The key of a paper is that of the run with the paper's number in it.
    const random = (use: number) => uniform(k0 ^ paper, k1, counterOf(use, 0));
    const isNew = paper === 0 || random(USE.isNew) < newcomers;
    // An earlier paper taken at random has an author in proportion to the papers written.
    const author = isNew ? authors++ : authorOf[Math.floor(random(USE.whom) * paper)];
    authorOf[paper] = author;
    written[author]++;
  }
  return written.filter((count) => count === 1).length / authors;
}

/**
 * Success breeds success: a paper is by a newcomer with a fixed probability, else by a known author in proportion to the
 * papers written so far. In a long literature the share of authors with one paper is 1 / (2 - newcomers).
 *
 * Source: Simon 1955, DOI 10.1093/biomet/42.3-4.425.
 */
export const successBreedsSuccess: Study<number, number> = {
  name: 'success-breeds-success',
  title: { en: 'Success breeds success', zh: '成功孕育成功' },
  citation: 'Simon HA (1955). On a class of skew distribution functions. Biometrika 42:425-440',
  doi: '10.1093/biomet/42.3-4.425',
  settings: [
    {
      name: 'newcomers',
      meaning: { en: 'probability that a paper is by a newcomer', zh: '论文由新作者撰写的概率' },
      unit: 'fraction',
      default: 0.4,
      lowest: 0.01,
      highest: 1,
      grade: 'D',
      source: 'chosen for the example',
    },
    {
      name: 'papers',
      meaning: { en: 'papers in the literature', zh: '文献总数' },
      unit: 'papers',
      default: 5000,
      lowest: 10,
      highest: 1_000_000,
      whole: true,
      grade: 'D',
      source: 'long enough for the closed form',
    },
  ],
  readings: [{ en: 'The first paper is always by a newcomer.', zh: '首篇论文总由新作者撰写。' }],
  parts: () => Array.from({ length: 20 }, (_, run) => run + 1),
  simulate: (run, settings, seed) =>
    shareWithOnePaper(numberOf(settings, 'papers'), numberOf(settings, 'newcomers'), run, seed),
  table: (settings, shares) => {
    const { mean, mcse } = summarise(shares);
    return [
      {
        id: 'onePaper',
        label: { en: 'Authors with one paper', zh: '只有一篇论文的作者' },
        value: mean,
        standardError: mcse,
        unit: 'fraction',
        published: null,
      },
      {
        id: 'onePaperExpected',
        label: { en: 'The same by the closed form', zh: '按解析解计算的同一比例' },
        value: 1 / (2 - numberOf(settings, 'newcomers')),
        standardError: null,
        unit: 'fraction',
        published: null,
      },
    ];
  },
  charts: ({ results }) => {
    const rows = results.map((share) => ({ share }));
    const title = `Of all authors ${Math.round(100 * summarise(results).mean)}% wrote one paper`;
    return [
      {
        id: 'one-paper',
        title,
        rows,
        spec: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title,
          data: { values: rows },
          mark: 'tick',
          encoding: { x: { field: 'share', type: 'quantitative', title: 'Authors with one paper' } },
        },
      },
    ];
  },
};
