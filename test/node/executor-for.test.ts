import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { executorFor } from '../../src/node/workers/executor-for.js';

describe('the threads of a command', () => {
  it('are as many as cores unless asked otherwise, 256 at most', () => {
    expect(executorFor({}).workers).toBe(Math.min(256, availableParallelism()));
    expect(executorFor({ workers: 3 }).workers).toBe(3);
  });
});
