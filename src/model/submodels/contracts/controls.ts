import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const contractsControls = {
  /** Million CNY a year. */
  contractService: control(
    'money for people who bring enterprises and researchers together',
    '用于促成企业与科研人员合作的服务经费',
    { scale: 'extensive', baseline: 0 },
  ),
};

export type ContractsControls = ControlsOf<typeof contractsControls>;
