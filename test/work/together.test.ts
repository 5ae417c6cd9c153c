import { describe, expect, it } from 'vitest';
import { together } from '../../src/work/together.js';

const never = new AbortController().signal;

/** Work that lasts until its signal ends it, and says so. */
const untilEnded = (said: string[]) => (ending: AbortSignal) =>
  new Promise<never>((_, reject) => {
    ending.addEventListener('abort', () => {
      said.push('ended');
      reject(ending.reason);
    });
  });

const fails = async (): Promise<never> => {
  throw new Error('no chart');
};

describe('two pieces of work at once', () => {
  it('give what both give', async () => {
    expect(
      await together(
        never,
        async () => 'league',
        async () => 'charts',
      ),
    ).toEqual(['league', 'charts']);
  });

  it.each(['one', 'other'])(
    'end the other when %s fails, and fail as it did once both are over',
    async (which) => {
      const said: string[] = [];
      const [one, other] = which === 'one' ? [fails, untilEnded(said)] : [untilEnded(said), fails];
      await expect(together(never, one, other)).rejects.toThrow('no chart');
      expect(said).toEqual(['ended']);
    },
  );

  it('are both ended by a signal from outside, with its reason', async () => {
    const said: string[] = [];
    const outside = new AbortController();
    const both = together(outside.signal, untilEnded(said), untilEnded(said));
    outside.abort(new Error('Ctrl-C'));
    await expect(both).rejects.toThrow('Ctrl-C');
    expect(said).toEqual(['ended', 'ended']);
  });

  it('fail under a signal that was aborted meanwhile, though both came to their end', async () => {
    const outside = new AbortController();
    const late = async () => outside.abort(new Error('Ctrl-C'));
    await expect(together(outside.signal, late, async () => 1)).rejects.toThrow('Ctrl-C');
  });
});
