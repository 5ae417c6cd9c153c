// Writes the tables of docs/scale.md from figures.mjs and the simulated queue: `node docs/scale/update.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withTables } from './tables.mjs';

const page = fileURLToPath(new URL('../scale.md', import.meta.url));
writeFileSync(page, withTables(readFileSync(page, 'utf8')));
