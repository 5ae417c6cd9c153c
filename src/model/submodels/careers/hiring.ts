import { CHANNEL, childWord0, childWord1 } from '../../../random/keys.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { ORIGIN, PROGRAMME, STAGE } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { type ArrivalParameters, arrive } from '../../population/people.js';
import { openPosts, placeFor, staffSums } from '../../population/posts.js';
import type { CareersFlows } from './flows.js';
import type { CareersParameters } from './parameters.js';

/** What the process reads. */
export type HiringYear = Year<CareersParameters & ArrivalParameters, unknown, CareersFlows>;

const ONCE = 0;
const NO_CONTRACT = { contract: 0, startUp: 0, startUpYears: 0 };

/**
 * Step 9, last part: institutions fill a share of the posts still open from outside, and a few of those who left
 * return. A hire's key follows from institution, year and ordinal.
 */
export function hiring(y: HiringYear): void {
  outsideHires(y);
  returns(y);
}

function outsideHires(y: HiringYear): void {
  const { world, region, representation, p, year, flows } = y;
  const { institutions } = world;
  for (let k = 0; k < institutions.rows; k++) {
    const key0 = institutions.key0[k];
    const key1 = institutions.key1[k];
    const wanted = p.vacancyFill * openPosts(world, k, representation);
    const hires = Math.floor(wanted + uniform(key0, key1, counterOf(PURPOSE.vacancy, year)));
    for (let ordinal = 0; ordinal < hires; ordinal++) {
      const k0 = childWord0(key0, key1, CHANNEL.hire, year, ordinal);
      const k1 = childWord1(key0, key1, CHANNEL.hire, year, ordinal);
      const age = p.hireAge + Math.floor(p.hireAgeSpan * uniform(k0, k1, counterOf(PURPOSE.age, ONCE)));
      arrive(world, region, p, {
        k0,
        k1,
        age,
        institution: k,
        stage: STAGE.early,
        origin: ORIGIN.local,
        programme: PROGRAMME.none,
        meanLogAbility: p.hireAbility,
        mentor: -1,
        ...NO_CONTRACT,
      });
      institutions.filled[k]++;
    }
    flows.hires += hires;
  }
}

function returns(y: HiringYear): void {
  const { world, region, p, year, flows } = y;
  const { state, institutions } = world;
  state.returnsDue += p.returnChance * state.abroad;
  const heads = Math.floor(state.returnsDue);
  state.returnsDue -= heads;
  state.abroad -= heads;
  const sums = staffSums(world);
  for (let ordinal = 0; ordinal < heads; ordinal++) {
    const k0 = childWord0(world.key.k0, world.key.k1, CHANNEL.returnee, year, ordinal);
    const k1 = childWord1(world.key.k0, world.key.k1, CHANNEL.returnee, year, ordinal);
    const institution = placeFor(sums, k0, k1);
    const age = p.returnAge + Math.floor(p.returnAgeSpan * uniform(k0, k1, counterOf(PURPOSE.age, ONCE)));
    arrive(world, region, p, {
      k0,
      k1,
      age,
      institution,
      stage: STAGE.established,
      origin: ORIGIN.returnee,
      programme: PROGRAMME.none,
      meanLogAbility: p.youngAbility,
      mentor: -1,
      ...NO_CONTRACT,
    });
    institutions.filled[institution]++;
  }
  flows.returnees += heads;
}

export const hiringProcess: Process<HiringYear> = {
  id: 'hiring',
  title: { en: 'hires and returns from outside', zh: '外部招聘与回流' },
  source:
    'assumed: open posts are filled by a share a year, as where supply is short of need; returns in proportion to those away, being mainly for family (Franzoni et al. 2012, NBER w18067)',
  writes: [
    'active',
    'flows.hires',
    'flows.returnees',
    'institutions.filled',
    'ledger',
    'researchers.*',
    'state.abroad',
    'state.returnsDue',
  ],
  step: hiring,
};
