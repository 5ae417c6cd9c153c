import { describe, expect, it } from 'vitest';
import { recordedPosts } from '../../../../src/model/submodels/institutions/recorded-posts.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

/** Posts and those at the start of an institution after a year in which the record says so many. */
function postsAfter(
  recorded: number,
  { posts: had, basePosts: from } = { posts: 12, basePosts: 10 },
): number[] {
  const [place] = SMALL_REGION.institutions;
  const region = { ...SMALL_REGION, institutions: [{ ...place, posts: recorded }] };
  const y = { ...smallYear(smallWorld({ institutions: [{ posts: had, basePosts: from }] })), region };
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

  it('are none where there are none', () => {
    expect(postsAfter(0, { posts: 0, basePosts: 0 })).toEqual([0, 0]);
  });
});
