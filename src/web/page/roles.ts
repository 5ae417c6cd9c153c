/** What a thread of the page is started as; all of them have one script. */
export const ENGINE = 'engine';
export const SIMULATION = 'simulation';
