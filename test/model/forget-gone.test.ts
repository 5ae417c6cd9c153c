import { describe, expect, it } from 'vitest';
import { GONE, STAGE } from '../../src/model/engine/codes.js';
import { copyOf } from '../../src/model/engine/snapshot.js';
import type { World } from '../../src/model/engine/world.js';
import { forgetGone } from '../../src/model/population/people.js';
import { lever, liveFrom, liveOn, policyOf, setting, worldOf } from './maoming.js';

const YEARS = 8;
const policy = policyOf(
  [lever('youngTalent', 20), lever('postdocs', 10), lever('leadingTalentImport', 3)],
  30,
);

/** All that the people of a world are, but for the rows they stand in. */
function peopleOf({ researchers, active, activeCount }: World): unknown[] {
  const { rows: _, capacity: __, mentor, ...columns } = researchers;
  return Array.from(active.subarray(0, activeCount), (i) => [
    mentor[i] >= 0 && researchers.gone[mentor[i]] === GONE.no ? researchers.key0[mentor[i]] : null,
    ...Object.values(columns).map((column) => column[i]),
  ]);
}

type Flows = Record<string, unknown>;

function livedForgetting(flowsByYear: Flows[]): World {
  const world = copyOf(worldOf(1));
  for (let year = 0; year < YEARS; year++) {
    liveOn(setting, world, policy, 1, ({ flows }) => flowsByYear.push(copyOf(flows)));
    forgetGone(world);
  }
  return world;
}

describe('forgetting those gone', () => {
  const flowsKept: Flows[] = [];
  const flowsForgotten: Flows[] = [];
  const kept = liveFrom(setting, worldOf(1), policy, YEARS, ({ flows }) => flowsKept.push(copyOf(flows)));
  const forgotten = livedForgetting(flowsForgotten);

  it('leaves rows for those only who are there', () => {
    expect(kept.researchers.rows).toBeGreaterThan(kept.activeCount);
    expect(forgotten.researchers.rows).toBe(forgotten.activeCount);
  });

  it('changes nobody’s life, flows of the year included', () => {
    expect(peopleOf(forgotten)).toEqual(peopleOf(kept));
    expect(flowsForgotten).toEqual(flowsKept);
    expect(forgotten.state).toEqual(kept.state);
  });

  it('keeps trainees with their mentors', () => {
    const { stage, mentor, institution, gone } = forgotten.researchers;
    const mentored = Array.from(forgotten.active.subarray(0, forgotten.activeCount)).filter(
      (i) => stage[i] === STAGE.trainee && mentor[i] >= 0,
    );
    expect(mentored.length).toBeGreaterThan(20);
    for (const i of mentored) {
      expect([gone[mentor[i]], institution[mentor[i]]]).toEqual([GONE.no, institution[i]]);
      expect(stage[mentor[i]]).not.toBe(STAGE.trainee);
    }
  });
});
