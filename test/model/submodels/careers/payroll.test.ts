import { describe, expect, it } from 'vitest';
import { PROGRAMME, STAGE } from '../../../../src/model/engine/codes.js';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import { SPENDING_KINDS, spendingByPayer } from '../../../../src/model/engine/spending.js';
import type { World } from '../../../../src/model/engine/world.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { payroll } from '../../../../src/model/submodels/careers/payroll.js';
import { smallWorld, smallYear } from '../small-world.js';

const place = (type: (typeof INSTITUTION_TYPES)[number], posts = 0, basePosts = 0) => ({
  type: INSTITUTION_TYPES.indexOf(type),
  posts,
  basePosts,
});
const HOSPITAL = 1;
/** A university with one post more than at the start, a hospital with two more, an institute and an enterprise: posts are no matter. */
const institutions = [
  place('university', 2, 1),
  place('hospital', 5, 3),
  place('institute'),
  place('enterprise'),
];
const staff = (institution: number, count: number, stage: number = STAGE.early) =>
  Array.from({ length: count }, () => ({ institution, stage }));

function spent({ ledger }: World, kind: 'posts' | 'core', payer: string): number {
  return spendingByPayer(ledger, payerIndex(ledger, payer), [SPENDING_KINDS.indexOf(kind)]);
}

describe('the pay of a year', () => {
  const people = [
    ...staff(0, 2),
    ...staff(HOSPITAL, 6),
    ...staff(HOSPITAL, 4, STAGE.trainee),
    ...staff(2, 2),
    ...staff(3, 3),
  ];
  // pay of 0.2 and a bonus of half of it; a tenth of the reference money of 0.5 for everybody
  const y = smallYear(smallWorld({ institutions, people, state: { ownDoctors: 1.5 } }), {
    p: { residentPay: 0.25, bonus: 0.5, baseFunding: 0.1, referenceFunding: 0.5 },
  });
  payroll(y);

  it.each([
    ['city', 4, 'two of the university and two of the institute, whatever posts are empty'],
    [
      'hospitals',
      8.5,
      'six in post, one and a half own doctors more in care, and four trainees at a quarter',
    ],
    ['enterprises', 3, 'three'],
  ] as const)('is paid by the owner, 0.2 × 1.5 a head: %s for %d, %s', (payer, heads, _) => {
    expect(spent(y.world, 'posts', payer)).toBeCloseTo(0.3 * heads, 12);
  });

  it.each([
    ['city', 4],
    ['hospitals', 10],
    ['enterprises', 3],
  ] as const)('comes with research money of 0.05 for everybody, trainees too: %s for %d', (payer, heads) => {
    expect(spent(y.world, 'core', payer)).toBeCloseTo(0.05 * heads, 12);
  });

  it('is none for postdocs of a programme, whose place pays them, nor for trainees of universities', () => {
    const trainees = [
      { institution: HOSPITAL, stage: STAGE.trainee, programme: PROGRAMME.postdoc },
      { institution: 0, stage: STAGE.trainee },
    ];
    const year = smallYear(smallWorld({ institutions, people: trainees }), { p: { residentPay: 0.25 } });
    payroll(year);
    expect(spent(year.world, 'posts', 'hospitals') + spent(year.world, 'posts', 'city')).toBe(0);
  });

  it('is paid by no other', () => {
    expect(spent(y.world, 'posts', 'central') + spent(y.world, 'core', 'central')).toBe(0);
    expect(spent(y.world, 'posts', 'province')).toBe(0);
  });
});
