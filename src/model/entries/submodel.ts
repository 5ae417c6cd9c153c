import type { Bilingual } from '../place/region.js';
import type { ControlTable } from './controls.js';
import type { FlowTable } from './flow.js';
import type { Indicator } from './indicator.js';
import type { Lever } from './lever.js';
import type { ParameterEntry } from './parameter.js';
import type { PriceTable } from './price.js';
import type { StockTable } from './stock.js';

/** A self-contained part of the model: its parameters, the controls that levers move in it, its indicators. */
export interface Submodel {
  readonly id: string;
  readonly title: Bilingual;
  readonly parameters: Readonly<Record<string, ParameterEntry>>;
  readonly controls: ControlTable;
  readonly flows: FlowTable;
  /** None unless given. */
  readonly stocks?: StockTable;
  readonly prices: PriceTable;
  readonly levers: readonly Lever[];
  readonly indicators: readonly Indicator[];
}
