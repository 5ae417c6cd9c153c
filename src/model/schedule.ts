import type { Step } from './entries/process.js';
import type { MedinnoYear } from './medinno-year.js';
import { budgets } from './submodels/budgets/budgets.js';
import { shocks } from './submodels/budgets/shocks.js';
import { applications } from './submodels/calls/applications.js';
import { awards } from './submodels/calls/awards.js';
import { memories } from './submodels/calls/memories.js';
import { outsideCalls } from './submodels/calls/outside-calls.js';
import { payments } from './submodels/calls/payments.js';
import { exits } from './submodels/careers/exits.js';
import { hiring } from './submodels/careers/hiring.js';
import { payroll } from './submodels/careers/payroll.js';
import { recruitment } from './submodels/careers/recruitment.js';
import { training } from './submodels/careers/training.js';
import { evaluation } from './submodels/evaluation/evaluation.js';
import { governance } from './submodels/governance/governance.js';
import { health } from './submodels/health/health.js';
import { references } from './submodels/health/references.js';
import { institutions } from './submodels/institutions/institutions.js';
import { levels } from './submodels/institutions/levels.js';
import { pipeline } from './submodels/pipeline/pipeline.js';
import { products } from './submodels/pipeline/products.js';
import { terminalValue } from './submodels/pipeline/terminal-value.js';
import { knowledge } from './submodels/research/knowledge.js';
import { research } from './submodels/research/research.js';
import { translation } from './submodels/translation/translation.js';

/** The year in order: twelve steps, each a list of processes. */
export const SCHEDULE: readonly Step<MedinnoYear>[] = [
  { title: 'budget noise and epidemics', processes: [{ id: 'shocks', step: shocks }] },
  { title: 'budgets, and levers paid from them', processes: [{ id: 'budgets', step: budgets }] },
  {
    title: 'calls: applications, awards, payments',
    processes: [
      { id: 'applications', step: applications },
      { id: 'awards', step: awards },
      { id: 'outsideCalls', step: outsideCalls },
      { id: 'payments', step: payments },
      { id: 'memories', step: memories },
    ],
  },
  {
    title: 'research',
    processes: [
      { id: 'research', step: research },
      { id: 'levels', step: levels },
      { id: 'knowledge', step: knowledge },
    ],
  },
  { title: 'translation', processes: [{ id: 'translation', step: translation }] },
  { title: 'development', processes: [{ id: 'pipeline', step: pipeline }] },
  {
    title: 'products and health',
    processes: [
      { id: 'products', step: products },
      { id: 'health', step: health },
      { id: 'references', step: references },
    ],
  },
  {
    title: 'evaluation, motivation and pay',
    processes: [
      { id: 'evaluation', step: evaluation },
      { id: 'payroll', step: payroll },
    ],
  },
  {
    title: 'people: who leaves and who comes',
    processes: [
      { id: 'exits', step: exits },
      { id: 'recruitment', step: recruitment },
      { id: 'training', step: training },
      { id: 'hiring', step: hiring },
    ],
  },
  { title: 'institutions', processes: [{ id: 'institutions', step: institutions }] },
  { title: 'governance', processes: [{ id: 'governance', step: governance }] },
  { title: 'terminal value', processes: [{ id: 'terminalValue', step: terminalValue }] },
];
