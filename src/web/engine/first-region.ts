/** The region that the page opens with. */
export const FIRST_REGION = 'maoming';
