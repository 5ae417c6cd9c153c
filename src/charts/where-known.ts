/** Leaves out of a layer the rows that have no such value: Vega would draw a missing end of an interval at zero. */
export const whereKnown = (field: string) => [{ filter: `isValid(datum.${field})` }];
