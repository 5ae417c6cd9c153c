import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FirstLook } from '../../src/web/engine/first-look.js';
import { FIRST_REGION } from '../../src/web/engine/first-region.js';
import { STAGES } from '../../src/web/engine/precision.js';
import { withoutPolicy } from '../../src/web/planning/without-policy.js';
import { engineInThread } from './engine-in-thread.js';

const MADE = join(import.meta.dirname, '../../dist/first-look.json');

it('shows before the engine is loaded what the engine says first, to the last digit', async () => {
  const made: FirstLook = JSON.parse(readFileSync(MADE, 'utf8'));
  const { ask } = engineInThread(STAGES.slice(0, 1));
  const [opened] = await ask({ kind: 'open', region: FIRST_REGION });
  expect(opened).toEqual(made.opened);
  const strategy = withoutPolicy(made.opened.place);
  const said = await ask({ kind: 'show', number: made.picture.number, strategy, against: null });
  // Of one stage alone, the first is the last.
  expect(said.at(-1)).toEqual({ ...made.picture, isFull: true });
  expect(made.picture.pairs).toBe(STAGES[0].draws);
});
