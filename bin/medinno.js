#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';

const entry = new URL('../dist/bundle/main.js', import.meta.url);

/** The oldest Node that this package runs on, as its own description says. */
const oldest = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).engines.node.replace('>=', '');

/** Compares versions such as 20.9.0 and 20.20.0 number by number. */
function isOlder(version, than) {
  const [ours, theirs] = [version, than].map((text) => text.split('.').map(Number));
  const first = ours.findIndex((number, n) => number !== theirs[n]);
  return first >= 0 && ours[first] < theirs[first];
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

if (isOlder(process.version.slice(1), oldest)) {
  refuse(`medinno needs Node ${oldest} or later, this is Node ${process.version.slice(1)}.`);
} else if (existsSync(entry)) {
  const { main } = await import(entry.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  refuse('medinno is not built yet: run `npm ci` or `npm run build` in its folder first.');
}
