// A lever that medinno does not have, from outside the house: money for research nurses, who free doctors' hours for research.
// node docs/examples/own-lever.mjs
import { compare, extend, medinno } from 'medinno';
import { scenarioFiles } from 'medinno/node';

/** A lever is an entry: what it is called, what a dose costs, who pays, and what a dose moves. */
const researchNurses = {
  id: 'researchNurses',
  name: { en: 'research nurses', zh: '研究护士' },
  unit: 'nurses',
  range: [0, 200],
  // Million CNY a year: 0.15 for one nurse, an assumption of this example (grade D).
  cost: (nurses) => 0.15 * nurses,
  payer: 'government',
  // Ten nurses free one per cent of the clinical load of research-active hospital staff: assumed (grade D).
  act: (controls, nurses) => {
    controls.protectedTime += nurses / 1000;
  },
};

const levers = [{ lever: 'researchNurses', dose: 200 }];
const programme = { payer: 'city', amount: 30, start: 'policyYear', end: 'policyYear + 9' };
const nurses = { id: 'research-nurses', extends: 'baseline', policy: { levers, programme } };
const few = { model: extend(medinno, { levers: [researchNurses] }), sources: scenarioFiles, draws: 10 };
const result = await compare({ baseline: 'baseline', alternatives: [nurses], ...few });
const { mean, low, high } = result.effect('papers');
console.log(`papers ${mean.toFixed(0)} [${low.toFixed(0)} to ${high.toFixed(0)}]`);
