import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.js';
import { languageIn } from '../../src/cli/usual-language.js';
import { englishLeft } from '../scenario/chinese-issues.js';

afterEach(() => void vi.restoreAllMocks());

/** What a call says on stderr, and how it ends. */
async function told(...args: string[]) {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const code = await main(args);
  vi.restoreAllMocks();
  return { code, lines: written.join('').trimEnd().split('\n') };
}

describe('mistakes in Chinese', () => {
  it('name place, what was found, what was expected and what may have been meant', async () => {
    const file = 'test/fixtures/broken/unknown-lever.yaml';
    const { code, lines } = await told('check', file, '--language', 'zh');
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^test\/fixtures\/broken\/unknown-lever\.yaml:3:\d+： levers\.0\.lever：发现“youngTalents”，应为 competitiveGrants、.*之一（是否想写“youngTalent”？）$/,
    );
  });

  it('are English where no language is asked for', async () => {
    const { lines } = await told('check', 'test/fixtures/broken/unknown-lever.yaml', '--language=en');
    expect(lines[0]).toContain('found "youngTalents", expected one of competitiveGrants');
  });

  it('leave no English sentence behind in a file with several of them', async () => {
    const { lines } = await told('check', 'test/fixtures/broken/several-mistakes.yaml', '--language=zh');
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line).toMatch(/发现.+，应为.+/);
      expect(englishLeft(line)).toEqual([]);
    }
  });
});

describe('the language of a call', () => {
  it('is the one that it names, also where the rest of it is wrong', () => {
    expect(languageIn(['check', '--languag', 'x', '--language', 'zh'])).toBe('zh');
    expect(languageIn(['check', '--language=zh', '--draws'])).toBe('zh');
    expect(languageIn(['check', '--language', 'zh', '--language=en'])).toBe('en');
  });

  it('is the usual one where it names none that is known', () => {
    vi.stubEnv('MEDINNO_LANGUAGE', 'zh');
    expect(languageIn(['check', '--language', 'fr'])).toBe('zh');
    expect(languageIn([])).toBe('zh');
    vi.unstubAllEnvs();
  });
});
