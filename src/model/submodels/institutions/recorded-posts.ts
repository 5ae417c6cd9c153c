import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';

/**
 * Step 1, last part: posts of the region's record. Where the posts that an institution starts from have changed since last year, those
 * that it has change by the same factor; what money adds to them or takes from them (`institutions`) stays in proportion.
 */
export function recordedPosts({ world: { institutions }, region }: Year): void {
  for (let k = 0; k < institutions.rows; k++) {
    const { posts } = region.institutions[k];
    const before = institutions.basePosts[k];
    if (posts === before) continue;
    institutions.posts[k] *= posts / before;
    institutions.basePosts[k] = posts;
  }
}

export const recordedPostsProcess: Process<Year> = {
  id: 'recordedPosts',
  title: { en: 'posts of the record', zh: '岗位历年数据' },
  source: 'assumed: an account, not a behaviour: all institutions grow as their region does',
  writes: ['institutions.basePosts', 'institutions.posts'],
  step: recordedPosts,
};
