import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledUndrawn as called, TINY, workingFolders } from './command.js';

const place = workingFolders();

const HEAD = `title: { en: T, zh: 题 }
description: { en: D, zh: 述 }
region: maoming
`;

/** A scenario with one lever under a programme; the fields of the lever are the case. */
const lever = (fields: string): string => `${HEAD}policy:
  programme: { payer: city, amount: 30, start: policyYear, end: policyYear + 9 }
  levers:
    - { lever: youngTalent, ${fields} }
`;
const programme = (fields: string): string => `${HEAD}policy:
  programme: { ${fields} }
  levers: [{ lever: youngTalent, dose: 5 }]
`;
const indicator = (fields: string): string => `${HEAD}indicators: { mine: { ${fields} } }
`;

/** Files that no user can mean as they stand, and a part of what is said of them. */
const REFUSED: readonly (readonly [name: string, text: string, said: string])[] = [
  ['a dose beyond every number', lever('dose: 1e400'), 'found Infinity'],
  ['a dose with an underscore', lever('dose: 1_000'), 'expected a value known here'],
  ['a dose as a time of day', lever('dose: 1:30'), 'not a range'],
  ['a dose that is no number', lever('dose: .nan'), 'found NaN'],
  ['a dose in Chinese digits', lever('dose: "二十"'), 'found 二十'],
  ['a dose in full-width digits', lever('dose: "２０"'), 'found ２０'],
  ['a dose with a decimal comma', lever('dose: "12,5"'), 'found ,5'],
  ['a dose with its unit', lever('dose: "20 heads"'), 'found heads'],
  ['a dose that is true', lever('dose: true'), 'found true'],
  ['a dose that is nothing', lever('dose: null'), 'found nothing'],
  ['a list of doses', lever('dose: [1, 2]'), 'found a list'],
  ['the root of a negative number', lever('dose: "sqrt(-1)"'), 'comes to NaN in 2025'],
  ['a dose that explodes', lever('dose: "exp(100 * yearsIn)"'), '0 to 1000 in every year'],
  ['a dose below zero in one year', lever('dose: "year == 2031 ? -1 : 5"'), 'comes to -1 in 2031'],
  ['a dose that is divided by a year to come', lever('dose: "5 / (2030 - year)"'), 'in 2030'],
  ['a start in words', lever('dose: 5, start: next year'), 'a whole year, policyYear'],
  ['a start in the middle of a year', lever('dose: 5, start: 2026.5'), 'found 2026.5'],
  ['a start with a digit too many', lever('dose: 5, start: 20255'), '2125 or earlier'],
  ['a start before the policy', lever('dose: 5, start: policyYear - 1'), 'which is 2024'],
  ['a ramp backwards', lever('dose: 5, ramp: -2'), 'expected 0 to 100'],
  ['an end before its start', lever('dose: 5, start: 2030, end: 2028'), '2030, its start, or later'],
  ['a lever in capital letters', lever('dose: 5, Start: 2030'), 'unknown key "Start"'],
  [
    'a negative sum',
    programme('payer: city, amount: -30, start: policyYear, end: 2034'),
    'found -30, expected 0 to',
  ],
  ['a sum that is no number', programme('payer: city, amount: .nan, start: 2025, end: 2034'), 'found NaN'],
  [
    'a sum as text',
    programme('payer: city, amount: "30", start: 2025, end: 2034'),
    'without quotation marks',
  ],
  [
    'a payer that is none',
    programme('payer: bank, amount: 30, start: 2025, end: 2034'),
    'a payer of region maoming: city',
  ],
  ['a payer twice', programme('payer: city, payer: province, amount: 30, start: 2025'), 'a second time'],
  ['a programme that ends first', programme('payer: city, amount: 30, start: 2030, end: 2028'), 'its start'],
  ['a policy twice', `${HEAD}policy: [young-talent, young-talent]\n`, 'at most one programme'],
  ['an override as text', `${HEAD}overrides: { reviewNoise: "0.5" }\n`, 'without quotation marks'],
  ['an override in other letters', `${HEAD}overrides: { ReviewNoise: 0.5 }\n`, 'unknown key "ReviewNoise"'],
  ['an override of a constructor', `${HEAD}overrides: { toString: 1 }\n`, 'toString'],
  ['no years', `${HEAD}horizon: 0\n`, 'at least 1'],
  ['a thousand years', `${HEAD}horizon: 1e3\n`, 'at most 100'],
  ['years in words', `${HEAD}horizon: 20 years\n`, 'expected a number'],
  ['a list for a seed', `${HEAD}seed: [1]\n`, 'found a list'],
  ['an empty seed', `${HEAD}seed: ""\n`, 'expected a number or a text of'],
  ['a seed of joined pictures', `${HEAD}seed: "👩\u200d⚕"\n`, 'U+200D'],
  ['rows of nobody', `${HEAD}representation: 0\n`, 'expected 1 to'],
  ['rows of two and a half', `${HEAD}representation: 2.5\n`, 'a whole number'],
  ['a title in one language', HEAD.replace(', zh: 题', ''), 'title.zh'],
  ['a title in bold', HEAD.replace('en: T', 'en: "<b>T</b>"'), 'without HTML'],
  ['a title on two lines', HEAD.replace('en: T', 'en: "a\\nb"'), 'on one line'],
  ['a title of a wide blank', HEAD.replace('en: T', 'en: "\u3000"'), 'can be seen'],
  ['a title of 400 characters', HEAD.replace('题', '题'.repeat(400)), 'at most 300'],
  ['a region with a zero byte', HEAD.replace('maoming', '"mao\\0ming"'), 'U+0000'],
  ['a region in capitals', HEAD.replace('maoming', 'Maoming'), 'did you mean "maoming"'],
  ['a comparator in words', `${HEAD}comparator: "no"\n`, 'true or false'],
  ['an old yes', `${HEAD}comparator: on\n`, 'true or false'],
  [
    'an indicator under a taken name',
    `${HEAD}indicators: { papers: { expression: papers * 2, unit: x, title: { en: a, zh: 一 } } }\n`,
    'a name that is not taken',
  ],
  [
    'an indicator of itself',
    indicator('expression: mine + 1, unit: x, title: { en: a, zh: 一 }'),
    'found mine',
  ],
  [
    'a constant indicator',
    indicator('expression: 1/0, unit: x, title: { en: a, zh: 一 }'),
    'names an indicator',
  ],
  ['an indicator without a unit', indicator('expression: papers, title: { en: a, zh: 一 }'), 'unit'],
  ['a merge key', `${HEAD}<<: { horizon: 5 }\n`, 'merge key'],
  ['two byte-order marks', `\ufeff\ufeff${HEAD}`, 'U+FEFF'],
  [
    'a sum beyond every budget',
    programme('payer: city, amount: 1e12, start: 2025, end: 2034'),
    'found 1000000000000',
  ],
  ['a ramp of a milliard years', lever('dose: 5, ramp: 1000000000'), 'expected 0 to 100'],
  ['a rate beyond every number of papers', `${HEAD}overrides: { basicRate: 1.0e+30 }\n`, 'basicRate'],
  ['an error below zero', `${HEAD}overrides: { reviewNoise: -5 }\n`, 'reviewNoise'],
  ['an older YAML', `%YAML 1.1\n---\n${HEAD}`, 'YAML 1.2'],
];

