import { describe, expect, it } from 'vitest';
import { GONE, STAGE } from '../../../../src/model/engine/codes.js';
import { homes } from '../../../../src/model/submodels/staying/homes.js';
import { type Person, smallWorld, smallYear } from '../small-world.js';

function yearOf(people: readonly Person[], given: number, homesDue = 0) {
  const world = smallWorld({ people, stocks: { homesDue } });
  const y = smallYear(world, { p: { homeYears: 8 }, controls: { homes: given } });
  homes(y);
  const { contract, homed } = world.researchers;
  return {
    contract: [...contract.subarray(0, people.length)],
    homed: [...homed.subarray(0, people.length)],
    due: y.stocks.homesDue,
  };
}

const THREE: readonly Person[] = [{ logRecord: 1 }, { logRecord: 3 }, { logRecord: 2 }];

describe('homes for those who stay', () => {
  it('tie nobody where none is paid for', () => {
    expect(yearOf(THREE, 0)).toEqual({ contract: [0, 0, 0], homed: [0, 0, 0], due: 0 });
  });

  it('tie the best record for eight years; a part of a home waits until it is whole', () => {
    expect(yearOf(THREE, 1.5)).toEqual({ contract: [0, 8, 0], homed: [0, 1, 0], due: 0.5 });
    expect(yearOf(THREE, 1.5, 0.5)).toEqual({ contract: [0, 8, 8], homed: [0, 1, 1], due: 0 });
  });

  it('go to the first of the region where that is the best record', () => {
    expect(yearOf([{ logRecord: 3 }, { logRecord: 1 }], 1).contract).toEqual([8, 0]);
  });

  it('go to one person once, where there are more homes than people', () => {
    expect(yearOf(THREE, 5)).toEqual({ contract: [8, 8, 8], homed: [1, 1, 1], due: 2 });
  });

  it('are not for trainees, leaders, people under contract, those who had one and those who left', () => {
    const others: readonly Person[] = [
      { stage: STAGE.trainee },
      { stage: STAGE.leader },
      { contract: 2 },
      { homed: 1 },
      { gone: GONE.emigrated },
      { stage: STAGE.early },
    ];
    expect(yearOf(others, 6)).toEqual({
      contract: [0, 0, 2, 0, 0, 8],
      homed: [0, 0, 0, 1, 0, 1],
      due: 5,
    });
  });
});
