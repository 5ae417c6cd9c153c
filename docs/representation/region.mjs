// A synthetic region of 10,000 posts on which rows of several people are held against rows of one, and a policy in it.
import { withAmounts } from '../../dist/model/representation.js';

export const POSTS = 10_000;
export const WINS = { national: 240, provincial: 400 };
export const POOL = 1500;
export const TRANSLATION = 3;
export const TRAINEES = 0.4;

/** Common shocks strike a region once, whatever a row stands for, and would only hide what rows do. */
const WITHOUT_SHOCKS = { budgetVolatility: 0, trustLoss: 0, scandalChance: 0 };

/** The doses of the policy; together about 260 million CNY a year. */
export const DOSES = {
  competitiveGrants: 120,
  youngTalent: 60,
  leadingTalentImport: 8,
  postdocs: 60,
  platforms: 1.6,
  seedGrants: 10,
  developmentMoney: 30,
};
export const PROGRAMME = 300;

/** A region like a city in as many copies of its institutions, with more wins outside, translation, money for it, and trainees. */
export function syntheticRegion(city) {
  const times = POSTS / city.institutions.reduce((sum, { posts }) => sum + posts, 0);
  const copies = Math.round(times);
  const large = withAmounts(city, (amount) => amount * times);
  return {
    ...large,
    id: 'synthetic',
    institutions: large.institutions.flatMap((place) => copiesOf(place, copies)),
    workforce: { ...large.workforce, traineesPerInvestigator: TRAINEES },
    funding: {
      ...large.funding,
      developmentPool: POOL,
      outside: large.funding.outside.map((funder) => ({ ...funder, winsPerYear: WINS[funder.id] })),
    },
  };
}

const copiesOf = (place, copies) =>
  Array.from({ length: copies }, (_, n) => ({
    ...place,
    id: `${place.id}-${n + 1}`,
    posts: place.posts / copies,
    translation: place.translation * TRANSLATION,
  }));

/** Baseline and policy of the region that a city's baseline gives, in rows of `representation` people. */
export function scenariosOf(baseline, representation, horizon) {
  const region = syntheticRegion(baseline.region);
  const start = region.policyYear;
  const end = start + horizon - 1;
  const use = ([lever, dose]) => ({
    lever,
    start,
    end,
    ramp: 0,
    dose: { source: String(dose), steps: [{ push: dose }] },
  });
  const common = { ...baseline, region, figures: [], horizon, representation, overrides: WITHOUT_SHOCKS };
  const programme = { payer: region.roles.government, amount: PROGRAMME, start, end };
  return [
    { ...common, id: 'baseline', policy: { levers: [], programme: null } },
    { ...common, id: 'policy', policy: { levers: Object.entries(DOSES).map(use), programme } },
  ];
}
