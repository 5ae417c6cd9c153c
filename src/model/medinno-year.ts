import type { Year } from './engine/year.js';
import type { ControlsOf } from './entries/control.js';
import type { FlowsOf } from './entries/flow.js';
import type { ParametersOf, ParameterValues } from './entries/parameter.js';
import type { StocksOf } from './entries/stock.js';
import type { AllControls, AllFlows, AllParameters, AllStocks } from './submodels/index.js';

/** Values of the parameters, in a draw. A model with more of them holds theirs as well. */
export type Parameters = ParametersOf<AllParameters> & ParameterValues;

/** The year that processes of the model are called with. */
export type MedinnoYear = Year<Parameters, ControlsOf<AllControls>, FlowsOf<AllFlows>, StocksOf<AllStocks>>;
