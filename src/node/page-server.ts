import { createReadStream, realpathSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import { extname, join, sep } from 'node:path';
import { PACKAGE_ROOT } from './scenario-files.js';

/** The folder of the page that the package comes with. */
export const PAGE_FOLDER = join(PACKAGE_ROOT, 'dist/page');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What every response says: scripts, styles and workers of this host alone, in no frame of another. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Files whose names change with their content are kept for a year; all others are asked for anew. */
const cachingOf = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * A web server of the files of one folder, and of nothing outside of it, links included.
 * @example
 * const server = pageServer('dist/page');
 * server.listening; // => false
 */
export function pageServer(folder: string = PAGE_FOLDER): Server {
  return createServer((request, response) => serveFile(folder, request, response));
}

function serveFile(folder: string, { method, url = '/' }: IncomingMessage, response: ServerResponse): void {
  const path = pathIn(url);
  const file = path === null ? null : fileIn(folder, path);
  if (method !== 'GET' && method !== 'HEAD') refuse(response, 405);
  else if (path === null || file === null) refuse(response, 404);
  else send(response, path, file, method === 'HEAD');
}

/** A file that is there. */
interface Found {
  readonly path: string;
  readonly size: number;
}

function send(response: ServerResponse, path: string, file: Found, isHead: boolean): void {
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': cachingOf(path),
  });
  if (isHead) response.end();
  else
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${STATUS_CODES[status]}\n`);
}

/** The path of an address, decoded; null where it cannot be. */
function pathIn(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** The ordinary file that a path leads to inside of the folder; null where there is none. */
function fileIn(folder: string, path: string): Found | null {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root + sep)) return null;
    const found = statSync(file);
    return found.isFile() ? { path: file, size: found.size } : null;
  } catch {
    return null;
  }
}
