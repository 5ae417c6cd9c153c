import { describe, expect, it } from 'vitest';
import { STAGE } from '../../../../src/model/engine/codes.js';
import { baselineControls } from '../../../../src/model/entries/controls.js';
import { leverOf } from '../../../../src/model/entries/lever.js';
import { medinno } from '../../../../src/model/medinno.js';
import { parameterValues } from '../../../../src/model/parameter-values.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { slackening } from '../../../../src/model/slackening.js';
import { alliances } from '../../../../src/model/submodels/alliances/alliances.js';
import { care } from '../../../../src/model/submodels/health/care.js';
import { runProgrammes } from '../../../../src/model/submodels/health/programmes.js';
import { patients } from '../../../../src/model/submodels/patients/patients.js';
import { efforts } from '../../../../src/model/submodels/research/effort.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import {
  type Changes,
  keyWith,
  type Person,
  SMALL_REGION,
  type Small,
  smallWorld,
  smallYear,
} from '../small-world.js';

/** A hundred doctors in the region; six tenths of a researcher's time is care, and half of the time goes to the county. */
const p = {
  allianceTime: 0.5,
  allianceTravel: 0.25,
  allianceResearchers: 0.5,
  countyPatients: 0.6,
  allianceScale: 20,
  allianceCloses: 0.1,
  allianceStay: 0,
  clinicalLoad: 0.6,
  doctorsGrowth: 0,
  placeFreed: 0.25,
};

const HOSPITAL_AND_COLLEGE = [
  { type: INSTITUTION_TYPES.indexOf('hospital') },
  { type: INSTITUTION_TYPES.indexOf('university') },
];

function yearOf(
  countyDoctors: number,
  people: readonly Person[] = [{}, {}, {}, {}],
  changes: Changes & Pick<Small, 'stocks'> = {},
) {
  const { stocks = {}, ...others } = changes;
  const world = smallWorld({ institutions: HOSPITAL_AND_COLLEGE, people, stocks });
  const y = smallYear(world, {
    ...others,
    p: { ...p, ...changes.p },
    controls: { countyDoctors, ...changes.controls },
  });
  alliances(y);
  return y;
}

const whoGoes = (people: readonly Person[], countyDoctors: number): number[] =>
  Array.from(yearOf(countyDoctors, people).world.researchers.sent.subarray(0, people.length));

/** Keys of people whose lot is below and above a chance of one half. */
const [GOES, STAYS] = [keyWith(PURPOSE.sent, 0, 0.5), keyWith(PURPOSE.sent, 0.5, 1)];

describe('doctors sent to county hospitals', () => {
  it('take two years from where they come from, of which half are of researchers, and give one and a half after the way', () => {
    const { flows } = yearOf(4, [GOES, GOES, STAYS, STAYS]);
    // two of four in research lose half of 0.6 of care each, the two others half of a year: 0.6 + 1
    expect(flows.careTaken).toBeCloseTo(1.6, 12);
    expect(flows.countyCare).toBeCloseTo(1.5, 12);
  });

  it('are booked as they went, not as they were expected to', () => {
    // three of four went where two were expected, and two others: 0.9 + 1, and five halves of a year given
    const more = yearOf(4, [GOES, GOES, GOES, STAYS]).flows;
    expect([more.careTaken, more.countyCare]).toEqual([
      expect.closeTo(1.9, 12),
      expect.closeTo(2.5 * 0.75, 12),
    ]);
    const none = yearOf(4, [STAYS, STAYS, STAYS, STAYS]).flows;
    expect([none.careTaken, none.countyCare]).toEqual([expect.closeTo(1, 12), expect.closeTo(0.75, 12)]);
    expect(none.allianceReach).toBeCloseTo(0.6 * (1 - Math.exp(-0.5)), 12);
  });

  it('give as much as care and research lose together, whoever goes, holders of a place too', () => {
    const people = [GOES, { ...GOES, place: 3 }, STAYS, STAYS];
    const changes = { p: { placeFreed: 0.25, freeRiding: 0, leastEffort: 0.001, applicationTime: 0 } };
    const [y, still] = [yearOf(4, people, changes), yearOf(0, people, changes)];
    for (const each of [y, still]) efforts(each);
    const [lost, kept] = [y, still].map(({ world: { researchers } }) =>
      researchers.effort.subarray(0, 4).reduce((sum, effort) => sum + effort, 0),
    );
    // the holder of a place has 0.45 of care, of whom half goes, and 0.55 of research
    expect(y.flows.careTaken).toBeCloseTo(0.3 + 0.225 + 1, 12);
    expect(kept - lost).toBeCloseTo(0.2 + 0.275, 12);
    expect(y.flows.countyCare / 0.75).toBeCloseTo(y.flows.careTaken + kept - lost, 12);
  });

  it('reach patients of the counties, each doctor more fewer who were not: 20 years a thousand doctors 63 % of them', () => {
    expect(yearOf(4, [GOES, GOES, STAYS, STAYS]).flows.allianceReach).toBeCloseTo(
      0.6 * (1 - Math.exp(-1)),
      12,
    );
    expect(yearOf(8).flows.allianceReach).toBeCloseTo(0.6 * (1 - Math.exp(-2)), 12);
  });

  it('are no more researchers than there are', () => {
    const { flows, world } = yearOf(4, [{}]);
    expect(world.researchers.sent[0]).toBe(1);
    // one loses half of 0.6, three half of a year
    expect(flows.careTaken).toBeCloseTo(1.8, 12);
    expect(yearOf(4, []).flows.careTaken).toBeCloseTo(2, 12);
  });

  it('are all researchers with less to take from care where their clinical time is protected', () => {
    const { flows } = yearOf(4, undefined, {
      p: { allianceResearchers: 1 },
      controls: { protectedTime: 0.5 },
    });
    expect(flows.careTaken).toBeCloseTo(4 * 0.5 * 0.3, 12);
  });

  it('are chosen by lot from hospital staff in post, with the chance that brings half of them', () => {
    const [below, above] = [keyWith(PURPOSE.sent, 0.49, 0.5), keyWith(PURPOSE.sent, 0.5, 0.51)];
    expect(whoGoes([below, above, {}, {}], 4).slice(0, 2)).toEqual([1, 0]);
    const others = [{ stage: STAGE.trainee }, { institution: 1 }];
    expect(whoGoes([below, ...others], 100)).toEqual([1, 0, 0]);
  });

  it('are back, and nothing else happens, once none are paid for', () => {
    const { flows, stocks, world } = yearOf(0, [{ sent: 1 }], { stocks: { researchersSent: 1 } });
    expect([world.researchers.sent[0], stocks.researchersSent]).toEqual([0, 0]);
    expect([flows.careTaken, flows.countyCare, flows.allianceReach]).toEqual([0, 0, 0]);
    expect(yearOf(4, [{}, {}, GOES, STAYS], { p: { allianceResearchers: 1 } }).stocks.researchersSent).toBe(
      4,
    );
  });

  it('are nobody to look for where none are paid for and none were sent', () => {
    const { world } = yearOf(0, [{ sent: 1 }]);
    expect(world.researchers.sent[0]).toBe(1);
  });
});

