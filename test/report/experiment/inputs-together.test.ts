import { expect, it } from 'vitest';
import type { ExperimentContext } from '../../../src/charts/experiment/experiment-context.js';
import { medinno } from '../../../src/model/medinno.js';
import { inputsTogether } from '../../../src/report/experiment/inputs-together.js';

const input = (id: string) => ({ id, role: 'uncertainty', of: 'parameter', values: { range: [0, 1] } });

const said = (language: 'en' | 'zh'): string => {
  const experiment = {
    inputs: ['climateGain', 'practiceEffect'].map(input),
    correlations: [{ between: ['climateGain', 'practiceEffect'], rank: -0.45 }],
    combinations: [{ sum: { climateGain: 10_000, practiceEffect: -1 }, atLeast: -0.125, atMost: 12_500 }],
  };
  const context = { run: { experiment }, model: medinno, language } as unknown as ExperimentContext;
  return inputsTogether(context)
    .map(([title, { html }]) => `${title} ${html}`)
    .join('');
};

it('says which inputs go together, with the minus sign and the separators of all other numbers', () => {
  expect(said('en')).toContain('rank correlation −0.45');
  expect(said('en')).toContain('at least −0.125 and at most 12,500');
  expect(said('zh')).toContain('秩相关 −0.45');
  expect(said('zh')).toContain('不少于 −0.125 且不超过 12,500');
});
