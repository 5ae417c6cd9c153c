import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  reproductionNumber,
  shareBecomingFaculty,
} from '../../src/studies/academic-reproduction/reproduction.js';
import { academicReproduction as study } from '../../src/studies/academic-reproduction.js';
import { defaultSettings } from '../../src/studies/settings.js';
import { region } from '../model/maoming.js';
import { expectChartsDrawable } from './expectations.js';

const defaults = defaultSettings(study);

describe('the reproduction number of academia', () => {
  it('is ten for 500 PhDs a year, 1,000 professors and careers of 20 years, of which one in ten can stay', () => {
    const rows = study.table(defaults, [null]);
    expect(rows.find(({ id }) => id === 'r0')!.value).toBe(10);
    expect(rows.find(({ id }) => id === 'shareBecomingFaculty')!.value).toBe(0.1);
  });

  it('leaves room for (1 + gL) / R0 where positions grow', () => {
    expect(shareBecomingFaculty(10, 0.02, 20)).toBeCloseTo(0.14, 12);
    expect(shareBecomingFaculty(1, 0.02, 20)).toBe(1);
  });

  it('is what a population of professors with constant positions lives by', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e4, noNaN: true }),
        fc.double({ min: 1, max: 1e4, noNaN: true }),
        fc.double({ min: 1, max: 50, noNaN: true }),
        (phdsPerYear, faculty, careerYears) => {
          const r0 = reproductionNumber({ phdsPerYear, faculty, careerYears });
          const openings = faculty / careerYears;
          const share = shareBecomingFaculty(r0, 0, careerYears);
          expect(share * phdsPerYear).toBeCloseTo(Math.min(phdsPerYear, openings), 6);
        },
      ),
    );
  });
});

describe('the main model measured the same way', () => {
  const [number, agreement] = study.agreements!(defaults, [null], region, 'agreement');

  it('trains fewer than it loses: its R0 is below 1, far from that of a university', () => {
    expect(number.study).toBe(10);
    expect(number.model + 4 * number.modelError).toBeLessThan(1);
    expect(number.model - 4 * number.modelError).toBeGreaterThan(0.2);
  });

  it('places no more of its graduates than constant posts leave room for', () => {
    expect(agreement.model).toBeGreaterThan(0);
    expect(agreement.model - 4 * agreement.modelError).toBeLessThan(agreement.study);
  });
});

describe('the charts of academic-reproduction', () => {
  it('are drawn without a complaint in both languages', async () => {
    await expectChartsDrawable(study, {}, ['share-against-r0']);
  });
});
