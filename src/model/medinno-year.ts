import type { Year } from './engine/year.js';
import type { ControlsOf } from './entries/controls.js';
import type { FlowsOf } from './entries/flow.js';
import type { ParametersOf, ParameterValues } from './entries/parameter.js';
import type { StocksOf } from './entries/stock.js';
import type { SUBMODELS } from './submodels/index.js';

type Of<Table extends 'parameters' | 'controls' | 'flows'> = (typeof SUBMODELS)[number][Table];

type OwnStocks<M> = M extends { readonly stocks: infer Table } ? Table : never;

/** All members of a union of tables together. */
type Together<U> = (U extends unknown ? (table: U) => void : never) extends (table: infer All) => void
  ? All
  : never;

type AllParameters = Together<Of<'parameters'>>;

type AllControls = Together<Of<'controls'>>;

type AllFlows = Together<Of<'flows'>>;

type AllStocks = Together<OwnStocks<(typeof SUBMODELS)[number]>>;

/** Values of the parameters, in a draw. A model with more of them holds theirs as well. */
export type Parameters = ParametersOf<AllParameters> & ParameterValues;

/** The year that processes of the model are called with. */
export type MedinnoYear = Year<Parameters, ControlsOf<AllControls>, FlowsOf<AllFlows>, StocksOf<AllStocks>>;
