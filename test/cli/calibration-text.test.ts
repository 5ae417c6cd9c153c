import { describe, expect, it } from 'vitest';
import { calibrationText } from '../../src/cli/calibration-text.js';
import type { CalibrationResult } from '../../src/commands/calibrate.js';
import type { InputLearnt } from '../../src/forecast/calibration/fit-to.js';
import { terminalWidth } from '../../src/language/lines.js';
import { medinno } from '../../src/model/medinno.js';
import { PLACE } from '../forecast/made-bank.js';

const quantiles = { p05: 0.1, p50: 0.4, p95: 0.9 };
const learnt = (id: string, spread: number, adjusted: number): InputLearnt => ({
  id,
  spread,
  shift: 0,
  informed: spread < 0.7,
  adjusted,
  fitted: spread < 0.7,
  prior: quantiles,
  posterior: quantiles,
});

/** A fit of two informed inputs of three, of which so many are in doubt. */
function fitWith(doubtful: readonly string[], few?: InputLearnt[]): CalibrationResult {
  const inputs = few ?? [
    learnt('reviewNoise', 0.5, 0.6),
    learnt('noveltyPenalty', 0.6, 0.75),
    learnt('awardChance', 1, 1),
  ];
  const tables = { inputs, fitted: [], checks: [], failures: [] };
  return {
    asked: { place: PLACE, origin: 2020, draws: 60, replicates: 1, model: medinno },
    enough: { chanceSpread: 0.8, doubtful, observations: 70, tooFew: few !== undefined },
    table: (name: keyof typeof tables) => tables[name],
  } as unknown as CalibrationResult;
}

const textOf = (doubtful: readonly string[], language: 'en' | 'zh' = 'en') =>
  calibrationText(fitWith(doubtful), 'results/a', language);

describe('a fit in a terminal', () => {
  it('says where draws are too few to say what is informed', () => {
    const joined = textOf(['noveltyPenalty']).replace(/\n/g, ' ');
    expect(joined).toContain('The record informs 2 of 3 uncertain inputs');
    expect(joined).toContain('Draws are too few to say which');
    expect(joined).toContain('is about 0.80, and without that 1 of the 2 would not be below 0.7');
    expect(textOf(['noveltyPenalty'], 'zh').replace(/\n/g, '')).toContain('2 项中有 1 项不低于 0.7');
  });

  it('says that nothing can be said where nothing is informed by too few draws', () => {
    const few = fitWith([], [learnt('awardChance', 1, 1)]);
    const said = (language: 'en' | 'zh') => calibrationText(few, 'results/a', language).replace(/\n/g, ' ');
    expect(said('en')).toContain('The record informs none of 1');
    expect(said('en')).toContain(
      'Draws are too few to say what is informed: 60 for 70 numbers of the record.',
    );
    expect(said('zh')).toContain('60 组抽样对应 70 个历史数值');
  });

  it('recommends its draws only where scenarios take them', () => {
    const of = (origin: number, language: 'en' | 'zh' = 'en') => {
      const fit = fitWith([]);
      const asked = { ...fit.asked, origin };
      return calibrationText({ ...fit, asked }, 'results/a', language).replace(/\n/g, ' ');
    };
    const { policyYear } = PLACE.region;
    expect(of(policyYear - 1)).toContain('--draws-from results/a');
    expect(of(policyYear)).not.toContain('--draws-from');
    expect(of(policyYear)).toContain(`scenarios take no draws that were fitted to ${policyYear}`);
    expect(of(policyYear, 'zh')).toContain(`情景不能采用拟合至 ${policyYear} 年的抽样`);
  });

  it('says nothing of it where draws are enough', () => {
    expect(textOf([])).not.toContain('too few');
    expect(textOf([], 'zh')).not.toContain('抽样组数太少');
  });

  it.each(['en', 'zh'] as const)('fits eighty columns (%s)', (language) => {
    for (const line of textOf(['noveltyPenalty'], language).split('\n'))
      expect(terminalWidth(line)).toBeLessThanOrEqual(80);
  });
});
