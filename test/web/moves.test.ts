import { describe, expect, it } from 'vitest';
import { historyOf, redone, undone, withStep } from '../../src/web/planning/history.js';
import { useOf, withDose, withProgramme, withUse } from '../../src/web/planning/moves.js';
import { stepOf } from '../../src/web/planning/slider.js';
import type { Strategy } from '../../src/web/planning/strategy.js';

const NONE: Strategy = {
  title: { en: 'mine', zh: '我的' },
  region: 'maoming',
  comparator: false,
  programme: null,
  levers: [],
  horizon: 20,
  seed: 'medinno',
  representation: 1,
  overrides: {},
  worth: null,
};
const YOUNG = { lever: 'youngTalent' };
const PROGRAMME = { payer: 'city', amount: 30, start: 2026, end: 2030 };

describe('a lever that is moved', () => {
  it('begins with the policy year and lasts as long as the model runs, without a programme', () => {
    expect(withDose(NONE, YOUNG, 5, 2025).levers).toEqual([
      { lever: 'youngTalent', dose: 5, start: 2025, end: 2044, ramp: 0 },
    ]);
  });

  it('comes back as it was when its slider went through none', () => {
    const later = withUse(withDose(NONE, YOUNG, 5, 2025), YOUNG, { start: 2030, ramp: 2 });
    const gone = withDose(later, YOUNG, 0, 2025);
    expect(withDose(gone, YOUNG, 5, 2025, useOf(later, YOUNG))).toEqual(later);
  });

  it('begins and ends with the programme that pays', () => {
    const [use] = withDose({ ...NONE, programme: PROGRAMME }, YOUNG, 5, 2025).levers;
    expect(use).toMatchObject({ start: 2026, end: 2030 });
  });

  it('keeps its years at another dose, and is taken out at none', () => {
    const later = withUse(withDose(NONE, YOUNG, 5, 2025), YOUNG, { start: 2030 });
    expect(useOf(withDose(later, YOUNG, 9, 2025), YOUNG)).toMatchObject({ dose: 9, start: 2030 });
    expect(withDose(later, YOUNG, 0, 2025).levers).toEqual([]);
  });

  it('is another one for each target', () => {
    const both = withDose(
      withDose(NONE, { lever: 'prevention', target: 'cancer' }, 1, 2025),
      { lever: 'prevention', target: 'mental' },
      2,
      2025,
    );
    expect(both.levers.map(({ dose }) => dose)).toEqual([1, 2]);
    expect(withDose(both, { lever: 'prevention', target: 'cancer' }, 0, 2025).levers).toHaveLength(1);
  });
});

describe('a programme that is changed', () => {
  it('takes along the levers that began and ended with it, and leaves the others', () => {
    const own = withUse(withDose({ ...NONE, programme: PROGRAMME }, YOUNG, 5, 2025), YOUNG, { end: 2028 });
    const moved = withProgramme(own, { ...PROGRAMME, start: 2027, end: 2035 });
    expect(moved.levers).toMatchObject([{ start: 2027, end: 2028 }]);
  });
});

describe('steps', () => {
  it('can be taken back and made again, until another is made', () => {
    const three = withStep(withStep(historyOf(1), 2), 3);
    expect(undone(three).present).toBe(2);
    expect(redone(undone(three))).toEqual(three);
    expect(redone(withStep(undone(three), 4)).present).toBe(4);
    expect(undone(historyOf(1))).toEqual(historyOf(1));
  });

  it('are one where they go on with the same movement', () => {
    const slid = withStep(withStep(withStep(historyOf(1), 2), 3, true), 4, true);
    expect(undone(slid).present).toBe(1);
  });
});

describe('the step of a slider', () => {
  it.each([
    [[0, 190], 2],
    [[0, 1], 0.01],
    [[0, 1000], 10],
    [[-1, 1], 0.02],
  ] as const)('of %j is %d', (range, step) => {
    expect(stepOf({ range })).toBe(step);
  });
});
