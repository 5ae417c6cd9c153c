/** What the one script of the page in one file is started as; without a name it is the page itself. */
export const ENGINE = 'engine';
export const SIMULATION = 'simulation';
