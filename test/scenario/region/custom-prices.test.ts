import { describe, expect, it } from 'vitest';
import { regionDraw, uncertainFigures } from '../../../src/draws/region-draw.js';
import type { PriceEntry } from '../../../src/model/entries/price.js';
import { medinno } from '../../../src/model/medinno.js';
import { extend } from '../../../src/model/model.js';
import { chineseUnit } from '../../../src/scenario/region/chinese-units.js';
import { localShare } from '../../../src/scenario/region/local-share.js';
import { originOf } from '../../../src/scenario/region/origin.js';
import { regionFields } from '../../../src/scenario/region/region-fields.js';
import { parseRegion, readRegionFile } from '../../../src/scenario/region/region-file.js';
import { regionSchema } from '../../../src/scenario/region/region-schema.js';
import { readRegionWorkbook } from '../../../src/scenario/workbook/read.js';
import { writeWorkbook } from '../../../src/scenario/workbook/write.js';
import { contentOf, issuesOf, MAOMING_PATH, MAOMING_TEXT, OTHERS } from '../workbook-files.js';

const COURSE: PriceEntry = {
  title: { en: 'price of a course', zh: '一期培训的价格' },
  buys: { en: 'Course on research methods', zh: '一期科研方法培训' },
  unit: { en: 'million CNY per course', zh: '百万元/期' },
  hard: [0.001, 100],
  plausible: { range: [0.01, 5] },
  borrow: 'same',
  usual: { value: 0.4, range: [0.2, 0.9], grade: 'C', source: 'tenders of two hospitals' },
};
const model = extend(medinno, { prices: { course: COURSE } });
const { usual: _, ...UNUSUAL } = COURSE;
const bare = extend(medinno, { prices: { course: UNUSUAL } });

const GIVEN = `  course:
    value: 0.5
    low: 0.3
    high: 0.7
    unit: million CNY per course
    source: our own tender
    year: 2024
    grade: A
`;
const WITH_COURSE = MAOMING_TEXT.replace(/^prices:\n/m, (line) => line + GIVEN);
const read = (text: string, by: typeof model = model) =>
  parseRegion(text, MAOMING_PATH, { ...OTHERS, model: by });
const courseOf = (text: string) =>
  contentOf(read(text)).figures.find(({ path }) => path === 'prices.course')!;

describe('a price that a model adds', () => {
  it('is what a region file says', () => {
    expect(contentOf(read(WITH_COURSE)).region.prices.course).toBe(0.5);
    expect(originOf(courseOf(WITH_COURSE))).toBe('own');
  });

  it('has its usual value, range, source and grade where a region says nothing, and is shown as such', () => {
    const { region, figures } = contentOf(read(MAOMING_TEXT));
    expect(region.prices.course).toBe(0.4);
    const figure = courseOf(MAOMING_TEXT);
    expect(figure).toMatchObject({ value: 0.4, low: 0.2, high: 0.9, grade: 'C', unit: COURSE.unit.en });
    expect(figure.note).toContain('Not said of this place');
    expect(originOf(figure)).toBe('default');
    const before = localShare(contentOf(read(MAOMING_TEXT, medinno)).figures);
    expect(localShare(figures, model)).toEqual({
      ...before,
      assumed: before.assumed + 1,
      all: before.all + 1,
    });
  });

  it('has to be given where it has no usual value, as the package’s own have', () => {
    expect(issuesOf(read(MAOMING_TEXT, bare))).toMatchObject([{ path: 'prices.course', found: 'nothing' }]);
  });

  it('is unknown to files of a model without it', () => {
    expect(issuesOf(read(WITH_COURSE, medinno))).toHaveLength(1);
  });

  it('is borrowed like any other figure', () => {
    const text = `kind: region
id: small-city
name: { en: Small City, zh: 小城 }
description: { en: A small city., zh: 一座小城。 }
like: maoming
definitions: { population: resident, doctors: clinics-in, money: real }
population: { value: 1000000, unit: residents, source: census, year: 2020, grade: A }
`;
    const others = { find: () => ({ path: MAOMING_PATH, text: WITH_COURSE }), names: () => ['maoming'] };
    const figures = contentOf(parseRegion(text, 'small-city.yaml', { ...others, model })).figures;
    expect(figures.find(({ path }) => path === 'prices.course')).toMatchObject({
      value: 0.5,
      borrowedFrom: 'maoming',
    });
  });

  it('is held to its unit and its hard bounds', () => {
    expect(issuesOf(read(WITH_COURSE.replace('million CNY per course', 'CNY')))).toMatchObject([
      { path: 'prices.course.unit', expected: 'million CNY per course' },
    ]);
    expect(
      issuesOf(read(WITH_COURSE.replace('value: 0.5\n    low: 0.3', 'value: 500\n    low: 0.3')))[0].path,
    ).toBe('prices.course.value');
  });

  it('is drawn over its range', () => {
    const place = { ...contentOf(read(MAOMING_TEXT)), seed: 'any' };
    expect(uncertainFigures(place, model).map(({ path }) => path)).toContain('prices.course');
    const drawn = regionDraw(place, 3, model).prices;
    expect(drawn.course).not.toBe(0.4);
    expect(drawn).toEqual({ ...regionDraw(place, 3, medinno).prices, course: drawn.course });
  });

  it('has its row in a workbook, with its unit in Chinese', async () => {
    const region = contentOf(readRegionFile(WITH_COURSE, MAOMING_PATH, model));
    const bytes = await writeWorkbook(region, { language: 'zh', blank: false, model });
    expect(contentOf(readRegionWorkbook('m.xlsx', bytes, { ...OTHERS, model })).region.prices.course).toBe(
      0.5,
    );
    expect(chineseUnit('million CNY per course', model)).toBe('百万元/期');
    expect(chineseUnit('million CNY per course')).toBeNull();
  });

  it('stands in the schema and among the figures of a region, of this model alone', () => {
    expect(Object.keys(regionSchema(model).shape.prices.shape)).toContain('course');
    expect(Object.keys(regionSchema().shape.prices.shape)).toEqual(Object.keys(medinno.prices));
    const added = regionFields(model).filter(
      (field) => !regionFields().some(({ path }) => path === field.path),
    );
    expect(added).toMatchObject([{ path: 'prices.course', label: COURSE.buys, drawn: COURSE.title }]);
  });
});

describe('prices of a model', () => {
  it('have names that nothing else has, and none is called money', () => {
    expect(() => extend(medinno, { prices: { platform: COURSE } })).toThrow('price platform');
    expect(() => extend(model, { prices: { course: COURSE } })).toThrow('price course');
    expect(() => extend(medinno, { prices: { money: COURSE } })).toThrow('price money');
  });

  it('are those that its levers name', () => {
    const [lever] = medinno.levers;
    const priced = { ...lever, id: 'courses', price: 'course' };
    expect(() => extend(medinno, { levers: [priced] })).toThrow('the price of lever courses is course');
    expect(extend(model, { levers: [priced] }).levers.at(-1)).toEqual(priced);
  });
});