/** Files that look odd and mean what they say. */
const ACCEPTED: readonly (readonly [name: string, text: string])[] = [
  ['line ends of Windows', HEAD.replaceAll('\n', '\r\n')],
  ['the mark of a document', `---\n${HEAD}`],
  ['one byte-order mark', `\ufeff${HEAD}`],
  ['a tab between key and value', `${HEAD}horizon:\t5\n`],
  ['a seed of twenty digits', `${HEAD}seed: 12345678901234567891\n`],
  ['a share in percent', `${HEAD}policy: { levers: [{ lever: lottery, dose: "20%" }] }\n`],
];

/** Calls that cannot be meant, and a part of what is said of them. */
const CALLS: readonly (readonly [name: string, args: readonly string[], said: string])[] = [
  ['half a draw', ['run', 'baseline', '--draws', '1.5'], 'a whole number'],
  ['a milliard of draws', ['run', 'baseline', '--draws', '1e9'], '0 to 100000'],
  ['draws twice', ['run', 'baseline', '--draws', '1', '--draws', '2'], 'more than once'],
  ['no workers', ['run', 'baseline', '--workers', '-1'], '1 to 256'],
  ['a thousand years', ['run', 'baseline', '--years', '1000'], '1 to 100'],
  ['a seed with a hidden character', ['run', 'baseline', '--seed', 'a\u200bb'], 'U+200B'],
  ['no seed', ['run', 'baseline', '--seed', ''], '--seed'],
  ['a folder of 300 letters', ['run', 'baseline', '--out', 'x'.repeat(300)], '--out'],
  ['nothing for a folder', ['run', 'baseline', '--out', ''], '--out'],
  ['the working folder', ['run', 'baseline', '--out', '.'], 'the working folder'],
  ['the root', ['run', 'baseline', '--out', '/'], '--out: found /'],
  ['a baseline alone', ['compare', 'baseline'], 'found 1 name, expected 2 names or more, or --lever'],
  ['a scenario against itself', ['compare', 'baseline', 'baseline'], 'every scenario once'],
  ['a folder for a file', ['check', '/tmp'], 'a folder'],
  ['an address for a file', ['check', 'https://example.org/x.yaml'], 'a file'],
  ['a study by a nickname', ['reproduce', 'talent-vs-luck'], 'one of talent-versus-luck'],
  [
    'a setting twice',
    ['reproduce', 'funding-contest', '--set', 'payline=0.2', '--set', 'payline=0.3'],
    'once',
  ],
  ['a setting that is no number', ['reproduce', 'funding-contest', '--set', 'payline=nan'], '0.001 to 0.999'],
  ['a replay of no results', ['replay', '/tmp', 'baseline:0:1'], 'results folder'],
  ['a third language', ['run', 'baseline', '--language', 'fr'], '"zh"'],
  ['no time', ['run', 'baseline', '--time-limit', '0'], 'above 0'],
  ['a prototype', ['run', 'baseline', '--__proto__.x', '1'], '__proto__'],
];

