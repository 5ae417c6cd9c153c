import type { ControlName, Controls } from '../model/controls.js';
import { costByDose, type Lever } from '../model/levers/entry.js';

/** One control before and after a lever acted. */
export interface Move {
  readonly control: ControlName;
  readonly from: number;
  readonly to: number;
}

/** What one lever did in a year. Money in million CNY. */
export interface LeverAct {
  readonly lever: Lever;
  /** Dose of the year as the policy has it, and the part of it that was paid for and acted; all of a free lever acts. */
  readonly doseAsked: number;
  readonly dose: number;
  readonly price: number;
  readonly asked: number;
  readonly paid: number;
  readonly moved: readonly Move[];
}

export interface LeverWatch {
  /** The same levers, watched: they cost and move what they always do. */
  readonly levers: readonly Lever[];
  /** What they did since the last `forget`, in the order they did it. */
  readonly acts: () => readonly LeverAct[];
  /** Called before each year. */
  readonly forget: () => void;
}

/**
 * Levers that remember what they were asked for, paid and did. The budget process asks for the cost of the whole dose first
 * and pays the last cost it asked for, so the first and the last are what was asked and paid.
 */
export function watchLevers(levers: readonly Lever[]): LeverWatch {
  const acts: LeverAct[] = [];
  const costs = new Map<Lever, { doseAsked: number; asked: number; paid: number }>();
  const watched = levers.map(
    (lever): Lever => ({
      ...lever,
      cost: (dose, price, p, staff) => {
        const cost = (lever.cost ?? costByDose)(dose, price, p, staff);
        const { doseAsked, asked } = costs.get(lever) ?? { doseAsked: dose, asked: cost };
        costs.set(lever, { doseAsked, asked, paid: cost });
        return cost;
      },
      act: (controls, dose, p, price) => {
        const before = { ...controls };
        lever.act(controls, dose, p, price);
        const money = costs.get(lever) ?? { doseAsked: dose, asked: 0, paid: 0 };
        acts.push({ lever, dose, price, ...money, moved: movesBetween(before, controls) });
      },
    }),
  );
  const forget = () => {
    acts.length = 0;
    costs.clear();
  };
  return { levers: watched, acts: () => [...acts], forget };
}

function movesBetween(before: Controls, after: Controls): Move[] {
  const names = Object.keys(after) as ControlName[];
  return names
    .filter((control) => before[control] !== after[control])
    .map((control) => ({ control, from: before[control], to: after[control] }));
}
