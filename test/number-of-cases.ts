/** Cases of a property: few by default, and many where `npm run fuzz` asks for them. */
export const numberOfCases = (few: number, many: number): number =>
  process.env.MEDINNO_FUZZ_RUNS === undefined ? few : many;
