import type { Size } from '../entries/lever.js';
import type { Region } from './region.js';

/** Posts in the unit of amounts "per thousand posts". */
const THOUSAND = 1000;

/** The size of a region whose posts are all filled. */
export function filledSize({
  institutions,
  doctors,
  population,
}: Pick<Region, 'institutions' | 'doctors' | 'population'>): Size {
  let posts = 0;
  let hospitals = 0;
  for (const place of institutions) {
    posts += place.posts;
    if (place.type === 'hospital') hospitals += place.posts;
  }
  return { staff: { all: posts, hospitals }, posts, doctors, population };
}

/** Amount per thousand research-active posts, from that of the whole region. */
export const perThousandPosts = (amount: number, { posts }: Pick<Size, 'posts'>): number =>
  (amount * THOUSAND) / posts;

/** Amount of the whole region, from that per thousand research-active posts. */
export const ofThousandPosts = (rate: number, { posts }: Pick<Size, 'posts'>): number =>
  (rate * posts) / THOUSAND;
