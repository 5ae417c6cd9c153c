import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledUndrawn as called, csvRows, resultsOf, TINY, workingFolders } from './command.js';

const places = workingFolders();

/** Payers of a city of China, and those who pay the same in the place of this test, in the same order. */
const NAMES = {
  city: 'commune',
  province: 'canton',
  hospitals: 'clinics',
  enterprises: 'firms',
  central: 'confederation',
  insurance: 'insurers',
  patients: 'households',
} as const;
const LEVELS = {
  city: 'commune',
  province: 'canton',
  hospitals: 'commune',
  central: 'confederation',
} as const;

const payers = Object.entries(NAMES).map(([there, id]) => {
  const level = LEVELS[there as keyof typeof LEVELS];
  return `  - { id: ${id}, name: { en: the ${id}, zh: 某${id} }, level: ${level} }`.replace(
    ', level: undefined',
    '',
  );
});
const COMMUNE = `id: commune
name: { en: Commune, zh: 某镇 }
description: { en: A commune like Maoming., zh: 与茂名相同的地区。 }
like: maoming
definitions: { population: resident, doctors: clinics-in, money: real }
population: { value: 6178000, unit: residents, source: count, year: 2020, grade: B }
levels:
${['commune', 'canton', 'confederation'].map((id) => `  - { id: ${id}, name: { en: ${id}, zh: 某级 } }`).join('\n')}
payers:
${payers.join('\n')}
roles:
  { government: commune, upperGovernment: canton, nation: confederation, hospitals: clinics, enterprises: firms, insurance: insurers, patients: households }
`;
const strategy = (region: string, payer: string) => `title: { en: Young talent, zh: 青年人才 }
description: { en: Young talent., zh: 青年人才。 }
region: ${region}
policy:
  programme: { payer: ${payer}, amount: 30, start: policyYear, end: policyYear + 9 }
  levers: [{ lever: youngTalent, dose: 20 }, { lever: outsideAdoption, dose: 2, start: policyYear + 10, end: policyYear + 11 }]
`;

async function compared(name: string, region: string, payer: string): Promise<string> {
  const cwd = places(name);
  writeFileSync(join(cwd, 'commune.yaml'), COMMUNE);
  writeFileSync(join(cwd, 'talent.yaml'), strategy(region, payer));
  const args = ['compare', region, './talent.yaml', ...TINY];
  expect(await called(cwd, args)).toMatchObject({ code: 0 });
  return cwd;
}

const comparisonIn = (cwd: string) =>
  JSON.parse(readFileSync(join(resultsOf(cwd), 'comparison.json'), 'utf8'));

/** Rows of summary.csv without the scenario, whose name is another; parts by payer and level under the names they have here. */
const summaryIn = (cwd: string) =>
  csvRows(join(resultsOf(cwd), 'summary.csv')).map(({ scenario: _, ...row }) => row);
const LEVEL_NAMES = { city: 'commune', province: 'canton', nation: 'confederation' } as const;
const hereCalled = (part: string) =>
  part
    .replace(/^payer=(.*)$/, (_all, id: keyof typeof NAMES) => `payer=${NAMES[id]}`)
    .replace(/^perspective=(.*)$/, (_all, id: keyof typeof LEVEL_NAMES) => `perspective=${LEVEL_NAMES[id]}`);

describe('a region with its own payers', () => {
  it('has the numbers of the region it is like, under its own names in both languages', async () => {
    const [there, here] = [
      await compared('there', 'maoming', 'city'),
      await compared('here', './commune.yaml', 'commune'),
    ];
    const [theirs, own] = [summaryIn(there), summaryIn(here)];
    expect(own.length).toBeGreaterThan(100);
    expect(own).toEqual(theirs.map((row) => ({ ...row, part: hereCalled(row.part) })));
    const { region } = comparisonIn(here);
    expect(region.payers.map(({ id }: { id: string }) => id)).toEqual(Object.values(NAMES));
    const report = readFileSync(join(resultsOf(here), 'report.html'), 'utf8');
    expect(report).toContain('the commune');
    expect(report).not.toContain('central government');
    const args = ['report', resultsOf(here), '--language', 'zh', '--out', 'zh.html'];
    expect(await called(here, args)).toMatchObject({ code: 0 });
    const chinese = readFileSync(join(here, 'zh.html'), 'utf8');
    expect(chinese).toContain('某commune');
    expect(chinese).not.toContain('市级财政');
  });

  it('names its payers where one number is explained', async () => {
    const cwd = await compared('explained', './commune.yaml', 'commune');
    const args = ['replay', resultsOf(cwd), 'talent:0:1', '--explain', 'spending', '2025'];
    const { stdout } = await called(cwd, args);
    expect(stdout).toContain('the households (households): ');
    expect(stdout).toContain('Programme of the commune');
    const chinese = await called(cwd, [...args, '--language', 'zh']);
    expect(chinese.stdout).toContain('某households');
    expect(chinese.stdout).toContain('由某commune出资');
  });

  it('refuses a policy of a payer that it does not have, with those it has', async () => {
    const cwd = places('refused');
    writeFileSync(join(cwd, 'commune.yaml'), COMMUNE);
    writeFileSync(join(cwd, 'talent.yaml'), strategy('./commune.yaml', 'comune'));
    const { code, stderr } = await called(cwd, ['check', './talent.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('talent.yaml:5');
    expect(stderr).toContain('a payer of region commune: commune, canton, clinics');
    expect(stderr).toContain('did you mean "commune"?');
  });
});
