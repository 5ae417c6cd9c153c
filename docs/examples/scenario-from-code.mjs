// A scenario made in code: Maoming's baseline against twice the young talent of the strategy that comes with the package.
// Run it from the clone or wherever medinno is installed: node docs/examples/scenario-from-code.mjs
import {
  blocksOf,
  collector,
  compareScenarios,
  loadCompiler,
  resolveScenario,
  runEnsemble,
  VERSION,
} from 'medinno';
import { scenarioFiles } from 'medinno/node';

/** Reads a scenario by name; every mistake in its files is in `issues`. */
async function scenarioOf(name) {
  const loaded = await resolveScenario(name, scenarioFiles, loadCompiler);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues, null, 2));
  return loaded.value;
}

/** A dose is a small program in reverse Polish order. */
const twice = ({ source, steps }) => ({
  source: `2 * (${source})`,
  steps: [...steps, { push: 2 }, { apply: 'multiply' }],
});

const baseline = await scenarioOf('baseline');
const young = await scenarioOf('young-talent');

// Scenarios are plain data. Money and doses are doubled, everything else stays.
const doubled = {
  ...young,
  id: 'young-talent-doubled',
  title: { en: 'Young talent, doubled', zh: '青年人才（加倍）' },
  policy: {
    levers: young.policy.levers.map((use) => ({
      ...use,
      dose: twice(use.dose),
    })),
    programme: { ...young.policy.programme, amount: 2 * young.policy.programme.amount },
  },
};

// Ten draws of the parameters, two replicates of luck each, all scenarios under the same luck.
const plan = { scenarios: [baseline, young, doubled], draws: 10, replicates: 2 };
const { sink, collected } = collector(plan);
await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });

const asked = { version: VERSION, command: 'scenario-from-code.mjs' };
const { effects } = compareScenarios(collected(), asked, await loadCompiler());
for (const { scenario, indicator, part, year, mean, low, high } of effects) {
  if (part !== '' || year !== 'total' || !['papers', 'dalysAverted', 'netHealthBenefit'].includes(indicator))
    continue;
  console.log(`${scenario} ${indicator} ${mean.toFixed(0)} [${low.toFixed(0)} to ${high.toFixed(0)}]`);
}
