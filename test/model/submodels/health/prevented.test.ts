import { describe, expect, it } from 'vitest';
import { AREAS } from '../../../../src/model/place/region.js';
import { CHANNELS_OF_HEALTH } from '../../../../src/model/submodels/health/channels.js';
import { health } from '../../../../src/model/submodels/health/health.js';
import { smallWorld, smallYear } from '../small-world.js';

/** The first area's burden averted by a channel, and what is left of 1,000, where that much is prevented and own products avert that share. */
function firstArea(prevented: number, byProducts: number) {
  const world = smallWorld({ references: { trust: 1, climate: 1 }, state: { trust: 1 } });
  world.areas.products[0] = -Math.log(1 - byProducts);
  const y = smallYear(world, {
    year: 2020,
    p: { amenableCeiling: 0.6, outsideSupply: 0, practiceChannel: 0 },
    flows: { prevented: Float64Array.of(prevented, 0, 0, 0, 0, 0, 0, 0) },
  });
  y.levels = { ...y.levels, climate: 1 };
  health(y);
  const by = (channel: (typeof CHANNELS_OF_HEALTH)[number]) =>
    y.flows.averted[CHANNELS_OF_HEALTH.indexOf(channel) * AREAS.length];
  return [by('prevention'), by('ownProducts'), y.flows.burden[0]];
}

describe('burden that prevention keeps from coming up', () => {
  it('is not there for the other channels: of 1,000 a tenth is prevented, of the rest products avert a half', () => {
    const [prevented, byProducts, left] = firstArea(100, 0.5);
    expect(prevented).toBe(100);
    expect(byProducts).toBeCloseTo(450, 9);
    expect(left).toBeCloseTo(450, 9);
  });

  it('is no more than the amenable share of an area', () => {
    expect(firstArea(900, 0)[0]).toBeCloseTo(600, 9);
  });
});