describe('hostile and mistaken inputs', () => {
  const folder = place('hostile');
  const write = (text: string, name: string): string => {
    mkdirSync(join(folder, 'cases'), { recursive: true });
    writeFileSync(join(folder, 'cases', name), text);
    return `./cases/${name}`;
  };

  it.each(REFUSED)('%s: refused by check and by run alike, with place and reason', async (_, text, said) => {
    const file = write(text, 'case.yaml');
    const checked = await called(folder, ['check', file]);
    const run = await called(folder, ['run', file, ...TINY]);
    expect(checked).toMatchObject({ code: 2, stdout: '' });
    expect(checked.stderr).toContain(said);
    expect(checked.stderr).toMatch(/^\S+\.yaml:\d+:\d+: /m);
    expect(run).toEqual(checked);
  });

  it.each(ACCEPTED)('%s: taken for what it says', async (_, text) => {
    const file = write(text, 'odd.yaml');
    expect(await called(folder, ['check', file])).toMatchObject({ code: 0 });
    expect(await called(folder, ['run', file, ...TINY])).toMatchObject({ code: 0 });
  });

  it.each(CALLS)('%s: refused with a reason', async (_, args, said) => {
    const ended = await called(folder, args);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(said);
    expect(ended.stderr).not.toMatch(/\n {4}at /);
  });
});
