/** What was read of the papers' numbers, and of a later check of the field. */
import { comparedWithRow } from '../published.js';
import type { PublishedValue } from '../study.js';
import { SETTINGS } from './settings.js';

const ABSTRACT =
  'abstract of Larson, Ghaffarzadegan, Xue 2014: engineering in the USA (dspace.mit.edu/handle/1721.1/93208)';
const ROY =
  'abstract of Roy, Velasco, Edwards 2024, PNAS Nexus pgae169 (ouci.dntb.gov.ua/works/7AJGnOk4): engineering PhDs who obtained tenure-track posts, 2006 to 2021';
const OBSERVED = 'a share that was observed, not one that the openings allow';

const observed = (id: string, value: number): PublishedValue => ({
  id,
  value,
  unit: 'fraction',
  source: ROY,
  confidence: 'read',
  use: { leftOut: OBSERVED },
});

/** R0 of engineering in the USA, and the share of PhDs that the abstract gives with it. */
export const PUBLISHED_R0 = 7.8;
export const PUBLISHED_SHARE = 0.128;

export const PUBLISHED: readonly PublishedValue[] = [
  {
    id: 'r0-engineering-usa',
    value: PUBLISHED_R0,
    unit: 'PhDs per career',
    source: ABSTRACT,
    confidence: 'read',
    use: { leftOut: 'what the row shareAtPublishedR0 is computed from' },
  },
  {
    id: 'shareAtPublishedR0',
    value: PUBLISHED_SHARE,
    unit: 'fraction',
    source: ABSTRACT,
    confidence: 'read',
    use: comparedWithRow('shareAtPublishedR0', { settings: SETTINGS }, []),
  },
  {
    id: 'phdsPerPost-biomedical-usa',
    value: 6.3,
    unit: 'PhDs per post',
    source:
      'abstract of Ghaffarzadegan, Hawley, Larson, Xue 2015 (biocloudy.com/literatureDetail/NjMxMDU1Nw==): one tenure-track post for 6.3 PhDs in biomedicine',
    confidence: 'read',
    use: { leftOut: 'graduates over posts of one field, whose PhDs, positions and careers were not read' },
  },
  {
    id: 'r0-example-university',
    value: 10,
    unit: 'PhDs per career',
    source:
      'example of the paper, 500 PhDs a year, 1,000 positions and careers of 20 years, as quoted in nanopolitan.blogspot.com/2015/02/a-phd-glut.html',
    confidence: 'secondary',
    use: comparedWithRow('r0', { settings: SETTINGS }, ['phdsPerYear', 'faculty', 'careerYears']),
  },
  {
    id: 'tenureTrackWithinThreeYears',
    value: 0.17,
    unit: 'fraction',
    source:
      'less than 17 % of new PhDs within three years, as quoted in discovermagazine.com/mind/does-science-produce-too-many-phd-graduates',
    confidence: 'secondary',
    use: { leftOut: 'an upper bound, within three years: not the share of a steady state' },
  },
  observed('roy2024-engineering-mean', 0.124),
  observed('roy2024-engineering-low', 0.109),
  observed('roy2024-engineering-high', 0.185),
];