describe('the lever', () => {
  const lever = leverOf('countyAlliance', medinno.levers);
  const size = { staff: { all: 40, hospitals: 30 }, posts: 40, doctors: 500, population: 1e6 };
  const values = parameterValues(medinno);

  it('sends no more than a tenth of the doctors, pays for no more, and is warned of beyond', () => {
    const sent = (dose: number) => {
      const controls = baselineControls(medinno.controls, values);
      lever.act(controls, dose, values, { price: 0.06, size, target: '' });
      return [controls.countyDoctors, lever.cost!(dose, 0.06, values, size)];
    };
    expect(sent(40)).toEqual([40, expect.closeTo(2.4, 12)]);
    expect(sent(200)).toEqual([50, expect.closeTo(3, 12)]);
    expect(slackening(lever, 40, values, medinno, size)).toBe(null);
    expect(slackening(lever, 200, values, medinno, size)).toMatchObject({
      control: 'countyDoctors',
      enough: expect.closeTo(50, 0),
    });
  });
});

describe('what doctors sent change', () => {
  it('is half of the research time of each who goes', () => {
    const time = { freeRiding: 0, leastEffort: 0.001, applicationTime: 0 };
    const people = [{ sent: 1 }, {}];
    const y = smallYear(smallWorld({ people }), { p: { ...p, ...time } });
    efforts(y);
    const [goes, stays] = y.world.researchers.effort;
    expect(goes).toBeCloseTo(stays - 0.5 * 0.4, 12);
  });

  it('is care in the counties: as many years as they give there', () => {
    const careYears = (countyCare: number): number => {
      const y = smallYear(smallWorld(), { flows: { countyCare } });
      care(y);
      return y.flows.careYears;
    };
    expect(careYears(1.5) - careYears(0)).toBeCloseTo(1.5, 12);
  });

  it('is practice among those reached, as by a programme of so many points of the gap', () => {
    const closed = (changes: Changes): number[] => {
      const world = smallWorld({ references: { fixed: true, trust: 0.6 }, state: { trust: 0.6 } });
      const y = smallYear(world, { ...changes, p });
      runProgrammes(y);
      return [y.stocks.processKept, y.stocks.processHeld];
    };
    // a tenth of the gap among half of the patients is five points
    const byAlliance = closed({ flows: { allianceReach: 0.5 } });
    const byProgramme = closed({ controls: { adoptionPoints: 5 } });
    byAlliance.forEach((value, n) => {
      expect(value).toBeCloseTo(byProgramme[n], 12);
    });
    expect(byAlliance[0]).toBeGreaterThan(0);
  });

  it('is where patients are treated, up or down by the sign of one number', () => {
    const inpatients = { stays: 8000, treatedHere: 0.8, fee: 10_000 };
    const region = { ...SMALL_REGION, health: { ...SMALL_REGION.health, inpatients } };
    const kept = (allianceStay: number): number => {
      const y = smallYear(smallWorld({ people: [{}] }), {
        region,
        p: { ...p, allianceStay, keptSpeed: 1, keptReputation: 0, keptPractice: 0 },
        flows: { allianceReach: 0.5 },
      });
      patients(y);
      return y.world.areas.kept[0];
    };
    // odds of 4 to 1 doubled are 8 to 1, halved 2 to 1
    expect(kept(2 * Math.log(2))).toBeCloseTo(8 / 9 - 0.8, 12);
    expect(kept(-2 * Math.log(2))).toBeCloseTo(2 / 3 - 0.8, 12);
    expect(kept(0)).toBe(0);
  });
});
