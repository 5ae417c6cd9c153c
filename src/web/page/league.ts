/** What every lever does alone, by the dose. */
export { default } from '../../../docs/levers/league.csv?raw';
