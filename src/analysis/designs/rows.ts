/** Points of a design, one row each, with a number for every dimension: the share of its values that lie below. */
export type Rows = readonly (readonly number[])[];
