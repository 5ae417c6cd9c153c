import type { Region } from '../../src/model/region.js';

/**
 * A region like the one given with about `researchers` people in it: posts, people to care for, money and outside
 * wins grow alike, so that each of its people lives as before.
 */
export function syntheticRegion(region: Region, researchers: number): Region {
  const { funding, institutions, health } = region;
  const factor = researchers / institutions.reduce((sum, { posts }) => sum + posts, 0);
  return {
    ...region,
    id: `${region.id} x ${factor.toFixed(1)}`,
    population: region.population * factor,
    doctors: region.doctors * factor,
    institutions: institutions.map((place) => ({ ...place, posts: place.posts * factor })),
    funding: {
      ...funding,
      localResearch: funding.localResearch * factor,
      developmentPool: funding.developmentPool * factor,
      outside: funding.outside.map((funder) => ({ ...funder, winsPerYear: funder.winsPerYear * factor })),
    },
    health: { ...health, areas: health.areas.map((area) => ({ ...area, burden: area.burden * factor })) },
  };
}
