import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOf } from '../../src/draws/draw.js';
import { medinno } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { parsePosterior, posteriorText } from '../../src/scenario/posterior-file.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import { resolveScenario } from '../../src/scenario/resolve.js';

const about = { region: 'maoming', version: '0.1.0', madeBy: 'calibrate({})', fittedTo: 2024, seed: 's' };
const scenario = orThrow(await resolveScenario('baseline', scenarioFiles, loadCompiler));

describe('the file of a posterior', () => {
  it('is read back as it was written', () => {
    const noise = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
    fc.assert(
      fc.property(fc.array(noise, { minLength: 1, maxLength: 5 }), (values) => {
        const posterior = {
          ...about,
          ...(values.length > 2 ? { priorDraws: values.map((_, n) => 2 * n + 1) } : {}),
          draws: values.map((reviewNoise) => ({ reviewNoise, 'workforce.pay': 0.2 })),
        };
        expect(orThrow(parsePosterior(posteriorText(posterior), 'p.json', medinno))).toEqual(posterior);
      }),
    );
  });

  it('is refused with every mistake in it: names that are none, values beyond their bounds, another form', () => {
    const text = posteriorText({ ...about, draws: [{ reviewNois: 0.5, reviewNoise: -3 }] });
    const read = parsePosterior(text, 'p.json', medinno);
    if (read.ok) throw new Error('it was read');
    expect(read.issues.map(({ path }) => path)).toEqual(['draws.0.reviewNois', 'draws.0.reviewNoise']);
    expect(read.issues[0].suggestion).toBe('reviewNoise');
    const numbered = posteriorText({ ...about, draws: [{}, {}, {}], priorDraws: [1, 3] });
    const short = parsePosterior(numbered, 'p.json', medinno);
    const falling = parsePosterior(numbered.replace('[1,3]', '[1,4,3]'), 'p.json', medinno);
    if (short.ok || falling.ok) throw new Error('it was read');
    expect(short.issues.map(({ path }) => path)).toEqual(['priorDraws']);
    expect(falling.issues.map(({ path }) => path)).toEqual(['priorDraws.2']);
    const other = parsePosterior(text.replace('posterior 1', 'posterior 9'), 'p.json', medinno);
    expect(other.ok).toBe(false);
  });
});

describe('draws of a posterior', () => {
  const [figure] = scenario.figures.filter(({ path }) => path === 'workforce.pay');
  const posterior = {
    fittedTo: 2024,
    seed: 's',
    draws: [{ reviewNoise: 0.777 }, { 'workforce.pay': figure.value * 1.01 }],
  };
  const fitted = { ...scenario, posterior };

  it('have the fitted values, and of all others their draw of the prior', () => {
    const prior = drawOf(scenario, 1);
    const one = drawOf(fitted, 1);
    expect(one.parameters.reviewNoise).toBe(0.777);
    expect({ ...one.parameters, reviewNoise: prior.parameters.reviewNoise }).toEqual({ ...prior.parameters });
    expect(one.region).toEqual(prior.region);
    const two = drawOf(fitted, 2);
    expect(two.region.workforce.pay).toBe(figure.value * 1.01);
    expect(two.figures.get('workforce.pay')).toBe(figure.value * 1.01);
  });

  it('leave the point values and what a scenario sets as they are, and end where the posterior does', () => {
    expect(drawOf(fitted, 0)).toEqual(drawOf(scenario, 0));
    expect(drawOf({ ...fitted, overrides: { reviewNoise: 0.4 } }, 1).parameters.reviewNoise).toBe(0.4);
    expect(() => drawOf(fitted, 3)).toThrow('the posterior has 2 draws, not 3');
  });
});
