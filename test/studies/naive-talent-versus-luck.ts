import { hash } from '../../src/random/hash.js';
import { MIDDLE, SECTOR_MIDDLES, TURN } from '../../src/random/heading.js';
import { counterOf } from '../../src/random/purposes.js';
import { smallCosine, smallSine } from '../../src/random/small-angle.js';
import { uniform } from '../../src/random/uniform.js';
import { paymentAt, type Timing } from '../../src/studies/talent-versus-luck/funding.js';
import type { Strategy } from '../../src/studies/talent-versus-luck/strategies.js';
import { USE } from '../../src/studies/talent-versus-luck/uses.js';
import type { World } from '../../src/studies/talent-versus-luck/world.js';

/** What an encounter makes of a capital, by person. */
export type Met = ReadonlyMap<number, number>;

/** The encounters of every step, found by looking from every event at every person, with the study's own draws. */
export function naiveEncounters(world: World, steps: number): Met[] {
  const { events } = world;
  const places = Array.from({ length: events.n }, (_, e) => ({ x: events.x[e], y: events.y[e] }));
  return Array.from({ length: steps }, (_, step) => {
    for (const [e, place] of places.entries())
      wander(place, hash(events.k0[e], events.k1[e], counterOf(USE.heading, step)), world.side);
    return encountersOf(world, places, step);
  });
}

interface Place {
  x: number;
  y: number;
}

/** Two units in the direction of the bits; the world has no edges. */
function wander(place: Place, bits: number, side: number): void {
  const turn = ((bits & 0xffffff) - MIDDLE) * TURN;
  const [sine, cosine] = [smallSine(turn, turn * turn), smallCosine(turn * turn)];
  const [a, b] = SECTOR_MIDDLES.slice((bits >>> 24) * 2);
  const inside = (v: number) => (v < 0 ? v + side : v >= side ? v - side : v);
  place.x = inside(place.x + 2 * (a * cosine - b * sine));
  place.y = inside(place.y + 2 * (b * cosine + a * sine));
}

function encountersOf({ people, talent, lucky, side }: World, places: readonly Place[], step: number): Met {
  const met = new Map<number, number>();
  const around = (d: number) => Math.min(Math.abs(d), side - Math.abs(d));
  for (let i = 0; i < people.n; i++) {
    const near = [...places.keys()].filter(
      (e) => around(people.x[i] - places[e].x) ** 2 + around(people.y[i] - places[e].y) ** 2 <= 1,
    );
    if (near.length === 0) continue;
    const draw = (use: number) => uniform(people.k0[i], people.k1[i], counterOf(use, step));
    // Of several events, the nth takes the place of the one chosen before with chance 1/n.
    const acts = near.reduce((chosen, e, n) => (draw(USE.among + 16 * n) * (n + 1) < 1 ? e : chosen));
    if (lucky[acts] === 0) met.set(i, 0.5);
    else if (draw(USE.grasp) < talent[i]) met.set(i, 2);
  }
  return met;
}

/** Everybody's capital at the end under a strategy: the chosen are found by sorting everybody. */
export function naiveCapital(
  { people }: World,
  met: readonly Met[],
  strategy: Strategy,
  timing: Timing,
): number[] {
  const capital = new Array<number>(people.n).fill(10);
  for (const [step, encounters] of met.entries()) {
    const when = strategy.kind === 'none' ? null : paymentAt(timing, step);
    if (when === 'before') pay(capital, people, strategy, step);
    for (const [i, factor] of encounters) capital[i] *= factor;
    if (when === 'after') pay(capital, people, strategy, step);
  }
  return capital;
}

function pay(capital: number[], people: World['people'], strategy: Strategy, step: number): void {
  const draw = (i: number, use: number) => uniform(people.k0[i], people.k1[i], counterOf(use, step));
  const score = capital.map((owned, i) => (strategy.kind === 'random' ? draw(i, USE.lottery) : owned));
  const ranked = [...capital.keys()].sort(
    (a, b) => score[b] - score[a] || draw(b, USE.tie) - draw(a, USE.tie),
  );
  const chosen = Math.round(strategy.share * capital.length);
  for (const [rank, i] of ranked.entries()) capital[i] += rank < chosen ? strategy.amount : strategy.rest;
}
