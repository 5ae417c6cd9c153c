import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { parseHistory } from '../../../src/scenario/region/history-file.js';
import { gapsOf } from '../../../src/scenario/region/history-series.js';
import { readProjectFile } from '../project-files.js';
import { contentOf } from '../workbook-files.js';

const historyOf = (region: string, currency = 'CNY') => {
  const file = `scenarios/regions/${region}.history.csv`;
  return contentOf(parseHistory(readProjectFile(file)!, file, { currency }));
};
const china = historyOf('china');
const guangdong = historyOf('guangdong');
const unitedStates = historyOf('us-nih', 'USD');

type Rows = typeof china;
const HISTORIES: Readonly<Record<string, Rows>> = { china, guangdong, 'us-nih': unitedStates };

const observing = (rows: Rows, indicator: string) => [
  ...new Set(rows.filter(({ observes }) => observes === indicator).map((row) => row.indicator)),
];
const of = (rows: Rows, series: string) => rows.filter(({ indicator }) => indicator === series);

describe('the histories that come along', () => {
  it.each([
    ['us-nih', 'papers', ['papers']],
    ['us-nih', 'researchers', ['academicLifeScienceDoctorates', 'fullTimeLifeScienceFaculty']],
    ['us-nih', 'waiting', ['postdocsAtUniversities']],
    ['us-nih', 'approvals', ['novelDrugsAndBiologics', 'newMolecularEntities']],
    ['us-nih', 'patents', ['medicalUtilityPatentsGranted']],
    ['china', 'papers', ['papersScienceCitationIndexAllFields', 'articlesBiomedical']],
    ['china', 'patents', ['inventionPatentsAllFields', 'patentFamiliesBiomedical']],
    ['china', 'fundingRate', ['foundationFundingRate']],
    ['guangdong', 'papers', ['papersScienceCitationIndexAllFields']],
    ['guangdong', 'patents', ['inventionPatentsAllFields']],
    ['guangdong', 'researchers', ['personYearsResearchAllFields']],
  ])('of %s have observations of %s', (region, indicator, series) => {
    expect(observing(HISTORIES[region], indicator)).toEqual(series);
  });

  it('observe only indicators of the model, of which none is modelled burden', () => {
    const names = new Set(medinno.indicators.map(({ id }) => id));
    for (const { observes } of [china, guangdong, unitedStates].flat()) {
      if (observes !== '') expect(names.has(observes)).toBe(true);
      expect(observes).not.toMatch(/dalys|burden/i);
    }
  });

  it('add up where they say that they are sums', () => {
    const parts: readonly (readonly [Rows, string, readonly string[]])[] = [
      [china, 'articlesBiomedical', ['articlesHealthSciences', 'articlesBiologicalBiomedical']],
      [
        china,
        'patentFamiliesBiomedical',
        ['patentFamiliesMedicalTechnology', 'patentFamiliesBiotechnology', 'patentFamiliesPharmaceuticals'],
      ],
      ...[china, guangdong].map(
        (rows) =>
          [
            rows,
            'personYearsResearchAllFields',
            ['personYearsBasicResearchAllFields', 'personYearsAppliedResearchAllFields'],
          ] as const,
      ),
    ];
    for (const [rows, sum, names] of parts) {
      expect(of(rows, sum).length).toBeGreaterThan(10);
      for (const { year, value } of of(rows, sum)) {
        const sums = names.flatMap((name) => of(rows, name).filter((row) => row.year === year));
        expect(value).toBeCloseTo(
          sums.reduce((total, one) => total + one.value, 0),
          2,
        );
        expect(sums).toHaveLength(names.length);
      }
    }
  });

  it('say of all fields that only growth counts, under another name than the indicator', () => {
    const all = [...china, ...guangdong].filter(
      ({ observes, indicator }) => observes !== '' && /AllFields$/.test(indicator),
    );
    expect(all.length).toBeGreaterThan(50);
    for (const { observes, indicator, note, definition } of all) {
      expect(indicator).not.toBe(observes);
      expect(note).toContain('only its growth says anything');
      expect(definition).toMatch(/all fields/);
    }
  });

  it('have no holes where they are yearly records', () => {
    const gaps = gapsOf([...guangdong]);
    const observed = guangdong.filter(({ observes }) => observes !== '').map(({ indicator }) => indicator);
    expect(observed.filter((series) => gaps.has(series))).toEqual([]);
  });
});
