export const STAGE = { trainee: 0, early: 1, established: 2, leader: 3 } as const;

export const ORIENTATION = { basic: 0, translational: 1, clinical: 2 } as const;

export const ORIGIN = { local: 0, returnee: 1, imported: 2 } as const;

/** Why a researcher is no longer there; 0 = still in post or training. */
export const GONE = { no: 0, retired: 1, left: 2, emigrated: 3, graduatedOut: 4, died: 5 } as const;

/** The talent programme that brought a person. */
export const PROGRAMME = { none: 0, leadingTalent: 1, youngTalent: 2, postdoc: 3 } as const;

/** Funders inside the region; the outside ones follow in the region's order. */
export const FUNDER = { local: 0, programme: 1, firstOutside: 2 } as const;
