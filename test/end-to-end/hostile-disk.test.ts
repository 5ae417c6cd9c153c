import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  calledUndrawn as called,
  calledUnprivileged,
  callsUnder,
  filesBelow,
  resultsOf,
  TINY,
  workingFolders,
} from './command.js';
import { COMMAND, ran, unprivileged, whyNot } from './command-under.js';

const place = workingFolders();

describe('a results path below a regular file', () => {
  it('is a mistake before anything is simulated, also where the file is called results', async () => {
    const cwd = place('file');
    writeFileSync(join(cwd, 'results'), 'kept');
    for (const more of [[], ['--out', 'results/a/b'], ['--out', './results']]) {
      const { code, stdout, stderr } = await called(cwd, ['run', 'baseline', ...TINY, ...more]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/--out: found .*results.*, a file: .*results, expected a new folder/);
    }
    expect(filesBelow(cwd)).toEqual(['results']);
    expect(readFileSync(join(cwd, 'results'), 'utf8')).toBe('kept');
  });
});

describe.skipIf(process.platform === 'win32')('a folder that this user may not write', async () => {
  const why = await whyNot(process.execPath, ['--check', COMMAND], unprivileged);
  if (why !== null) process.stderr.write(`skipped, nobody may run the command here: ${why}\n`);

  /** A folder that a user without rights may look into, below others that it may pass. */
  function closedTo(name: string): string {
    const cwd = place(name);
    chmodSync(join(cwd, '..'), 0o755);
    chmodSync(cwd, 0o555);
    return cwd;
  }
  const call = (cwd: string, ...more: string[]) =>
    calledUnprivileged(cwd, ['run', 'baseline', ...TINY, ...more]);

  it('is a mistake of the call, and nothing is written', async () => {
    const cwd = closedTo('closed');
    for (const more of [[], ['--out', 'out']]) {
      const { code, stdout, stderr } = await call(cwd, ...more);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(
        /\.unfinished: permission is denied \(EACCES\), expected a folder that you may write to/,
      );
    }
    expect(readdirSync(cwd)).toEqual([]);
    chmodSync(cwd, 0o755);
  });

  // The system says who may write for the user who started the process: the call needs one.
  it.skipIf(why !== null)('is one too where older results lie in it, which stay as they are', async () => {
    const cwd = closedTo('older');
    chmodSync(cwd, 0o755);
    await called(cwd, ['run', 'baseline', ...TINY, '--out', 'out']);
    const before = filesBelow(cwd);
    const series = readFileSync(join(cwd, 'out', 'series.parquet'));
    chmodSync(cwd, 0o555);
    const args = ['run', 'baseline', ...TINY, '--out', 'out', '--seed', 'another'];
    const { code, stderr } = await ran(process.execPath, [COMMAND, ...args], { cwd, ...unprivileged });
    expect(code).toBe(2);
    expect(stderr).toContain('--out: found out, a folder that may not be written to');
    chmodSync(cwd, 0o755);
    expect(filesBelow(cwd)).toEqual(before);
    expect(readFileSync(join(cwd, 'out', 'series.parquet')).equals(series)).toBe(true);
  });

  it('is one too where it may not even be looked into', async () => {
    const cwd = closedTo('hidden');
    chmodSync(cwd, 0o755);
    mkdirSync(join(cwd, 'out'));
    chmodSync(join(cwd, 'out'), 0o000);
    const { code, stderr } = await call(cwd, '--out', 'out');
    expect(code).toBe(2);
    expect(stderr).toContain('--out: found out, a folder that may not be read');
    chmodSync(join(cwd, 'out'), 0o755);
  });
});

/** How a disk of a few hundred kilobytes is mounted for one shell alone: as the superuser, or as a user who is mapped to it. */
async function smallDisk(): Promise<readonly string[] | string> {
  const mount = 'mount -t tmpfs -o size=100k tmpfs "$1"';
  const folder = place('mount');
  const ways = [
    ['unshare', '--mount'],
    ['unshare', '--map-root-user', '--mount'],
  ];
  const refusals: string[] = [];
  for (const [program, ...args] of ways) {
    const why = await whyNot(program, [...args, 'sh', '-c', mount, 'sh', folder]);
    if (why === null) return [program, ...args];
    refusals.push(why);
  }
  return refusals.join('; ');
}

const way = await smallDisk();
if (typeof way === 'string') process.stderr.write(`skipped, no small disk can be mounted here: ${way}\n`);

