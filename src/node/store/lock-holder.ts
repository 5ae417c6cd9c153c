import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { startOf, textOrNull, valueOrNull } from './process-start.js';

/** Who holds a folder: a process number says nothing without the machine, the start of the process and who counts it. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Boot of the machine and tick of the process's start; empty where the system does not say. */
  readonly start: string;
  /** The table that the process number stands in: each container has its own. Empty where the system does not say. */
  readonly table: string;
  /** Number of the machine's installation; empty where it has none, as in most containers. */
  readonly machine: string;
}

/** This process. */
export const thisProcess = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  start: startOf(process.pid) ?? '',
  table: valueOrNull(() => readlinkSync('/proc/self/ns/pid')) ?? '',
  machine: textOrNull('/etc/machine-id') ?? '',
});

/** The holder that a lock names; null where it names none. */
export function holderIn(text: string): Holder | null {
  const value = valueOrNull(() => JSON.parse(text));
  if (!Number.isSafeInteger(value?.pid) || typeof value.host !== 'string') return null;
  const { pid, host, start = '', table = '', machine = '' } = value;
  return { pid, host, start: String(start), table: String(table), machine: String(machine) };
}

/** True if a lock names this very process, whatever the machine was called when it took it. */
export function isThisProcess(holder: Holder | null): boolean {
  const { pid, start, table } = thisProcess();
  return holder?.pid === pid && holder.start === start && holder.table === table;
}
