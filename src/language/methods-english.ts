import { counted } from './english-phrases.js';
import { formatWhole } from './numbers.js';

/** How a sample of worlds was made and what it was read by, with the sources. */
export const ENGLISH_METHODS = {
  design: 'Design',
  crossed: (worlds: number, design: string, strategies: number) =>
    `${counted(worlds, 'world')} by ${design}, ${strategies === 1 ? 'one strategy' : `${formatWhole(strategies)} strategies`} in each`,
  together: (points: number, design: string) => `${counted(points, 'point')} by ${design}`,
  strategies: 'Strategies',
  designs: {
    random: 'random numbers',
    latinHypercube: 'a Latin hypercube',
    sobol: 'Sobol’s sequence, scrambled as Owen does',
    morris: 'trajectories of Morris',
    saltelli: 'blocks of Saltelli',
    grid: 'every combination of the choices',
    oneAtATime: 'one change at a time',
    pairs: 'one or two changes at a time',
  },
  correlations: 'Inputs that go together',
  correlated: (one: string, other: string, rank: string, because: string) =>
    `${one} with ${other}: rank correlation ${rank}${because === '' ? '' : `. ${because}`}`,
  combinations: 'Combinations that are tried',
  combined: (sum: string, limits: string, because: string) =>
    `${sum}: ${limits}${because === '' ? '' : `. ${because}`}`,
  limits: (atLeast: string | null, atMost: string | null) =>
    [
      ...(atLeast === null ? [] : [`at least ${atLeast}`]),
      ...(atMost === null ? [] : [`at most ${atMost}`]),
    ].join(' and '),
  combinationsNote:
    'In the units of the experiment’s file; all others are left out, so that values near these limits come less often than the ranges say.',
  turning: 'Turning points',
  turned: (directions: number, replicates: number) =>
    `${counted(directions, 'direction')}, each world with ${counted(replicates, 'replicate')}, parameters that do not vary at their point values`,
  studies: 'Studies that were described',
  study: {
    line: (title: string, input: string, deviation: string, fixed: string, each: string) =>
      `${title}. Measures: ${input}. Standard deviation of one observation: ${deviation}. Costs: fixed ${fixed}; of each observation ${each}`,
    assumed: (value: string, note: string) => `${value} (assumed: ${note})`,
    found: (value: string, source: string, year: number, grade: string) =>
      `${value} (${source}, ${year}, grade ${grade})`,
  },
  input: {
    evenly: (name: string, low: string, high: string) =>
      `${name}: ${low} to ${high}, every value as often as any other`,
    believed: (name: string, low: string, high: string) =>
      `${name}: ${low} to ${high}, as it is believed to lie`,
    choices: (name: string, values: readonly string[]) =>
      `${name}: ${values.join(' · ')}${values.length > 1 ? ', each as often' : ''}`,
  },
  inputsNote:
    'As believed: as the entry of the parameter or the file of the region says. A range that the experiment sets is covered evenly, which says nothing of how likely its values are.',
  title: 'Methods and their sources',
  /** Of designs, of what says how well strategies hold up, and so on; each where it was used. */
  sources: {
    random: 'Worlds at random: simple random sampling.',
    latinHypercube:
      'Worlds: Latin hypercube (McKay, Beckman and Conover 1979, 10.1080/00401706.1979.10489755).',
    sobol:
      'Worlds: Sobol’s sequence (Sobol 1967, 10.1016/0041-5553(67)90144-9; Joe and Kuo 2008, 10.1137/070709359), scrambled (Owen 1995, 10.1007/978-1-4612-2552-2_19).',
    reordered:
      'Inputs that go together: values in another order (Iman and Conover 1982, 10.1080/03610918208812265), by normal scores whose ranks have the correlations wanted (Kruskal 1958, 10.1080/01621459.1958.10501481).',
    scored:
      'Inputs that go together: each point through its normal scores (Li and Hammond 1975, 10.1109/TSMC.1975.5408380), whose ranks have the correlations wanted (Kruskal 1958, 10.1080/01621459.1958.10501481).',
    morris:
      'Worlds and what decides: elementary effects (Morris 1991, 10.1080/00401706.1991.10484804; Campolongo, Cariboni and Saltelli 2007, 10.1016/j.envsoft.2006.10.004).',
    saltelli:
      'Worlds and what decides: Sobol indices (Saltelli and others 2010, 10.1016/j.cpc.2009.09.018; Jansen 1999, 10.1016/S0010-4655(98)00154-4).',
    givenData:
      'What decides: first-order indices from given data (Plischke 2010, 10.1016/j.ress.2009.11.005), held against permutations (Westfall and Young 1993).',
    robustness:
      'How well strategies hold up: measures of robustness (McPhail and others 2018, 10.1002/2017EF000649), with noise taken out and worlds resampled (Efron and Tibshirani 1993, 10.1201/9780429246593).',
    discovery:
      'When strategies fail: PRIM (Friedman and Fisher 1999, 10.1023/A:1008894516817; Bryant and Lempert 2010, 10.1016/j.techfore.2009.08.002) and a classification tree (Breiman and others 1984, 10.1201/9781315139470).',
    information:
      'What to find out first: EVPI and EVPPI by regression (Strong, Oakley and Brennan 2014, 10.1177/0272989X13505910).',
    studies:
      'What studies are worth: EVSI by the same regression (Jalal and Alarid-Escudero 2018, 10.1177/0272989X17715627), draws weighted by the likelihood of a result (Menzies 2016, 10.1177/0272989X15583495), less costs (Willan and Pinto 2005, 10.1002/sim.2069).',
    turning: 'What would change the answer: halving between runs, one and two inputs at a time.',
  },
};

/** Every text of the methods; each language has the same keys with the same arguments. */
export type MethodsWords = typeof ENGLISH_METHODS;
