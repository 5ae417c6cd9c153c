import { describe, expect, it } from 'vitest';
import { explanationText } from '../../src/cli/explanation-text.js';
import { medinno } from '../../src/model/medinno.js';
import { explain } from '../../src/results/explanation.js';
import { scenario } from '../ensemble/maoming-scenarios.js';
import { POLICY_YEAR } from '../model/maoming.js';

const score = { verdict: 'worse', against: 'theta', skill: -1, low: -2, high: -0.5 } as const;
const scored = { papers: { ...score, upTo: 1, origins: 9, source: 'made up' } };
const asked = (id: string) => ({
  indicator: medinno.indicators.find((one) => one.id === id)!,
  year: POLICY_YEAR,
});

/** The line of an explanation that says how far an indicator is supported. */
function statusLine(id: string, said: typeof scored | undefined, language: 'en' | 'zh'): string {
  const explained = scenario('baseline', { horizon: 1, ...(said === undefined ? {} : { scored: said }) });
  const number = asked(id);
  const explanation = explain(explained, { draw: 0, replicate: 1 }, number, medinno);
  const { region } = explained;
  const text = explanationText(explanation, number.indicator.name, { language, model: medinno, region });
  return text.split('\n')[3].trim();
}

describe('the explanation of a number', () => {
  it('says what past forecasts of its indicator came to, where the region does', () => {
    expect(statusLine('papers', scored, 'en')).toBe('status: scored, worse than a simple method');
    expect(statusLine('papers', scored, 'zh')).toBe('依据：已评分，不如简单方法');
  });

  it('says what it said where the region says nothing of the indicator', () => {
    expect(statusLine('papers', undefined, 'en')).toBe('status: checked against literature');
    expect(statusLine('patents', scored, 'en')).toBe(statusLine('patents', undefined, 'en'));
  });

  it('has the score in its data', () => {
    const explained = scenario('baseline', { horizon: 1, scored });
    const { status, scored: own } = explain(explained, { draw: 0, replicate: 1 }, asked('papers'), medinno);
    expect([status, own]).toEqual(['scored', scored.papers]);
  });
});
