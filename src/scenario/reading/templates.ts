import { CHINESE_CITY } from '../../model/place/chinese-city.js';
import { formatOf } from './formats.js';
import type { Kind } from './kind.js';

/** What a template is filled with. */
interface TemplateBlanks {
  /** The file's bare name. */
  readonly name: string;
  /** The region that a region borrows from, or that a scenario or experiment is about: its name or a path from the file. */
  readonly region: string;
  /** The payer that is the region’s own government, and the code of its currency; those of a city of China where they are left out. */
  readonly government?: string;
  readonly currency?: string;
  /** Where the editor finds the JSON Schema, from the file's own folder. */
  readonly schema: string;
}

/** A file to begin with: complete, without a mistake, with a comment at everything that is to be replaced. */
export function template(kind: Kind, blanks: TemplateBlanks): string {
  const { roles, currency } = CHINESE_CITY;
  const filled = { government: roles.government, currency: currency.code, ...blanks };
  return `# yaml-language-server: $schema=${blanks.schema}\n${TEMPLATES[kind](filled)}`;
}

/** What a note begins with as long as the number it belongs to says nothing of the place. */
export const PLACEHOLDER = 'Placeholder';

const TEMPLATES: Readonly<Record<Kind, (blanks: Required<TemplateBlanks>) => string>> = {
  region: regionTemplate,
  policy: policyTemplate,
  scenario: scenarioTemplate,
  experiment: experimentTemplate,
};

function regionTemplate({ name, region, currency }: Required<TemplateBlanks>): string {
  return `# A region: replace the placeholders, then give every figure that you know. What is left out is taken from
# ${region}: amounts in proportion to population or doctors, the rest as it is there, with wider ranges and grade D.
# Grades: A official or peer-reviewed; B news or mirror of an official page; C portal copy, derived or by analogy; D assumed.
kind: region
format: ${formatOf('region')}
id: ${name}
name: { en: "${name}", zh: "${name}" }
description:
  en: "Replace: where the region is, how many people live there, who pays for its medical research."
  zh: "请替换：该地区的位置、常住人口以及医学研究经费来源。"
like: ${region}
# What the figures count. population: resident or registered; doctors: clinics-in or clinics-out; money: real or nominal.
definitions: { population: resident, doctors: clinics-in, money: real }
population:
  value: 1000000
  unit: residents
  low: 900000
  high: 1100000
  source: placeholder
  year: 2020
  grade: D
  note: "${PLACEHOLDER}: put the census figure here."

# Figures that change results most, in the form that every figure has. Take away the # and put in your own.
# doctors: { value: 2200, unit: licensed and assistant doctors, source: "statistical yearbook", year: 2023, grade: A }
# gdpPerHead: { value: 60000, unit: ${currency} a year per resident, source: "statistical yearbook", year: 2023, grade: A }
# Who pays, where it is not as in ${region}: levels, payers, and the payer in each role, which levers name (docs/files.md).
# levels: [{ id: canton, name: { en: canton, zh: 州级 } }, { id: nation, name: { en: confederation, zh: 联邦级 } }]
# payers:
#   - { id: canton, name: { en: cantonal treasury, zh: 州财政 }, level: canton }
#   - { id: insurers, name: { en: insurers, zh: 保险公司 } }
# roles: { government: canton, upperGovernment: canton, nation: canton, hospitals: canton, enterprises: canton, insurance: insurers, patients: insurers }
# What a US dollar is; a place that counts in another currency names its code, and then all units (docs/files.md).
# currency: { perUsd: { value: 7.1, unit: ${currency} per US dollar, source: "central bank", year: 2023, grade: A } }
# institutions:
#   - id: peoples-hospital
#     name: { en: "People's Hospital", zh: "人民医院" }
#     type: hospital
#     posts: { value: 150, unit: research-active posts, low: 80, high: 250, source: "hospital's web page", year: 2023, grade: C }
# funding:
#   localResearch: { value: 10, unit: million ${currency} a year, low: 5, high: 20, source: "budget", year: 2023, grade: B }
# facts: [] # known numbers of the place to hold results against; see scenarios/regions/maoming.yaml
`;
}

