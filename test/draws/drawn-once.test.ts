import { describe, expect, it } from 'vitest';
import { drawOf } from '../../src/draws/draw.js';
import { drawnOnce } from '../../src/draws/drawn-once.js';
import { medinno } from '../../src/model/medinno.js';
import { extend } from '../../src/model/model.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import { projectSources } from '../scenario/project-files.js';

const found = await resolveScenario('baseline', projectSources(), loadCompiler);
if (!found.ok) throw new Error(JSON.stringify(found.issues));
const scenario = found.value;

describe('draws that are made once', () => {
  it('are those of the scenario and the model, the same each time', () => {
    const first = drawnOnce(scenario, 3, medinno);
    expect(first).toEqual(drawOf(scenario, 3, medinno));
    expect(drawnOnce(scenario, 3, medinno)).toBe(first);
    expect(drawnOnce(scenario, 4, medinno)).toEqual(drawOf(scenario, 4, medinno));
  });

  it('are made anew for another model or scenario', () => {
    const first = drawnOnce(scenario, 3, medinno);
    expect(drawnOnce(scenario, 3, extend(medinno, {}))).not.toBe(first);
    expect(drawnOnce({ ...scenario, seed: 'another' }, 3, medinno).parameters).not.toEqual(first.parameters);
  });
});
