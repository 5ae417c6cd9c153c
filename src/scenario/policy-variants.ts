import type { LeverUse, Policy } from '../model/engine/policy.js';
import type { Program } from '../model/engine/program.js';
import type { Bilingual } from '../model/place/region.js';
import type { Scenario } from './scenario.js';

/**
 * What may become of a policy after it was decided, and the world it is held against: `stopped` ends with its third
 * year; `halfPaid` gets half of the money that was promised; `defaultWorld` is the baseline without what the scenario
 * changed of the model's parameters.
 */
const VARIANT_KINDS = ['stopped', 'halfPaid', 'defaultWorld'] as const;

type VariantKind = (typeof VARIANT_KINDS)[number];

/** Years after which the stopped variant pays for nothing more. */
const YEARS_UNTIL_STOP = 3;

/** Share of the promised money that arrives in the half-paid variant. */
const SHARE_PAID = 0.5;

/** A scenario that is run in addition to the one it was made from and never competes with it. */
export interface Variant extends Scenario {
  readonly variant: { readonly of: string; readonly kind: VariantKind };
}

/**
 * True for a variant, false for the scenarios that compete.
 * @example
 * const { value: scenario } = await resolveScenario('young-talent', scenarioFiles, loadCompiler);
 * isVariant(scenario); // => false
 * isVariant(policyVariants(scenario)[0]); // => true
 */
export const isVariant = (scenario: Scenario): scenario is Variant => Object.hasOwn(scenario, 'variant');

/**
 * The variants of one policy; none of them where it would be the policy itself.
 * @example
 * const { value: scenario } = await resolveScenario('young-talent', scenarioFiles, loadCompiler);
 * policyVariants(scenario).map(({ variant }) => variant.kind); // => ['stopped', 'halfPaid']
 */
export function policyVariants(scenario: Scenario): readonly Variant[] {
  const first = firstYear(scenario.policy);
  if (first === null) return [];
  const changed: readonly (readonly [VariantKind, Policy])[] = [
    ['stopped', stopped(scenario.policy, first + YEARS_UNTIL_STOP - 1)],
    ['halfPaid', halfPaid(scenario.policy)],
  ];
  return changed
    .filter(([, policy]) => JSON.stringify(policy) !== JSON.stringify(scenario.policy))
    .map(([kind, policy]) => variant({ ...scenario, policy }, kind));
}

/** The year in which the policy first pays for anything; null where it never does. */
function firstYear({ levers, programme }: Policy): number | null {
  const starts = [...levers.map(({ start }) => start), ...(programme === null ? [] : [programme.start])];
  return starts.length === 0 ? null : Math.min(...starts);
}

/** Nothing starts or goes on after the last year. */
function stopped({ levers, programme }: Policy, last: number): Policy {
  const cut = <T extends { readonly start: number; readonly end: number }>(period: T): T[] =>
    period.start > last ? [] : [{ ...period, end: Math.min(period.end, last) }];
  return { levers: levers.flatMap(cut), programme: programme === null ? null : (cut(programme)[0] ?? null) };
}

/**
 * Half of the money, the same intentions: a programme pays half of its sum, so that each lever that costs anything is
 * paid, and acts, in proportion, while what costs nothing acts in full. Without a programme there is no sum to halve:
 * every dose is halved instead.
 */
function halfPaid({ levers, programme }: Policy): Policy {
  return programme === null
    ? { levers: levers.map(halved), programme }
    : { levers, programme: { ...programme, amount: programme.amount * SHARE_PAID } };
}

const halved = (use: LeverUse): LeverUse => ({ ...use, dose: times(use.dose, SHARE_PAID) });

const times = ({ source, steps }: Program, factor: number): Program => ({
  source: `${factor} * (${source})`,
  steps: [...steps, { push: factor }, { apply: 'multiply' }],
});

const ENDINGS: Readonly<Record<VariantKind, Bilingual>> = {
  stopped: { en: 'stopped after three years', zh: '三年后停止' },
  halfPaid: { en: 'half paid', zh: '经费减半到位' },
  defaultWorld: { en: 'default world', zh: '默认设定' },
};

export function variant(scenario: Scenario, kind: VariantKind): Variant {
  const { id, title } = scenario;
  const { en, zh } = ENDINGS[kind];
  return {
    ...scenario,
    id: `${id}~${kind}`,
    title: { en: `${title.en} (${en})`, zh: `${title.zh}（${zh}）` },
    variant: { of: id, kind },
  };
}
