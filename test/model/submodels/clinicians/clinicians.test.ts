import { describe, expect, it } from 'vitest';
import { closeBooks, openBooks } from '../../../../src/model/engine/books.js';
import { spendingByPayer } from '../../../../src/model/engine/spending.js';
import { clinicians } from '../../../../src/model/submodels/clinicians/clinicians.js';
import { care } from '../../../../src/model/submodels/health/care.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const p = { clinicianHiring: 0.5, clinicianLeaving: 0.25, clinicianReplaced: 0.2, clinicianDrawn: 0.5 };
const HOSPITALS = SMALL_REGION.payers.findIndex(({ id }) => id === 'hospitals');

function yearOf(posts: number, hired = 0) {
  const world = smallWorld({ stocks: { clinicians: hired } });
  openBooks(world);
  const y = smallYear(world, { p: { ...p, coverSpeed: 0 }, controls: { clinicianPosts: posts } });
  clinicians(y);
  return y;
}

const paidByHospitals = (y: ReturnType<typeof yearOf>): number => spendingByPayer(y.world.ledger, HOSPITALS);

describe('a year of hiring clinicians', () => {
  it('hires and books nothing where no post was ever paid for', () => {
    const y = yearOf(0);
    expect([y.stocks.clinicians, y.flows.careHired, y.flows.careDrawn, paidByHospitals(y)]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('fills half of the empty posts a year', () => {
    expect(yearOf(20).stocks.clinicians).toBe(10);
    expect(yearOf(20, 10).stocks.clinicians).toBe(15);
  });

  it('adds four fifths of them to care, the others being hired anyway, and draws half of these from elsewhere', () => {
    const { flows } = yearOf(20, 20);
    expect(flows.careHired).toBeCloseTo(16, 12);
    expect(flows.careDrawn).toBeCloseTo(8, 12);
  });

  it('leaves hospitals the money for empty posts and for their own hires that it replaced', () => {
    // 20 posts at 0.2 million; 10 filled of which 2 replace own hires: 12 posts’ money stays with the hospitals
    expect(paidByHospitals(yearOf(20))).toBeCloseTo(-12 * 0.2, 12);
  });

  it('lets a quarter go a year once no post is paid for; hospitals pay those who stay', () => {
    const y = yearOf(0, 20);
    expect(y.stocks.clinicians).toBe(15);
    expect(paidByHospitals(y)).toBeCloseTo(15 * 0.8 * 0.2, 12);
    expect(() => closeBooks(y.world)).not.toThrow();
  });

  it('is care of the region, to the last doctor’s year', () => {
    const y = yearOf(20, 20);
    care(y);
    expect(y.flows.careYears).toBeCloseTo(16, 12);
    expect(y.flows.careShare).toBeCloseTo(16 / (SMALL_REGION.doctors * 1.03 ** 10), 12);
  });
});
