import { describe, expect, it } from 'vitest';
import { STUDIES } from '../../src/studies/catalogue.js';
import { numberOf, textOf } from '../../src/studies/setting-values.js';
import { allowedNumbers, defaultSettings, parseSettings, settingsFrom } from '../../src/studies/settings.js';
import type { StudySetting } from '../../src/studies/study.js';

const described = { meaning: { en: 'a', zh: '甲' }, unit: '', grade: 'D', source: 'this test' } as const;

const study: { readonly settings: readonly StudySetting[] } = {
  settings: [
    { ...described, name: 'people', default: 1000, lowest: 10, highest: 5000, whole: true },
    { ...described, name: 'phase2.probability', default: 0.34, lowest: 0, highest: 1 },
    { ...described, name: 'timing', default: 'start', choices: ['start', 'end'] },
    { ...described, name: 'note', default: 'none' },
  ],
};

const issuesOf = (...assignments: string[]) => {
  const parsed = parseSettings(study, assignments);
  return parsed.ok ? [] : parsed.issues;
};

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    const defaults = { people: 1000, 'phase2.probability': 0.34, timing: 'start', note: 'none' };
    expect(defaultSettings(study)).toEqual(defaults);
    expect(parseSettings(study, [])).toEqual({ ok: true, value: defaults });
  });

  it('take numbers, texts and names with points', () => {
    const parsed = parseSettings(study, ['people=2e3', 'phase2.probability = .5', 'timing=end', 'note=a=b']);
    expect(parsed).toMatchObject({
      ok: true,
      value: { people: 2000, 'phase2.probability': 0.5, timing: 'end', note: 'a=b' },
    });
  });

  it('keep a number as text where the setting is a text', () => {
    expect(parseSettings(study, ['note=12'])).toMatchObject({ ok: true, value: { note: '12' } });
  });

  it.each([
    ['people=9', 'people', '9', 'a whole number from 10 to 5000'],
    ['people=5001', 'people', '5001', 'a whole number from 10 to 5000'],
    ['people=10.5', 'people', '10.5', 'a whole number from 10 to 5000'],
    ['people=many', 'people', 'many', 'a whole number from 10 to 5000'],
    ['people=', 'people', 'nothing', 'a whole number from 10 to 5000'],
    ['people=0x20', 'people', '0x20', 'a whole number from 10 to 5000'],
    ['people=1e999', 'people', 'Infinity', 'a whole number from 10 to 5000'],
    ['phase2.probability=NaN', 'phase2.probability', 'NaN', 'a number from 0 to 1'],
  ])('refuse %s', (assignment, name, found, expected) => {
    expect(issuesOf(assignment)).toMatchObject([{ path: `--set ${name}`, found, expected }]);
  });

  it('suggest the nearest name and the nearest word', () => {
    expect(issuesOf('peple=20')).toMatchObject([{ path: '--set', found: 'peple', suggestion: 'people' }]);
    expect(issuesOf('timing=star')).toMatchObject([
      { found: 'star', expected: 'one of start, end', suggestion: 'start' },
    ]);
  });

  it('report every mistake at once', () => {
    const issues = issuesOf(
      'people',
      '=3',
      'people=1',
      'phase2.probability=2',
      'timing=x',
      'timing=end',
      'size=2',
    );
    expect(issues.map(({ path, found }) => `${path} ${found}`).sort()).toEqual([
      '--set =3',
      '--set people',
      '--set people 1',
      '--set phase2.probability 2',
      '--set size',
      '--set timing the setting more than once',
      '--set timing x',
    ]);
  });

  it('refuse a number for a text and a text for a number from a program', () => {
    expect(settingsFrom(study, { timing: 3 })).toMatchObject({ ok: false, issues: [{ expected: 'a text' }] });
    expect(settingsFrom(study, { people: '30' })).toMatchObject({ ok: false, issues: [{ found: '30' }] });
  });

  it('say which numbers are allowed', () => {
    const base = { ...described, name: 'x', default: 1 };
    expect(allowedNumbers(base)).toEqual({ en: 'a number', zh: '数值' });
    expect(allowedNumbers({ ...base, lowest: 0 })).toEqual({
      en: 'a number of at least 0',
      zh: '不小于 0 的数值',
    });
    expect(allowedNumbers({ ...base, highest: 2, whole: true })).toEqual({
      en: 'a whole number of at most 2',
      zh: '不大于 2 的整数',
    });
  });

  it('are asked for by kind, and a study that asks for what it lacks is refused', () => {
    const settings = defaultSettings(study);
    expect(numberOf(settings, 'people')).toBe(1000);
    expect(textOf(settings, 'timing')).toBe('start');
    expect(() => numberOf(settings, 'timing')).toThrow('setting timing: start, expected a number');
    expect(() => textOf(settings, 'persons')).toThrow('setting persons: undefined, expected a text');
  });
});

describe.each(STUDIES.map((one) => [one.name, one] as const))('the study %s', (_, one) => {
  it('has defaults that it would accept itself', () => {
    expect(settingsFrom(one, defaultSettings(one))).toMatchObject({ ok: true });
  });

  it('names each setting once, and says in both languages what it means and where it is from', () => {
    expect(new Set(one.settings.map(({ name }) => name)).size).toBe(one.settings.length);
    for (const { meaning, source } of one.settings) {
      for (const text of [meaning.en, meaning.zh, source]) expect(text).not.toBe('');
    }
    expect(one.doi).toMatch(/^10\.\d{4,}\//);
    for (const { en, zh } of [one.title, ...one.readings]) expect(en && zh).toBeTruthy();
  });
});
