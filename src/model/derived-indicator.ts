import type { Program } from './engine/program.js';
import type { Indicator } from './entries/indicator.js';
import type { Bilingual } from './place/region.js';

/**
 * An indicator computed from the totals of others, in plain data: the custom indicator of a scenario file.
 * In a year it is the expression on the year's totals. Over a horizon it is the expression on the totals over the
 * horizon (flows summed, stocks at the end, ratios averaged), so that a quotient is a quotient of sums and never a mean of
 * quotients, which a single year without a denominator would leave undefined.
 */
export interface DerivedSpec {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: string;
  readonly direction: 1 | -1 | 0;
  readonly formula: Program;
}

/** The indicator as the rest of the package knows it. It reads no world, only the values of other indicators: see `fillDerived`. */
export function derivedIndicator({ id, name, unit, direction, formula }: DerivedSpec): Indicator {
  return {
    id,
    name,
    unit,
    definition: {
      en: `custom: ${formula.source}; empty where that is undefined`,
      zh: `自定义：${formula.source}；无定义时为空`,
    },
    direction,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    leansOn: [],
    formula,
    observe: () => Number.NaN,
  };
}
