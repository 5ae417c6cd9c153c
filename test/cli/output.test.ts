import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import pico from 'picocolors';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hiddenInCall } from '../../src/cli/call-texts.js';
import { isTerminal } from '../../src/cli/has-colour.js';
import { CLEAR_LINE, print, printJson, say, standardError } from '../../src/cli/output.js';
import { watchStreams } from '../../src/cli/streams.js';
import { visible } from '../../src/cli/visible.js';
import { LANGUAGES } from '../../src/language/words.js';
import { hiddenCharacters } from '../../src/scenario/reading/hidden-characters.js';
import { issueText } from '../../src/scenario/reading/input-error.js';

/** Texts in which control characters, marks of direction and the like are as common as letters. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', '一', '"', '\\', '\n', '[31m', ']0;'),
    fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('\u200b', '\u202e', '\u00ad', '\ufeff', '\u{e0041}', '\ud800', '\u2066'),
  ),
});

afterEach(() => void vi.restoreAllMocks());

/** What a call wrote to a stream. */
function written(stream: 'stdout' | 'stderr', write: () => void): string {
  let text = '';
  const spy = vi.spyOn(process[stream], 'write').mockImplementation((piece) => {
    text += String(piece);
    return true;
  });
  write();
  spy.mockRestore();
  return text;
}

describe('what goes to a terminal', () => {
  it('holds no hidden character, whatever is to be shown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const out of [written('stdout', () => print(text)), written('stderr', () => say(text))])
          expect(hiddenCharacters(out, 9)).toEqual([]);
        const issue = {
          file: text,
          line: 1,
          column: 1,
          path: text,
          found: text,
          expected: '',
          suggestion: text,
          zh: { found: text, expected: '' },
        };
        for (const language of LANGUAGES) expect(hiddenCharacters(issueText(issue, language), 9)).toEqual([]);
      }),
    );
  });

  it('keeps the bold and coloured letters that this program writes, and no other order to the terminal', () => {
    const bold = pico.createColors(true).bold('name');
    expect(visible(bold, true)).toBe(bold);
    expect(hiddenCharacters(visible(bold))).toHaveLength(0);
    const red = pico.createColors(true).red('name');
    expect(visible(red, true)).toBe(red);
    for (const order of ['\u001b[2J', '\u001b[K', '\u001b]0;title\u0007', '\u009b2J', '\u001b[4m'])
      expect(hiddenCharacters(visible(`x${order}y`, true))).toEqual([]);
  });

  it('is the same value as JSON, with hidden characters escaped', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = written('stdout', () => printJson({ text }));
        expect(JSON.parse(json)).toEqual({ text });
        expect(hiddenCharacters(json, 9)).toEqual([]);
      }),
    );
  });
});

describe('the words of a call', () => {
  it('are refused by one that holds a hidden character, a tab or a line break, and only then', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (words) => {
        const bad = words.some((word) => hiddenCharacters(word).length > 0 || /[\t\n\r]/.test(word));
        expect(hiddenInCall(words).length > 0).toBe(bad);
      }),
    );
  });

  it.each([
    [['run', './plan\u200b.yaml'], '', 'U+200B (character without width)'],
    [['run', 'a', '--out', 'r\u200b'], '--out', 'U+200B'],
    [['run', 'a', '--seed=x\u001b'], '--seed', 'U+001B (control character)'],
    [['reproduce', 'a', '--set', 'x=\u202e1'], '--set', 'U+202E'],
    [['run', 'a', '--out', 'a\nb'], '--out', 'U+000A (line feed)'],
  ])('%j name the option and the code point', (words, path, found) => {
    const issues = hiddenInCall(words);
    expect(issues).toHaveLength(1);
    expect(issues[0].path).toBe(path);
    expect(issues[0].found).toContain(found);
  });
});

describe('a line about the run', () => {
  it('takes the place of a line of progress that stands on the terminal, and of no other', () => {
    const text = written('stderr', () => {
      const { write } = standardError();
      say('a warning');
      write(`${CLEAR_LINE}12 of 40 runs`);
      say('a notice');
      write(`${CLEAR_LINE}40 of 40 runs`);
      write(CLEAR_LINE);
      say('the end');
    });
    const lines = ['a warning\n', '12 of 40 runs', 'a notice\n', '40 of 40 runs', 'the end\n'];
    expect(text).toBe(lines.join(CLEAR_LINE));
  });

  it('makes room for the answer, which comes while there is still progress', () => {
    const text = written('stderr', () => {
      const { write } = standardError();
      write(`${CLEAR_LINE}12 of 40 runs`);
      expect(written('stdout', () => print('the answer'))).toBe('the answer');
      expect(written('stdout', () => print('and more'))).toBe('and more');
    });
    expect(text).toBe(`${CLEAR_LINE}12 of 40 runs${CLEAR_LINE}`);
  });
});

describe('the streams of a call', () => {
  const failing = (code: string) => Object.assign(new Error(code), { code });
  const pair = () => [new EventEmitter(), new EventEmitter()] as const;

  it('end no run, however stderr fails', async () => {
    const [stdout, stderr] = pair();
    const { settled } = watchStreams('en', stdout, stderr);
    stderr.emit('error', failing('ENOSPC'));
    stderr.emit('error', failing('EIO'));
    expect(await settled(0)).toBe(0);
  });

  it('are listened to no more often after many calls than after one, and may fail after the last', async () => {
    const [stdout, stderr] = pair();
    for (let call = 0; call < 20; call++) await watchStreams('en', stdout, stderr).settled(0);
    for (const stream of [stdout, stderr]) {
      expect(stream.listenerCount('error')).toBe(1);
      stream.emit('error', failing('EPIPE'));
    }
  });

  it('make 1 of 0 where stdout took nothing, and leave other codes and readers that have gone', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    for (const [code, error, ends] of [
      [0, 'ENOSPC', 1],
      [2, 'ENOSPC', 2],
      [130, 'EIO', 130],
      [0, 'EPIPE', 0],
    ] as const) {
      const [stdout, stderr] = pair();
      const { settled } = watchStreams('en', stdout, stderr);
      stdout.emit('error', failing(error));
      expect(await settled(code)).toBe(ends);
    }
    expect(said).toHaveBeenCalledTimes(3);
  });
});

describe('a terminal', () => {
  it('that calls itself dumb gets no orders', () => {
    const stream = { isTTY: true } as NodeJS.WriteStream;
    vi.stubEnv('TERM', 'dumb');
    expect(isTerminal(stream)).toBe(false);
    vi.stubEnv('TERM', 'xterm');
    expect(isTerminal(stream)).toBe(true);
    vi.unstubAllEnvs();
  });
});
