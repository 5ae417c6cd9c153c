import { INSTITUTION_TYPES, type InstitutionType } from '../../../../src/model/place/institution-types.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { type Changes, type Person, type Place, type Small, smallWorld, smallYear } from '../small-world.js';

/** Nothing takes time and nothing speeds research or slows it: a test sets what it is about. */
export const PLAIN = {
  clinicalLoad: 0,
  teachingLoad: 0,
  otherLoad: 0,
  traineeTime: 1,
  administrationTime: 0,
  teamRewardTime: 0,
  collective: 0,
  internal: 0,
  freeRiding: 0,
  reformTime: 0,
  platformTime: 0,
  climateTime: 0,
  applicationTime: 0,
  epidemicDiversion: 0,
  basicRate: 1,
  translationalRate: 1,
  clinicalRate: 1,
  traineeRate: 1,
  referenceFunding: 0.1,
  minimumGrant: 0,
  effortElasticity: 0,
  fundingElasticity: 0,
  teamElasticity: 0,
  equipmentElasticity: 0,
  knowledgeElasticity: 0,
  platformGain: 0,
  noveltyOverdispersion: 0,
  noveltyCost: 0,
  splitting: 0,
  bonusSplitting: 0,
  boughtShare: 0,
  hitAbility: 0,
  hitMoney: 0,
  discoveryRate: 0.01,
};

/** A year of research done by these people, at the reference money unless said. */
export function researched(people: readonly Person[], changes: Changes = {}, small: Small = {}) {
  const world = smallWorld({ ...small, people: people.map((person) => ({ money: 0.1, ...person })) });
  const y = smallYear(world, { ...changes, p: { ...PLAIN, ...changes.p } });
  research(y);
  return { y, world, r: world.researchers };
}

export const placeOf = (type: InstitutionType, place: Place = {}): Small => ({
  institutions: [{ type: INSTITUTION_TYPES.indexOf(type), ...place }],
});
