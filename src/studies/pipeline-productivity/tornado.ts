import type { Bilingual } from '../../model/place/region.js';
import type { Settings } from '../study.js';
import { capitalisedTotal } from './cost-per-launch.js';
import { inputsOf } from './inputs.js';
import { PHASES } from './phases.js';

/** One bar of the tornado: capitalised cost per launch with one input lower and higher, all others as they are. */
interface Swing {
  readonly input: string;
  readonly label: Bilingual;
  readonly atLow: number;
  readonly atHigh: number;
}

const KINDS = {
  probability: { en: 'success', zh: '成功概率' },
  cost: { en: 'cost', zh: '成本' },
  duration: { en: 'duration', zh: '时长' },
} as const;

/** Every input moved down and up by the same fraction, a probability to 1 at most; widest bar first. */
export function tornado(s: Settings): Swing[] {
  const inputs = inputsOf(s);
  const by = Number(s.swing);
  const bars = PHASES.flatMap(({ name, label }, k) =>
    (['probability', 'cost', 'duration'] as const).map((kind) => {
      const at = (value: number) => capitalisedTotal({ ...inputs, [kind]: inputs[kind].with(k, value) });
      const value = inputs[kind][k]!;
      const high = kind === 'probability' ? Math.min(value * (1 + by), 1) : value * (1 + by);
      return {
        input: `${name}.${kind}`,
        label: { en: `${label.en}: ${KINDS[kind].en}`, zh: `${label.zh}：${KINDS[kind].zh}` },
        atLow: at(value * (1 - by)),
        atHigh: at(high),
      };
    }),
  );
  const capital = (factor: number) =>
    capitalisedTotal({ ...inputs, costOfCapital: inputs.costOfCapital * factor });
  const label = { en: 'cost of capital', zh: '资本成本' };
  bars.push({ input: 'costOfCapital', label, atLow: capital(1 - by), atHigh: capital(1 + by) });
  return bars.sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
}
