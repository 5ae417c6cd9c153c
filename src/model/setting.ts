import { centringOf } from './centring.js';
import { copyOf } from './engine/snapshot.js';
import { baselineControls } from './entries/controls.js';
import type { Process } from './entries/process.js';
import { inCurrency } from './in-currency.js';
import type { Parameters } from './medinno-year.js';
import type { Model } from './model.js';
import { processesOf } from './model-parts.js';
import type { Region } from './place/region.js';
import { representedLevers, representedRegion } from './representation.js';
import type { Setting } from './run.js';
import { seriesOf } from './series.js';

/**
 * A setting under which one simulated row stands for `representation` people of the region, as `representation.ts` says;
 * policies and observations are of the whole region all the same. The model is in the region's currency, as `p` has to be. It is that of draw 0 unless another is put in. The region is copied: later changes to it have
 * no effect.
 * @throws RangeError where `representation` is no whole number from 1 on, or leaves too few rows to simulate
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * settingOf(medinno, scenario.region, parameterValues(medinno)).representation; // => 1
 */
export function settingOf(ofAnyPlace: Model, place: Region, p: Parameters, representation = 1): Setting {
  const model = inCurrency(ofAnyPlace, place.currency);
  // Copies have one layout, in every draw from 1 on.
  const whole = copyOf(place);
  return {
    model,
    region: representedRegion(whole, representation),
    whole,
    representation,
    p,
    draw: 0,
    baseline: baselineControls(model.controls, p),
    centring: centringOf(p, model.pathways),
    levers: representedLevers(model.levers, model.controls, representation),
    series: seriesOf(whole, model.indicators, representation),
    processes: alike(processesOf(model.schedule)),
  };
}

/** Processes with their members in one order, so that a year finds the step of each in the same place. */
const alike = (processes: readonly Process[]): Process[] =>
  processes.map(({ id, title, source, writes, step }) => ({ id, title, source, writes, step }) as Process);
