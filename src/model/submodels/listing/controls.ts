import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const listingControls = {
  insuranceListing: control(
    'share of users whose insurance pays for own products, in use already or as soon as they are approved',
    '自有产品（已在使用者及获批后的新产品）由医保支付的用户比例',
    { scale: 'intensive', baseline: 0 },
  ),
};

export type ListingControls = ControlsOf<typeof listingControls>;
