import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/model/entries/indicator.js';
import type { Lever } from '../../src/model/entries/lever.js';
import type { Process } from '../../src/model/entries/process.js';
import { medinno } from '../../src/model/medinno.js';
import { extend } from '../../src/model/model.js';
import type { SimulatedYear } from '../../src/model/run.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import { parseRegion } from '../../src/scenario/region/region-file.js';
import { STUDIES } from '../../src/studies/catalogue.js';
import type { Study } from '../../src/studies/study.js';
import { assertIndicator, assertLever, assertProcess, assertStudy } from '../../src/testing/index.js';
import { region } from '../model/maoming.js';
import { REGION, SMALL_FILES } from '../small-place.js';

const texts = { en: 'mentoring', zh: '带教' };
const mentoring: Lever<{ protectedTime: number }> = {
  id: 'mentoring',
  name: texts,
  text: texts,
  unit: 'mentors',
  measures: [],
  acts: 'people',
  evidence: [],
  range: [0, 100],
  standard: 50,
  price: null,
  cost: (dose) => 0.1 * dose,
  payer: 'government',
  authority: 'government',
  act: (controls, dose) => {
    controls.protectedTime += dose / 1000;
  },
  expected: { papers: 1 },
  tradeOff: texts,
  source: 'test',
};

const FOUND = {
  effect: texts,
  unit: 'percent',
  dose: texts,
  horizon: null,
  source: 'DOI 10.1000/example',
  grade: 'C',
  transfer: 'distant',
} as const;

const USUAL = { value: 0.1, range: [0.05, 0.2], grade: 'D', source: 'test' } as const;

const heads: Indicator<SimulatedYear> = {
  id: 'heads',
  name: { en: 'heads', zh: '人数' },
  unit: 'persons',
  definition: { en: 'heads in post', zh: '在岗人数' },
  direction: 0,
  kind: 'stock',
  scale: 'extensive',
  status: 'assumption only',
  leansOn: ['vacancyFill'],
  observe: ({ people }) => people.inPost,
};

const actsAnyhow: typeof mentoring.act = (controls, dose) => {
  controls.protectedTime += 0.1 + dose;
};

const meddles: typeof heads.observe = ({ y }) => {
  y.world.state.trust /= 2;
  return 0;
};

const campaign: Process<SimulatedYear> = {
  id: 'campaign',
  title: { en: 'campaign for trust', zh: '信任宣传' },
  writes: ['state.trust'],
  step: ({ world }) => {
    world.state.trust += 0.001;
  },
};
const model = extend(medinno, { processes: [{ process: campaign, after: 'governance' }] });

/** What a process writes is watched column by column: fewer people are enough to see it. */
const small = orThrow(parseRegion(String(SMALL_FILES.own?.(REGION)), 'maoming.yaml')).region;

describe('the laws of a lever', () => {
  it.each(medinno.levers)('are kept by $id', (lever) => {
    assertLever(lever, { region });
  });

  it('are kept by one from outside', () => {
    assertLever(mentoring, { region });
  });

  it('are kept by one with a price that only its model knows', () => {
    const prices = { mentor: { ...medinno.prices.platform, usual: USUAL } };
    const { cost: _, ...priced } = { ...mentoring, price: 'mentor' };
    assertLever(priced, { region, model: extend(medinno, { prices }) });
  });

  it('ask a free one for its reason', () => {
    const { cost: _, ...free } = mentoring;
    expect(() => assertLever(free, { region })).toThrow('it is free and does not say why');
  });

  it.each<[string, Partial<typeof mentoring>, string]>([
    ['a dose of 0 that acts', { act: actsAnyhow }, 'a dose of 0'],
    ['a dose that does nothing', { act: () => {} }, 'changes nothing in 4 years'],
    ['a standard dose out of range', { standard: 101 }, 'standard dose 101 is not above 0 within 0 to 100'],
    ['a cost at no dose', { cost: () => 1 }, 'a dose of 0 costs 1'],
    ['a cost that falls', { cost: (dose) => -dose }, 'does not rise with the dose'],
    ['no Chinese text', { text: { en: 'x', zh: 'x' } }, 'text is not there in English and Chinese'],
    ['a measure that no paper asks for', { measures: [1, 43] }, 'there is no measure 43: they are 1 to 42'],
    ['a reason to be free beside a price', { freeBecause: texts }, 'says why it is free and has a price'],
    ['a published effect without source', { evidence: [{ ...FOUND, source: ' ' }] }, 'lacks its source'],
    ['an unknown indicator', { expected: { paperz: 1 } }, 'paperz, which is no indicator'],
  ])('are broken by %s', (_, change, law) => {
    expect(() => assertLever({ ...mentoring, ...change }, { region })).toThrow(law);
  });
});

describe('the laws of an indicator', () => {
  it.each(medinno.indicators)('are kept by $id', (indicator) => {
    assertIndicator(indicator, { region });
  });

  it('are kept by one from outside', () => {
    assertIndicator(heads, { region });
  });

  it.each<[string, Partial<typeof heads>, string]>([
    ['a value that is none', { observe: () => Number.NaN }, 'comes to NaN'],
    ['an unknown parameter', { leansOn: ['weather'] }, 'depends on weather, which is no parameter'],
    ['no unit', { unit: ' ' }, 'unit is empty'],
    ['no Chinese definition', { definition: { en: 'heads in post', zh: '' } }, 'definition.zh is empty'],
    ['a change of what it looks at', { observe: meddles }, 'observing it changes other columns'],
  ])('are broken by %s', (_, change, law) => {
    expect(() => assertIndicator({ ...heads, ...change }, { region })).toThrow(law);
  });
});

describe('the laws of a process', () => {
  it('are kept by one from outside that stands in the model', () => {
    assertProcess(campaign, { region: small, model });
  });

  it.each<[string, Process<SimulatedYear>, string]>([
    [
      'a write that is not declared',
      { ...campaign, writes: [] },
      'it writes state.trust and does not declare it',
    ],
    [
      'a declared write that never comes',
      { ...campaign, writes: ['state.trust', 'active'] },
      'declares active',
    ],
    ['no title', { id: campaign.id, writes: campaign.writes!, step: campaign.step }, 'no title'],
  ])('are broken by %s', (_, process, law) => {
    expect(() => assertProcess(process, { region: small, model })).toThrow(law);
  });

  it('are asked only of one that has its place', () => {
    expect(() => assertProcess(campaign, { region })).toThrow('stands in no step');
  });
});

describe('the laws of a study', () => {
  const contest: Study | undefined = STUDIES.find(({ name }) => name === 'funding-contest');

  it('are kept by one of the package', async () => {
    await assertStudy(contest!);
  });

  it('are broken by rows that come by chance', async () => {
    let calls = 0;
    const { table } = contest!;
    const restless: Study = Object.assign(Object.create(contest!), {
      table: (...given: Parameters<typeof table>) =>
        contest!.table(...given).map((row) => ({ ...row, value: row.value + calls++ })),
    });
    await expect(assertStudy(restless)).rejects.toThrow('give other rows');
  });
});
