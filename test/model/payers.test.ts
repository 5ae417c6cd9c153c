import { describe, expect, it } from 'vitest';
import { institutionAccount, payerAccount } from '../../src/model/engine/ledger.js';
import { emptyBooks, payFrom, spendingByPayer } from '../../src/model/engine/spending.js';
import { medinno } from '../../src/model/medinno.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import type { Finances, Region } from '../../src/model/place/region.js';
import { seriesOf } from '../../src/model/series.js';
import { settingOf } from '../../src/model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { yearlyCost } from '../../src/model/submodels/pipeline/pathways.js';
import { replicateKey } from '../../src/random/keys.js';
import { lever, policyOf, region } from './maoming.js';
import { smallWorld } from './submodels/small-world.js';

const named = (id: string) => ({ id, name: { en: id, zh: id } });

/** A Swiss canton: other names, in another order, its patients in front. */
const CANTON: Finances = {
  levels: [named('canton'), named('confederation')],
  payers: [
    { ...named('households'), level: null },
    { ...named('canton'), level: 'canton' },
    { ...named('insurers'), level: null },
    { ...named('confederation'), level: 'confederation' },
    { ...named('clinics'), level: 'canton' },
    { ...named('firms'), level: null },
  ],
  roles: {
    government: 'canton',
    upperGovernment: 'confederation',
    nation: 'confederation',
    hospitals: 'clinics',
    enterprises: 'firms',
    insurance: 'insurers',
    patients: 'households',
  },
  currency: { code: 'CHF', perUsd: 0.9 },
};
/** Payers of Maoming, and those who pay the same there. */
const PLAYED = {
  city: 'canton',
  province: 'confederation',
  hospitals: 'clinics',
  central: 'confederation',
} as const;

/** Maoming with those who pay in the canton, and its own money. */
const renamed: Region = {
  ...region,
  ...CANTON,
  currency: region.currency,
  funding: {
    ...region.funding,
    localShares: Object.fromEntries(
      Object.entries(region.funding.localShares).map(([id, share]) => [
        PLAYED[id as keyof typeof PLAYED],
        share,
      ]),
    ),
    outside: region.funding.outside.map((funder) => ({
      ...funder,
      payer: PLAYED[funder.payer as keyof typeof PLAYED],
    })),
  },
};

const YEARS = 4;

function observed(place: Region) {
  const setting = settingOf(medinno, place, parameterValues(medinno));
  const world = worldAtPolicyYear(setting, replicateKey('payers', 1), 12);
  const uses = ['youngTalent', 'retention', 'outsideAdoption'].map((id) =>
    lever(id, medinno.levers.find((one) => one.id === id)!.standard, YEARS),
  );
  const values = runPolicy(setting, world, policyOf(uses), YEARS);
  const series = seriesOf(place, medinno.indicators);
  return (indicator: string, part = '') => {
    const column = series.findIndex((one) => one.indicator.id === indicator && one.part === part);
    return Array.from({ length: YEARS }, (_, year) => values[year * series.length + column]);
  };
}

describe('payers of a region', () => {
  const [ofCity, ofCanton] = [observed(region), observed(renamed)];

  it('have the parts of spending that are called like them', () => {
    const sum = (a: number[], b: number[]) => a.map((value, year) => value + b[year]);
    for (const [indicator, digits] of [
      ['spending', 9],
      ['researchSpending', 9],
    ] as const) {
      const part = (id: string) => ofCity(indicator, `payer=${id}`);
      const expected = {
        canton: part('city'),
        confederation: sum(part('province'), part('central')),
        clinics: part('hospitals'),
        firms: part('enterprises'),
        insurers: part('insurance'),
        households: part('patients'),
      };
      for (const [id, values] of Object.entries(expected))
        ofCanton(indicator, `payer=${id}`).forEach((value, year) => {
          expect(value, `${indicator} of ${id}`).toBeCloseTo(values[year], digits);
        });
    }
  });

  it('change nothing by their names: who pays is no cause of papers, people or health', () => {
    for (const indicator of ['papers', 'researchers', 'dalysAverted', 'trust'])
      ofCanton(indicator).forEach((value, year) => {
        expect(value).toBeCloseTo(ofCity(indicator)[year], 9);
      });
  });

  it('have accounts in the books, before those of the institutions', () => {
    const books = emptyBooks(CANTON.payers, ['clinic', 'college']);
    expect(books.names.slice(payerAccount(books, 'households'))).toEqual([
      'households',
      'canton',
      'insurers',
      'confederation',
      'clinics',
      'firms',
      'clinic',
      'college',
    ]);
    expect(books.names[institutionAccount(books, 1)]).toBe('college');
  });

  it('are those that can pay: another one is named, with those there are', () => {
    const world = { ...smallWorld(), ledger: emptyBooks(CANTON.payers, []) };
    payFrom(world, 'clinics', 'care', 0, 3);
    expect(CANTON.payers.map((_, n) => spendingByPayer(world.ledger, n))).toEqual([0, 0, 0, 0, 3, 0]);
    expect(() => payFrom(world, 'city', 'care', 0, 3)).toThrow(
      'found payer city, expected one of households',
    );
  });
});

describe('the currency of a region', () => {
  it('is what the pathways’ tables, in US dollars, are turned into', () => {
    const pathway = { ...medinno.pathways[0], cost: [2], years: [4] };
    expect(yearlyCost(pathway, 0, 3, { perUsd: 7 })).toBe((2 * 7 * 3) / 4);
    expect(yearlyCost(pathway, 0, 3, CANTON.currency)).toBeCloseTo((2 * 0.9 * 3) / 4, 12);
  });
});
