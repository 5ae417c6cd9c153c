import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageServer } from '../../src/node/page-server.js';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
const root = join(folder, 'page');
let server: Server;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<p>the page</p>');
  writeFileSync(join(root, 'assets/engine-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  server = pageServer(root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as it stands: other clients clean it first. */
function asked(path: string, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
      })
        .on('error', reject)
        .end();
    },
  );
}

describe('the server of the page', () => {
  it('gives the page where a folder is asked for, to be asked for anew each time', async () => {
    const { status, headers, text } = await asked('/?x=1');
    expect([status, text]).toEqual([200, '<p>the page</p>']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });

  it('lets files whose name changes with their content be kept', async () => {
    const { headers } = await asked('/assets/engine-1a2b.js');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('allows scripts, styles and workers from its host alone, with every response', async () => {
    for (const path of ['/', '/none']) {
      const { headers } = await asked(path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('says with every response what the page says of itself, and that no other page may frame it', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../src/web/page/index.html'), 'utf8');
    const own = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)![1];
    const { headers } = await asked('/');
    expect(headers['content-security-policy']).toBe(`${own}; frame-ancestors 'none'`);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/link.txt',
    '/assets',
    '/none.js',
    '/%00',
    '/%',
  ])('gives nothing for %s', async (path) => {
    const { status, text } = await asked(path);
    expect([status, text]).toEqual([404, 'Not Found\n']);
  });

  it('says the size without the content where the head is asked for, and refuses what would change something', async () => {
    const head = await asked('/', 'HEAD');
    expect([head.status, head.headers['content-length'], head.text]).toEqual([200, '15', '']);
    expect((await asked('/', 'POST')).status).toBe(405);
  });
});