/** A name or path as YAML takes it for a text, whatever is in it. */
const plainText = (text: string): string =>
  /^[\w./\u4e00-\u9fff-]+$/.test(text) ? text : JSON.stringify(text);

function policyTemplate({ name, government }: Required<TemplateBlanks>): string {
  return `# A policy: dated levers and, where strategies are to cost the same, the sum they share.
# Levers with their units, bounds and prices: medinno list levers
kind: policy
format: ${formatOf('policy')}
title: { en: "${name}", zh: "${name}" }
# One payer is asked for a fixed sum a year; what levers and call do not commit goes back to it.
programme: { payer: ${government}, amount: 30, start: policyYear, end: policyYear + 9 } # million a year, in the region's currency
levers:
  - { lever: youngTalent, dose: 20 } # heads a year
  # Without dates a lever begins and ends with the programme. A dose may be an expression of year, yearsIn (1 in
  # the lever's first year), policyYear, localResearch, population and gdpPerHead:
  # - { lever: competitiveGrants, dose: "min(10, 2 * yearsIn)", start: policyYear + 1, ramp: 3 } # million a year
`;
}

function scenarioTemplate({ name, region, government, currency }: Required<TemplateBlanks>): string {
  return `# A scenario: a region, what is done in it, and for how long it is simulated.
kind: scenario
format: ${formatOf('scenario')}
title: { en: "${name}", zh: "${name}" }
description:
  en: "Replace: what is done, by whom, for how much."
  zh: "请替换：做什么、由谁实施、投入多少。"
region: ${plainText(region)}
# A policy by name (young-talent), several that add up ([young-talent, my-policy]), or, as here, the policy itself.
policy:
  programme: { payer: ${government}, amount: 30, start: policyYear, end: policyYear + 9 } # million a year, in the region's currency
  levers:
    - { lever: youngTalent, dose: 20 } # heads a year; all levers: medinno list levers
# horizon: 20 # years
# Instead of all this a scenario may extend another: what it names replaces what is there, its levers are added.
# extends: young-talent
# Parameters of the model with values of your own: medinno list parameters
# overrides: { reviewNoise: 0.5 }
# Indicators of your own, over those of medinno list indicators:
# indicators:
#   introductionsPerBillion:
#     expression: introductions / (spending / 1000)
#     unit: introductions per billion ${currency}
#     title: { en: Introductions per billion spent, zh: 每十亿元支出对应的引入数 }
#     direction: more
`;
}

function experimentTemplate({ name, region, government }: Required<TemplateBlanks>): string {
  return `# An experiment: what varies, over what, how it is sampled, which indicators matter, within which limits.
# medinno explore runs it, medinno check says what it resolves to.
kind: experiment
format: ${formatOf('experiment')}
title: { en: "${name}", zh: "${name}" }
description:
  en: "Replace: the question that the experiment answers."
  zh: "请替换：该实验要回答的问题。"
scenario: ${plainText(region)} # a scenario, or a region as it is
vary:
  # Levers are yours to set, uncertainties are not, structures are choices between forms of the model.
  - { role: lever, lever: youngTalent, range: [0, 40], whole: true, end: policyYear + 9 } # heads a year
  - { role: lever, lever: retention, range: [0, 10], end: policyYear + 9 } # percent of pay
  # Without a range a parameter or figure has its own: medinno list parameters
  - { role: uncertainty, parameter: reviewNoise }
  - { role: uncertainty, figure: workforce.payGap }
sampling: { method: latinHypercube, samples: 200, replicates: 2 } # or grid, random; add draws: 20 for drawn worlds
indicators:
  - { indicator: netHealthBenefit, direction: more }
  - { indicator: papers, direction: more }
constraints:
  - { indicator: spending, part: payer=${government}, atMost: 1000 } # million over the horizon
`;
}
