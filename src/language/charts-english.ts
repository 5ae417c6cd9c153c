import { formatWhole } from './numbers.js';

/** English words of the charts of money, decisions, people and the pipeline. */
export const ENGLISH_CHARTS = {
  oneReplicate:
    'one replicate: all draws met the same random numbers, so that chance common to them is not in the intervals',
  singleDraw: 'Only one set of parameters was run: nothing here shows the uncertainty of the parameters.',

  planeTitle: (place: string) => `What does each way of spending cost and bring in ${place}?`,
  planeReading:
    'Small points: parameter draws, chance averaged out (draws that do not differ from chance lie on the mean). Large point and lines: mean with 95% intervals over draws and replicates.',
  planeScales: (years: number) =>
    `Against the baseline over ${years} years, discounted. Every panel has its own scale.`,
  planeThreshold: (threshold: string) =>
    `Dashed line: ${threshold} CNY per DALY, what ordinary care at the margin costs. Below it the money buys more health than it would there.`,
  planeDalys: 'DALYs averted',
  planeMoney: 'Money (million CNY)',

  frontierTitle: (place: string) => `Which ways of spending are worth their money in ${place}?`,
  frontierReading:
    'Points: means; thin lines: 95% interval (over draws and replicates). Frontier: no other strategy, and no mix of two, brings as much health for less money. Prices along it: a further DALY against the point before, not against the baseline.',
  frontierDalys: (years: number) => `DALYs averted against the baseline over ${years} years (discounted)`,
  frontierMoney: 'Net cost against the baseline (million CNY, discounted)',
  frontierRatio: (value: string) => `${value} CNY per further DALY`,
  frontierStart: 'frontier starts here',
  statuses: {
    frontier: 'On the frontier',
    extended: 'Dominated by a mix of two others',
    dominated: 'Dominated by another',
  },

  worthOfDaly: 'What a DALY is worth (CNY)',
  thresholdMarks: (threshold: string, low: string, high: string, product: string) =>
    `Dashed line: what ordinary care at the margin costs, ${threshold} CNY per DALY; grey band: its published range, ${low} to ${high}. Dotted lines: one and three times GDP per head (${product} CNY).`,
  productsPerHead: (times: number) => `${times} × GDP per head`,
  acceptabilityTitle: (place: string) =>
    `How probably is each way of spending the best choice in ${place}, whatever a DALY is worth?`,
  acceptabilityReading:
    'Share of parameter draws in which a choice has the highest expected net benefit; spending nothing competes too.',
  acceptabilityAxis: 'Probability of the highest net benefit',
  sharesNotEstimated: 'Not estimated: this takes at least six parameter draws and two replicates.',
  shareInterval: (draws: number, points: string) =>
    `Shares of ${formatWhole(draws)} draws: at most ±${points} percentage points from where more draws would lead (95%).`,

  lossTitle: (place: string) => `What would be missed by settling for one way of spending in ${place}?`,
  lossReading:
    'Mean over parameter draws of the net benefit missed against the best choice of each draw: lower is better. What is missed on the lowest curve is what knowing the parameters would be worth.',
  lossNoInterval: 'A mean over all draws, for which no interval is computed.',
  lossAxis: 'Expected loss (million CNY, discounted)',

  bestTitle: (place: string) => `Which way of spending is best for which goal in ${place}?`,
  bestReading:
    'Share of parameter draws in which a choice has the highest mean; spending nothing competes too. Tie: none of those marked is best in 80% of draws.',
  bestAxis: 'Probability of being best',
  tie: 'tie',

  pipelineTitle: (place: string) => `What becomes of development projects in ${place}?`,
  pipelineReading: (years: number) =>
    `All projects that were running at the start or entered within ${years} years, by where they ended. Bars are means; numbers at the side with 90% of runs.`,
  pipelineAxis: (years: number) => `Projects over ${years} years (number)`,
  pipelineEntered: 'Entered',
  pipelinePassed: 'Introduced',
  outcomes: {
    introduced: 'Introduced',
    afterProof: 'Running: after the proof in people',
    proof: 'Running: proof in people',
    beforeProof: 'Running: before the proof',
    failed: 'Failed at the end of a stage',
    unfinanced: 'Dropped for lack of money',
  },

  talentTitle: (place: string) => `Who comes to research in ${place}, and who leaves?`,
  talentReading: 'Bars: mean number of people who came (right) and left (left), by channel.',
  talentNet:
    'Dot and line: people from outside less those lost to outside, with 90% of runs. Own graduates and retirement are in the bars alone.',
  talentAxis: (years: number) => `People over ${years} years (number; leaving to the left)`,
  talentNetColumn: 'Net from outside',
  flows: {
    hires: 'Hired from outside',
    imports: 'Leading talent recruited',
    youngRecruits: 'Young talent recruited',
    returnees: 'Returned',
    graduatesPosted: 'Own graduates kept',
    postdocsStayed: 'Postdocs kept',
    conversions: 'Own doctors converted',
    emigrants: 'Left for outside',
    retired: 'Retired',
    deaths: 'Died',
    left: 'Gave up research',
  },

  lorenzTitle: (place: string) => `How unequally is research money shared among researchers in ${place}?`,
  lorenzReading:
    'Curve: share of the money that goes to the share of people who have least; mean of the years, band: 90% of runs. Dotted line: all have the same.',
  lorenzPeople: 'People, least money first',
  lorenzMoney: 'Share of research money',
  gini: (value: string) => `Gini ${value}`,

  areaTitle: (place: string) => `Which diseases gain and which lose in ${place}?`,
  areaReading: (years: number) =>
    `Dot and line: mean difference to the baseline over ${years} years with its 95% interval (over draws and replicates); the number is the mean.`,
  areaOrder: 'Areas in which a strategy loses health on average come first; their losses are open dots.',
  areaAxis: 'DALYs averted',

  moneyTitle: (place: string) => `Who pays how much for each way of spending in ${place}?`,
  moneyReading:
    'Bars: mean difference to the baseline by payer (to the left: paid less). Dot and line: all payers with the 95% interval.',
  moneyAsked: (payer: string) => `Black tick: the sum that the programme asks of its payer (${payer}).`,
  moneyAskedAny: 'Black tick: the sum that the programme asks of its payer.',
  moneyAxis: (years: number) => `Money paid over ${years} years (million CNY, not discounted)`,
  moneyColumn: 'All payers',
};

/** Every text of these charts; each language has the same keys with the same arguments. */
export type ChartWords = typeof ENGLISH_CHARTS;
