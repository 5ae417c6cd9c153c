import { type ControlEntry, control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';
import { CELL_NAMES, CELLS, FIRST_AREA, FIRST_TYPE } from '../../place/cells.js';
import { INSTITUTION_TYPES, type InstitutionType } from '../../place/institution-types.js';
import type { Cell } from '../../place/region.js';

/** A control for every cell: the share of awards kept for its applicants. */
const quotas = Object.fromEntries(
  CELLS.map((cell) => [
    `${cell}Quota`,
    control(`share of awards kept for ${CELL_NAMES[cell].en}`, `为${CELL_NAMES[cell].zh}保留的资助比例`, {
      scale: 'intensive',
      baseline: 0,
    }),
  ]),
) as Record<`${Cell}Quota`, ControlEntry>;

/** A control for every type of institution: the share of local research money given to its institutions as a block. */
const blocks = Object.fromEntries(
  INSTITUTION_TYPES.map((type) => [
    `${type}Block`,
    control(
      `share of local research money given as a block to ${CELL_NAMES[type].en}`,
      `本地科研经费中整体拨付给${CELL_NAMES[type].zh}的比例`,
      { scale: 'intensive', baseline: 0 },
    ),
  ]),
) as Record<`${InstitutionType}Block`, ControlEntry>;

/** Their names. */
export const BLOCKS = Object.keys(blocks);

const namesOfQuotas = (from: number, to: number): string[] =>
  CELLS.slice(from, to).map((cell) => `${cell}Quota`);

/** Names of the quotas of orientations, and of health areas. */
export const ORIENTATION_QUOTAS = namesOfQuotas(0, FIRST_AREA);
export const AREA_QUOTAS = namesOfQuotas(FIRST_AREA, FIRST_TYPE);

/** Controls of this submodel, moved by levers. */
export const callsControls = {
  stableShare: control('share of local research money given per head', '本地科研经费中按人均稳定支持的比例', {
    scale: 'intensive',
    baseline: { parameter: 'stableShare' },
  }),
  ...blocks,
  /** Share of awards drawn by lot among the fundable. */
  lottery: control('share of awards drawn by lot', '抽签决定的资助比例', { scale: 'intensive', baseline: 0 }),
  ...quotas,
  /** Money for local grants that match grants won outside, million CNY. */
  matchMoney: control('money to match grants won outside', '配套外部立项的经费', {
    scale: 'extensive',
    baseline: 0,
  }),
  adaptiveShare: control(
    'share of awards that follows what grants brought',
    '按既往资助产出动态分配的资助比例',
    { scale: 'intensive', baseline: 0 },
  ),
  /** Size of a grant over the region's usual size. */
  grantSize: control('size of a grant', '单项资助金额', { scale: 'intensive', baseline: 1 }),
};

export type CallsControls = ControlsOf<typeof callsControls>;
