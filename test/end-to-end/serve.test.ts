import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';

const BIN = join(import.meta.dirname, '../../bin/medinno.js');

const started = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [BIN, 'serve', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });

/** The first line that it prints. */
async function firstLine(child: ChildProcess): Promise<string> {
  const [line] = await once(createInterface(child.stdout!), 'line');
  return line;
}

describe('medinno serve', () => {
  it('prints the address of the page first, on this machine alone, and ends with Ctrl-C', async () => {
    const child = started('--port', '0');
    const address = await firstLine(child);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>medinno</title>');
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });

  it('gives the address as JSON where it is asked to', async () => {
    const child = started('--port', '0', '--json');
    expect(JSON.parse(await firstLine(child))).toEqual({ url: expect.stringMatching(/^http:/) });
    child.kill('SIGINT');
    await once(child, 'exit');
  });

  it('says what to do where another program has the port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const child = started('--port', String(port));
    let said = '';
    child.stderr!.on('data', (part: Buffer) => {
      said += part;
    });
    const [code] = await once(child, 'exit');
    other.close();
    expect(code).toBe(2);
    expect(said).toContain(`--port: found ${port}, at which another program listens, expected a free port`);
  });
});
