// Twice the young talent of the strategy that comes with the package, for twice the money.
// node docs/examples/scenario-from-code.mjs, from the clone or wherever medinno is installed
import { compare } from 'medinno';
import { scenarioFiles } from 'medinno/node';

const doubled = {
  id: 'young-talent-doubled',
  extends: 'baseline',
  policy: {
    levers: ['2 * 20', '2 * 12', '2 * 6'].map((dose, n) => ({
      lever: ['youngTalent', 'postdocs', 'retention'][n],
      dose,
    })),
    programme: { payer: 'city', amount: 60, start: 'policyYear', end: 'policyYear + 9' },
  },
};
const few = { sources: scenarioFiles, draws: 10, replicates: 2 };
const result = await compare({ baseline: 'baseline', alternatives: ['young-talent', doubled], ...few });
for (const scenario of ['young-talent', doubled.id])
  for (const indicator of ['papers', 'dalysAverted', 'netHealthBenefit']) {
    const { mean, low, high } = result.effect(indicator, { scenario });
    console.log(`${scenario} ${indicator} ${mean.toFixed(0)} [${low.toFixed(0)} to ${high.toFixed(0)}]`);
  }
