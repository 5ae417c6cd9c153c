// Talent import, young talent or platforms with 30 million a year? The answer in two sentences, in both languages.
// node docs/examples/which-programme.mjs
import { compare } from 'medinno';
import { scenarioFiles } from 'medinno/node';

const result = await compare({
  baseline: 'baseline',
  alternatives: ['leading-talent', 'young-talent', 'platforms'],
  sources: scenarioFiles,
});
for (const language of ['en', 'zh']) console.log(result.answer({ language }).headline);
console.table(result.table('pairwise').filter(({ indicator }) => indicator === 'netHealthBenefit'));
