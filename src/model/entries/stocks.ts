import { quantities } from '../engine/quantities.js';
import type { StockTable } from './stock.js';

/** Stocks of a world by name; all start at 0. */
export type Stocks = Record<string, number>;

/** Stocks before anything is built up. */
export const emptyStocks = (table: StockTable): Stocks =>
  quantities(Object.fromEntries(Object.keys(table).map((name) => [name, 0])));
