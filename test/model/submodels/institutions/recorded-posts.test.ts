import { describe, expect, it } from 'vitest';
import { recordedPosts } from '../../../../src/model/submodels/institutions/recorded-posts.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

/** Posts and those at the start of an institution after a year in which the record says so many. */
function postsAfter(recorded: number): number[] {
  const [place] = SMALL_REGION.institutions;
  const region = { ...SMALL_REGION, institutions: [{ ...place, posts: recorded }] };
  const y = { ...smallYear(smallWorld({ institutions: [{ posts: 12, basePosts: 10 }] })), region };
  recordedPosts(y);
  const { posts, basePosts } = y.world.institutions;
  return [posts[0], basePosts[0]];
}

describe('posts of the record', () => {
  it('grow and shrink with those that the region has, in proportion to what money made of them', () => {
    expect(postsAfter(20)).toEqual([24, 20]);
    expect(postsAfter(5)).toEqual([6, 5]);
  });

  it('stay where the record does not change', () => {
    expect(postsAfter(10)).toEqual([12, 10]);
  });
});
