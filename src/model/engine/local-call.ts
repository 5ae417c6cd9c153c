/** The applicants of the year's local call, in row order and then those whom teams bring, shared by the processes of the call. */
export interface LocalCall {
  /** Their rows among the researchers, their review scores, and whether and by which fund they were awarded. */
  applicants: Int32Array;
  applicantCount: number;
  scores: Float64Array;
  awarded: Uint8Array;
  /** 0 for those who apply alone; the number of their team for its leader, its negative for the partners. */
  team: Int32Array;
  /** Whether a proposal is one for work across fields. */
  crossing: Uint8Array;
}

/** Room for a call of `capacity` people. Columns start empty so that V8 gives all instances one hidden class (see quantities.ts). */
export function emptyCall(capacity: number): LocalCall {
  return Object.assign(callFor(0), callFor(capacity));
}

function callFor(capacity: number): LocalCall {
  return {
    applicants: new Int32Array(capacity),
    applicantCount: 0,
    scores: new Float64Array(capacity),
    awarded: new Uint8Array(capacity),
    team: new Int32Array(capacity),
    crossing: new Uint8Array(capacity),
  };
}
