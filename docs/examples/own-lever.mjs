// A lever that medinno does not have, from outside the house: money for research nurses, who free doctors' hours for research.
// node docs/examples/own-lever.mjs
import { compare, extend, medinno } from 'medinno';
import { scenarioFiles } from 'medinno/node';

/** A lever is an entry: what it is called, what a dose costs, who pays, and what a dose moves. */
const researchNurses = {
  id: 'researchNurses',
  name: { en: 'research nurses', zh: '研究护士' },
  text: { en: 'nurses who take over trial work from doctors', zh: '由护士承担医生的临床试验工作' },
  unit: 'nurses',
  range: [0, 200],
  standard: 200,
  price: null,
  // Million CNY a year: 0.15 for one nurse, an assumption of this example (grade D).
  cost: (nurses) => 0.15 * nurses,
  payer: 'government',
  authority: 'government',
  // Ten nurses free one per cent of the clinical load of research-active hospital staff: assumed (grade D).
  act: (controls, nurses) => {
    controls.protectedTime += nurses / 1000;
  },
  expected: { papers: 1 },
  tradeOff: { en: 'nurses are scarce at the bedside too', zh: '病房护士同样紧缺' },
  source: 'example',
};

const nurses = {
  id: 'research-nurses',
  extends: 'baseline',
  policy: {
    levers: [{ lever: 'researchNurses', dose: 200 }],
    programme: { payer: 'city', amount: 30, start: 'policyYear', end: 'policyYear + 9' },
  },
};
const model = extend(medinno, { levers: [researchNurses] });
const few = { sources: scenarioFiles, draws: 10, replicates: 2 };
const result = await compare({ baseline: 'baseline', alternatives: [nurses], model, ...few });
for (const indicator of ['papers', 'dalysAverted', 'netHealthBenefit']) {
  const { mean, low, high } = result.effect(indicator);
  console.log(`${indicator} ${mean.toFixed(0)} [${low.toFixed(0)} to ${high.toFixed(0)}]`);
}
