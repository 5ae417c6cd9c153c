import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file that workers of this project start with: the built one, or its source where this file is a source too. */
export function ownEntry(): URL {
  const built = new URL('./worker.js', import.meta.url);
  return existsSync(built) ? built : new URL('./worker.ts', import.meta.url);
}

/**
 * An address that a worker thread can start from. A TypeScript source is bundled first: worker threads do not load
 * those before Node 24, whatever loader the main thread runs under, and a built tree next to the sources may be older
 * than they are. Only a development tree has sources, so only there the bundler is needed.
 */
export async function loadable(entry: URL): Promise<URL> {
  if (!entry.pathname.endsWith('.ts')) return entry;
  const known = bundled.get(entry.href) ?? bundle(entry);
  bundled.set(entry.href, known);
  return known;
}

/** Addresses of bundles, by that of their source: pools that start from the same file share one. */
const bundled = new Map<string, Promise<URL>>();

async function bundle(entry: URL): Promise<URL> {
  const { buildSync } = await import('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return new URL(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
