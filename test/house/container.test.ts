import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const text = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

/** The instructions of a Dockerfile, each with its arguments, continued lines joined. */
const INSTRUCTIONS = text('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name, ...words] = line.trim().split(/\s+/);
    return { name, words };
  });
const named = (name: string) => INSTRUCTIONS.filter((one) => one.name === name);
/** Those of the last stage: what is in the image. */
const SHIPPED = INSTRUCTIONS.slice(INSTRUCTIONS.findLastIndex(({ name }) => name === 'FROM'));

const COPIED = named('COPY')
  .filter(({ words }) => !words[0].startsWith('--'))
  .flatMap(({ words }) => words.slice(0, -1));

const PACKAGE = JSON.parse(text('package.json'));

describe('the Dockerfile', () => {
  it('begins with a base pinned by version and digest, of the Node that the package runs on', () => {
    const [base] = named('ARG').map(({ words }) => words[0]);
    expect(base).toMatch(/^BASE=node:20\.2\d\.\d+-bookworm-slim@sha256:[0-9a-f]{64}$/);
    expect(named('FROM').map(({ words }) => words[0])).toEqual([`\${BASE}`, `\${BASE}`]);
  });

  it('copies what exists here and is let into the build, and all that the package ships', () => {
    const letIn = text('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    expect(
      text('.dockerignore')
        .split('\n')
        .filter((line) => line && !/^[#!]/.test(line)),
    ).toEqual(['*']);
    for (const name of COPIED) {
      expect(existsSync(join(ROOT, name)), name).toBe(true);
      expect(letIn, name).toContain(name.replace(/^\.\//, ''));
    }
    expect(letIn.toSorted()).toEqual(COPIED.toSorted());
    const shipped = SHIPPED.filter(({ name }) => name === 'COPY').map(({ words }) =>
      words[1].replace('/build/', ''),
    );
    const needed = (PACKAGE.files as string[])
      .filter((name) => !name.startsWith('!') && !/\.md$|\.cff$/.test(name))
      .map((name) => name.split('/')[0]);
    expect(shipped.toSorted()).toEqual([...new Set([...needed, 'node_modules', 'package.json'])].toSorted());
  });

  it('runs as a user without rights, named by number, from the last stage on', () => {
    const last = SHIPPED.findLast(({ name }) => name === 'USER');
    expect(last?.words).toEqual(['10001:10001']);
    expect(SHIPPED.findIndex(({ name }) => name === 'USER')).toBeGreaterThan(
      SHIPPED.findLastIndex(({ name }) => name === 'RUN' || name === 'COPY'),
    );
    expect(SHIPPED.some(({ words }) => words.some((word) => word.startsWith('--chown')))).toBe(false);
  });

  it('holds no secret, fetches nothing but locked packages, and runs no script of theirs', () => {
    const all = INSTRUCTIONS.map(({ words }) => words.join(' ')).join('\n');
    expect(all).not.toMatch(/password|secret|token|curl|wget|sudo|apt-get|:latest/i);
    for (const { words } of named('RUN').filter(({ words }) => words.includes('ci')))
      expect(words).toContain('--ignore-scripts');
    expect(named('ADD')).toEqual([]);
    expect(named('ENTRYPOINT')[0].words).toEqual(['["medinno"]']);
  });

  it('has the version of the package where it names one', () => {
    for (const name of ['Dockerfile', 'compose.yaml'])
      for (const [, version] of text(name).matchAll(/medinno:(\d[\w.]*)/g))
        expect(version, name).toBe(PACKAGE.version);
  });
});

describe('the compose file', () => {
  const { services, networks } = parse(text('compose.yaml'));

  it('has a queue, workers of it and what asks them, which see each other alone', () => {
    expect(Object.keys(services)).toEqual(['redis', 'worker', 'medinno']);
    expect(networks.queue.internal).toBe(true);
    for (const service of Object.values<{ networks: string[]; ports?: unknown }>(services)) {
      expect(service.networks).toEqual(['queue']);
      expect(service.ports).toBeUndefined();
    }
    expect(services.worker.command).toEqual(['worker', '--queue', 'redis://redis:6379']);
    expect(services.worker.deploy.replicas).toBe(2);
    expect(services.redis.image).toMatch(/^redis:\d+\.\d+\.\d+-bookworm$/);
  });

  it('gives none of them rights, nor a disk to write to but /tmp and the folder of the call', () => {
    for (const [name, service] of Object.entries<Record<string, unknown>>(services)) {
      expect(service, name).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
      expect(service.tmpfs, name).toContain('/tmp');
      expect(service.volumes, name).toEqual(name === 'medinno' ? ['./:/work'] : undefined);
      expect(String(service.user ?? '10001'), name).not.toMatch(/^(root|0)\b/);
    }
  });

  it('takes the password of the queue from the environment, refuses to start without, and shows it in no call', () => {
    for (const [name, { environment, command, healthcheck }] of Object.entries<Record<string, unknown>>(
      services,
    )) {
      expect(environment, name).toEqual({
        MEDINNO_QUEUE_PASSWORD: expect.stringMatching(/^\$\{MEDINNO_QUEUE_PASSWORD:\?.+\}$/),
      });
      // Two dollars: what the shell of the container puts in, not compose.
      for (const part of [command, healthcheck])
        expect(JSON.stringify(part ?? ''), name).not.toMatch(/(?<!\$)\$\{?MEDINNO_QUEUE_PASSWORD/);
    }
    expect(services.redis.command.at(-1)).toMatch(
      /exec redis-server - .*<<CONF\nrequirepass \$\$MEDINNO_QUEUE_PASSWORD\nCONF/,
    );
    expect(services.redis.command.at(-1)).toContain('--save "" --appendonly no');
  });
});
