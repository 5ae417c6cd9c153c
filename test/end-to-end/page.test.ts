import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { medinno, workingFolders } from './command.js';

const place = workingFolders();

describe('medinno page', () => {
  it('writes one file, says how large it is, and overwrites nothing', async () => {
    const cwd = place('single');
    const first = await medinno(cwd, ['page', '--single', '--json']);
    const written = JSON.parse(first.stdout);
    const file = join(cwd, 'medinno.html');
    expect(written).toEqual({ path: 'medinno.html', bytes: statSync(file).size, packed: expect.any(Number) });
    expect(written.bytes).toBeLessThan(4_000_000);
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(
      /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; [^"]*connect-src 'none'/,
    );
    expect(page.slice(0, 2000)).not.toContain('unsafe');
    const second = await medinno(cwd, ['page', '--single']);
    expect(second.code).toBe(2);
    expect(second.stderr).toContain('--out: found medinno.html, which is there already');
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  it('writes the folder for a web server, where nothing is yet', async () => {
    const cwd = place('folder');
    const { code, stdout } = await medinno(cwd, ['page', '--out', 'public', '--language', 'zh']);
    expect(code).toBe(0);
    expect(stdout).toContain('已写入 public');
    expect(existsSync(join(cwd, 'public/index.html'))).toBe(true);
    mkdirSync(join(cwd, 'there'));
    expect((await medinno(cwd, ['page', '--out', 'there'])).code).toBe(2);
    expect(existsSync(join(cwd, 'there/index.html'))).toBe(false);
  });
});
