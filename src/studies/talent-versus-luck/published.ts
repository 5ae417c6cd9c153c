/** What was read of the paper's numbers. Its table is that of the preprint (arXiv, version 2), an image in a copy. */
import { comparedWithRow } from '../published.js';
import type { Confidence, PublishedUse, PublishedValue } from '../study.js';
import { SETTINGS } from './settings.js';

const COPY = 'GitHub thegambler111/CoolObsVault, folder "The Role of Luck in Life Success"';
const TABLE_SOURCE = `table of strategies of arXiv 1802.07068, version 2 (image in ${COPY}, Figure 10.webp, commit e14e374ad2c5)`;

/** Efficiency index, gain of the talented in percent of the largest, total funding; by strategy. */
export const PAPER_TABLE: Readonly<Record<string, readonly [number, number, number]>> = {
  none: [0, 0, 1_000],
  'egalitarian-1': [1.0, 60, 9_000],
  'random-5-10': [0.85, 28, 5_000],
  'random-5-25': [0.79, 58, 11_000],
  'egalitarian-2': [0.74, 83, 17_000],
  'random-5-50': [0.58, 81, 21_000],
  'mixed-5-1-25': [0.55, 62, 17_000],
  'mixed-10-1-25': [0.37, 66, 27_000],
  'egalitarian-5': [0.37, 100, 41_000],
  'random-20-25': [0.31, 84, 41_000],
  'elitarian-5-50': [0.25, 36, 21_000],
  'mixed-10-5-25': [0.21, 100, 71_000],
  'elitarian-5-25': [0.2, 14, 11_000],
  'elitarian-10-25': [0.12, 16, 21_000],
  'elitarian-5-10': [0.1, 3, 5_000],
  'elitarian-15-25': [0.09, 18, 31_000],
  'elitarian-20-25': [0.07, 20, 41_000],
  'elitarian-10-10': [0.06, 4, 9_000],
  'elitarian-20-10': [0.04, 5, 17_000],
};

const secondary = (id: string, value: number, unit: string, source: string, use: PublishedUse) => ({
  id,
  value,
  unit,
  source,
  confidence: 'secondary' as Confidence,
  use,
});

/** Settings that decide what happens to people without funding, and with it. */
const UNFUNDED = ['people', 'steps', 'eventsPerPerson', 'luckyShare', 'talentMean', 'talentDeviation'];
const FUNDED = [...UNFUNDED, 'timing', 'talented'];

const compared = (row: string, dependsOn: readonly string[]): PublishedUse =>
  comparedWithRow(row, { settings: SETTINGS }, dependsOn);

/** A row of the copy whose total is that of another way of funding, so that it is unknown what it describes. */
const IN_DOUBT = 'mixed-10-5-25';
const OTHER_TOTAL =
  'its total of 71,000 is what 20 to the richest quarter and 5 to the others add up to; 10 and 5 add up to 51,000';

const TABLE: readonly PublishedValue[] = Object.entries(PAPER_TABLE).flatMap(
  ([strategy, [index, gain, funding]]) =>
    (
      [
        ['efficiency-index', index, 'everybody gets 1 = 1', FUNDED],
        ['gain', gain, 'percent of the largest gain', FUNDED],
        ['funding', funding, 'units of capital', ['people', 'steps', 'timing']],
      ] as const
    ).map(([column, value, unit, dependsOn]) => {
      const id = `${column}-${strategy}`;
      const use = strategy === IN_DOUBT ? { leftOut: OTHER_TOTAL } : compared(id, dependsOn);
      return secondary(id, value, unit, TABLE_SOURCE, use);
    }),
);

const EIGHTY_TWENTY =
  'one run of the paper, as quoted in MIT Technology Review 2018, "If you\'re so smart, why aren\'t you rich?", and in GitHub joshuaballoch/joshuaballoch.github.io, _posts/2018-03-15-luck-in-life-still-misunderstood.md';
const FORTY_FOUR = `one run of the paper, as quoted in ${COPY} and in ilpost.it/robertoplaja/2018/05/07/talento-o-fortuna`;
const SLOPE =
  'about 1.3 in one run of the paper, as quoted in GitHub joshuaballoch/joshuaballoch.github.io, _posts/2018-03-14-recreating-talent-vs-luck.md';

const NOTES = 'research notes on GitHub ("The Knowing-Doing Gap") that quote the paper';
const ONE_PERSON = 'one person of one run of the paper; our rows are means over many runs';
const ENVIRONMENTS = `figure 13 of the preprint and its summary in ${COPY}`;
const OTHER_SETTINGS =
  'a world of another share of lucky events, whose exact settings and measure were not read';

const ofOneRun = (id: string, value: number, unit: string) =>
  secondary(id, value, unit, NOTES, { leftOut: ONE_PERSON });
const ofEnvironment = (id: string, value: number, unit: string) =>
  secondary(id, value, unit, ENVIRONMENTS, { leftOut: OTHER_SETTINGS });

export const PUBLISHED: readonly PublishedValue[] = [
  ...TABLE,
  secondary('top20-share', 0.8, 'fraction', EIGHTY_TWENTY, compared('top20-share', UNFUNDED)),
  secondary('top-20-people-share', 0.44, 'fraction', FORTY_FOUR, compared('top-20-people-share', UNFUNDED)),
  secondary('tail-exponent', 1.3, '', SLOPE, compared('tail-exponent', UNFUNDED)),
  ofOneRun('run-richest-capital', 2560, 'units of capital'),
  ofOneRun('run-richest-talent', 0.61, '0 to 1'),
  ofOneRun('run-most-talented-talent', 0.89, '0 to 1'),
  ofOneRun('run-most-talented-capital', 0.625, 'units of capital'),
  ofEnvironment('max-capital-rich-environment', 163_840, 'units of capital'),
  ofEnvironment('max-capital-poor-environment', 5120, 'units of capital'),
  ofEnvironment('risen-poor-environment', 18, 'persons'),
];
