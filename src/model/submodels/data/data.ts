import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { doctorsOf } from '../../population/doctors.js';
import type { HealthFlows } from '../health/flows.js';
import type { HealthParameters } from '../health/parameters.js';
import type { DataControls } from './controls.js';
import type { DataParameters } from './parameters.js';
import type { DataStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type DataYear = Year<
  DataParameters & Pick<HealthParameters, 'doctorsGrowth'>,
  DataControls,
  Pick<HealthFlows, 'careTaken'>,
  DataStocks
>;

/** Step 7. Shared data move to the hospitals connected, d ← d + b (c - d), and take doctors' time for coding. */
export function data(y: DataYear): void {
  const { p, controls, stocks, flows } = y;
  stocks.dataShared += p.dataBuild * (controls.dataConnected - stocks.dataShared);
  flows.careTaken += p.dataDoctors * stocks.dataShared * doctorsOf(y);
}

export const dataProcess: Process<DataYear> = {
  id: 'data',
  title: { en: 'shared medical data', zh: '医疗数据共享' },
  source: 'assumed: records of new years join old ones, which lose their use as medicine changes',
  writes: ['flows.careTaken', 'stocks.dataShared'],
  step: data,
};
