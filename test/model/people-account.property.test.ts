import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROGRAMME, STAGE } from '../../src/model/engine/codes.js';
import type { Policy } from '../../src/model/engine/policy.js';
import { SPENDING_KINDS, spendingByKind } from '../../src/model/engine/spending.js';
import type { World } from '../../src/model/engine/world.js';
import { INSTITUTION_TYPES } from '../../src/model/place/institution-types.js';
import { yearOfPay } from '../../src/model/population/pay.js';
import { withAmounts } from '../../src/model/representation.js';
import type { Setting, SimulatedYear } from '../../src/model/run.js';
import { worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { lever, liveFrom, lookingAfter, policyOf, region, settingWith } from './maoming.js';

/**
 * One account of events: whoever comes, goes or changes sides is counted once, and people in post, doctors in care, pay
 * and net flow all follow from the same counts, to the person.
 */

const YEARS = 6;
const HOSPITAL = INSTITUTION_TYPES.indexOf('hospital');
const POSTS = SPENDING_KINDS.indexOf('posts');

interface Counted {
  readonly inPost: number;
  readonly inHospitals: number;
  readonly residents: number;
  /** Of the residents, those whom no programme pays. */
  readonly paidResidents: number;
}

/** People in post and trainees of hospitals, by the rows themselves. */
function counted({ researchers: r, institutions, active, activeCount }: World): Counted {
  const count = { inPost: 0, inHospitals: 0, residents: 0, paidResidents: 0 };
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const hospital = institutions.type[r.institution[i]] === HOSPITAL ? 1 : 0;
    if (r.stage[i] === STAGE.trainee) {
      count.residents += hospital;
      if (r.programme[i] !== PROGRAMME.postdoc) count.paidResidents += hospital;
    } else {
      count.inPost++;
      count.inHospitals += hospital;
    }
  }
  return count;
}

const doses = fc.record({
  leadingTalentImport: fc.integer({ min: 0, max: 12 }),
  youngTalent: fc.integer({ min: 0, max: 80 }),
  postdocs: fc.integer({ min: 0, max: 60 }),
  protectedTime: fc.constantFrom(0, 0.1, 0.5),
  retention: fc.integer({ min: 0, max: 20 }),
});

const parameters = fc.record({
  postElasticity: fc.constantFrom(0, 0.3),
  ownDoctorShare: fc.constantFrom(0, 0.4, 0.95, 1),
  internalShare: fc.constantFrom(0, 0.3, 1),
  leaveChance: fc.constantFrom(0.003, 0.05),
  coverSpeed: fc.constantFrom(0.2, 0.9),
  vacancyFill: fc.constantFrom(0, 0.5, 1),
});

const policyFor = (chosen: Readonly<Record<string, number>>): Policy =>
  policyOf(
    Object.entries(chosen)
      .filter(([, dose]) => dose > 0)
      .map(([id, dose]) => lever(id, dose)),
    60,
  );

/** Who left posts of the region and who came into them in a year, by the flows alone. */
function changeInPost({ flows: f }: SimulatedYear): number {
  const came = f.conversions + f.hires + f.imports + f.youngRecruits + f.returnees;
  const finished = f.graduatesPosted + f.postdocsStayed;
  return came + finished - f.retired - f.deaths - f.left - f.emigrants;
}

/** A setting that keeps what was paid and cared for in each year, seen when it is true: after pay, before people go. */
function watchedSetting(overrides: Record<string, number>, size: number): Setting {
  const place = withAmounts(region, (amount) => amount * size);
  const processes = lookingAfter({ payroll: expectPaid, care: expectCare });
  return settingWith(overrides, { processes }, place);
}

/** Pay of posts is that of those in post, residents, own doctors beyond their path and those who cover, less what a lever gave for cover. */
function expectPaid({ world, region: place, p, controls }: SimulatedYear): void {
  const { inPost, inHospitals, paidResidents } = counted(world);
  const heads = inPost + p.residentPay * paidResidents + world.state.ownDoctors + world.state.cover;
  const given = controls.coverPaid * p.clinicalLoad * inHospitals * place.workforce.pay;
  expect(spendingByKind(world.ledger, POSTS)).toBeCloseTo(heads * yearOfPay(place, p) - given, 6);
}

/** Care is that of people in hospital posts, own doctors and cover, beyond the references, less what patients kept take. */
function expectCare({ world, p, controls, flows, spinUp }: SimulatedYear): void {
  if (spinUp) return;
  const { state, references } = world;
  const { inHospitals, residents } = counted(world);
  const resident = p.residentCare * (residents - references.residents);
  const given = p.clinicalLoad * (1 - controls.protectedTime) * inHospitals;
  const beyond =
    given -
    p.clinicalLoad * references.hospitalStaff +
    state.ownDoctors +
    state.cover +
    resident -
    flows.careTaken;
  expect(flows.careYears).toBeCloseTo(beyond, 6);
}

function expectFilledAsHeld({ researchers: r, institutions, active, activeCount }: World): void {
  const held = new Int32Array(institutions.rows);
  for (let n = 0; n < activeCount; n++)
    if (r.stage[active[n]] !== STAGE.trainee) held[r.institution[active[n]]]++;
  expect([...institutions.filled.subarray(0, institutions.rows)]).toEqual([...held]);
}

describe.each([0.3, 1, 3])('the people of a region of %d times the size', (size) => {
  it('agree to the person: in post, in care, on the payroll, coming and going', () => {
    fc.assert(
      fc.property(doses, parameters, fc.integer({ min: 1, max: 9 }), (chosen, overrides, replicate) => {
        const setting = watchedSetting(overrides, size);
        const start = worldAtPolicyYear(setting, replicateKey('people', replicate), 8);
        let before = counted(start);
        let due = start.state.toCare;
        let { ownDoctors } = start.state;
        liveFrom(setting, start, policyFor(chosen), YEARS, (y) => {
          const { world, p, flows } = y;
          const now = counted(world);
          expect(now.inPost - before.inPost).toBe(changeInPost(y));
          expect(world.state.toCare).toBe(flows.returnsToCare - flows.conversions);
          ownDoctors += due - world.references.toCare - p.doctorsLeave * ownDoctors;
          expect(world.state.ownDoctors).toBeCloseTo(ownDoctors, 9);
          expectFilledAsHeld(world);
          before = now;
          due = world.state.toCare;
        });
      }),
      { numRuns: 8 },
    );
  });
});