describe.skipIf(typeof way === 'string')('a small disk', () => {
  const RUN = 'run baseline --draws 3 --replicates 2 --years 3 --quiet --without-png --out'.split(' ');
  /** Calls by a process that alone sees what it mounts. */
  const inside = callsUnder(way as readonly string[]);
  /** The same run where there is room. */
  let whole: string;

  beforeAll(async () => {
    whole = join(place('whole'), 'whole');
    await called(place('whole'), [...RUN, 'whole', '--workers', '1']);
  });

  /** Mounts a disk, or gives the one mounted there another size. */
  async function mount(folder: string, size: string, more = ''): Promise<void> {
    const mounted = await inside.shell('/', `mount -t tmpfs -o ${more}size=${size} tmpfs ${folder}`);
    expect(mounted).toEqual({ code: 0, stdout: '', stderr: '' });
  }
  const listed = async (folder: string, line: string) => (await inside.shell(folder, line)).stdout;

  // A mounted disk cannot be moved aside. A folder in such a disk is none: below, results are written there.
  it('that is itself the results folder is a mistake before anything is simulated', async () => {
    const folder = place('itself');
    await mount(folder, '60m');
    const { code, stdout, stderr } = await inside.called('/', ['run', 'baseline', ...TINY, '--out', folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/--out: found .*itself, a mounted disk itself and no folder in it/);
    expect(await listed(folder, 'ls')).toBe('');
  });

  // Room for some runs but not for all, and for all runs but not for the tables made of them. The first run fills
  // the disk; then the disk grows, and the same command goes on.
  it.each([
    [104, 2],
    [300, 1],
  ])(
    'of %i kB that fills: says so, keeps what was computed, and goes on to the same bytes once there is room',
    async (kilobytes, workers) => {
      const [disk, copies] = [place(`disk-${kilobytes}`), place(`copies-${kilobytes}`)];
      await mount(disk, `${kilobytes}k`);
      const first = await inside.called(disk, [...RUN, 'out', '--workers', String(workers)]);
      expect(first.stderr).toMatch(
        /no space is left on the disk \(ENOSPC\); free some space, or choose another/,
      );
      const [, kept] = /(\d+) runs are kept in .*out\.unfinished; the same command goes on/.exec(
        first.stderr,
      )!;
      expect(first.code).toBe(1);
      expect(await listed(disk, 'ls; ls out.unfinished')).toMatch(
        /^out\.unfinished\nasked\.json\nblocks\.bin\n/,
      );
      await mount(disk, '60m', 'remount,');
      expect(await inside.called(disk, [...RUN, 'out', '--workers', '1'])).toMatchObject({ code: 0 });
      expect(await listed(disk, `ls; cp -r out ${copies}`)).toBe('out\n');
      const copy = join(copies, 'out');
      const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
      expect(manifest.reused).toBe(Number(kept));
      expect(Number(kept)).toBeGreaterThan(0);
      for (const file of ['series.parquet', 'summary.csv', 'blocks.bin']) {
        const [one, other] = [copy, whole].map((folder) => readFileSync(join(folder, file)));
        expect(one.equals(other), file).toBe(true);
      }
    },
  );
});

describe('a record that was damaged', () => {
  const args = ['run', 'baseline', ...TINY.slice(2), '--draws', '3'];
  let sound: string;
  beforeAll(async () => {
    sound = place('sound');
    await called(sound, args);
  });

  it.each([
    ['in the bytes it begins with', 0],
    ['in its numbers', 500],
  ])('%s is computed again, and the manifest says which and why', async (_, offset) => {
    const cwd = place(`damaged-${offset}`);
    cpSync(sound, cwd, { recursive: true });
    const [blocks, series] = ['blocks.bin', 'series.parquet'].map((name) =>
      readFileSync(join(resultsOf(cwd), name)),
    );
    // Records begin with the tool's name: the first says the inputs, the third is the second run.
    const second = [...blocks.toString('latin1').matchAll(/medinno\n/g)][2].index;
    blocks.fill(0, second + offset, second + offset + 8);
    writeFileSync(join(resultsOf(cwd), 'blocks.bin'), blocks);
    const { code, stderr } = await called(cwd, args);
    expect(code).toBe(0);
    expect(stderr).toMatch(/blocks\.bin: \d+ damaged bytes dropped; what they held is computed again/);
    const manifest = JSON.parse(readFileSync(join(resultsOf(cwd), 'manifest.json'), 'utf8'));
    const redone = [{ draw: 2, replicate: 1, reason: 'its record was damaged' }];
    expect(manifest).toMatchObject({ reused: 2, redone, damagedBytes: expect.any(Number) });
    expect(readFileSync(join(resultsOf(cwd), 'series.parquet')).equals(series)).toBe(true);
  });
});
