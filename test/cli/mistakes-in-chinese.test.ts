import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.js';
import { languageIn } from '../../src/cli/usual-language.js';
import { englishLeft } from '../scenario/chinese-issues.js';

afterEach(() => void vi.restoreAllMocks());

/** What a call says on stderr, and how it ends. */
async function said(...args: string[]) {
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
    const { code, lines } = await said('check', file, '--language', 'zh');
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^test\/fixtures\/broken\/unknown-lever\.yaml:3:\d+ levers\.0\.lever：发现“youngTalents”，应为 competitiveGrants、.*之一（是否想写“youngTalent”？）$/,
    );
  });

  it('are English where no language is asked for', async () => {
    const { lines } = await said('check', 'test/fixtures/broken/unknown-lever.yaml', '--language=en');
    expect(lines[0]).toContain('found "youngTalents", expected one of competitiveGrants');
  });

  it('leave no English sentence behind in a file with several of them', async () => {
    const { lines } = await said('check', 'test/fixtures/broken/several-mistakes.yaml', '--language=zh');
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line).toMatch(/：.+，应为.+/);
      expect(englishLeft(line)).toEqual([]);
    }
  });
});

describe('a wrong call in Chinese', () => {
  it.each([
    [['compare'], '命令行：未写名称的调用，应为至少 1 个名称（见 medinno --help）'],
    [
      ['run', 'baseline', '--drawz', '3'],
      '命令行：发现无法识别的参数 drawz，应为符合用法的调用（见 medinno --help）（是否想写“draws”？）',
    ],
    [['run', 'baseline', '--draws', 'x'], '命令行 --draws：发现 x，应为 0 至 100000 的整数'],
    [['run', 'baseline', '--set', 'reviewNoize=1'], '（是否想写“reviewNoise”？）'],
    [['list', 'leverz'], '应为'],
    [[], '命令行：未写命令的调用'],
    [['reproduce', 'talent'], '之一'],
    [
      ['replay', 'no-such-folder', 'baseline:1:1'],
      'no-such-folder：发现不存在的文件夹，应为已完成运行的结果文件夹',
    ],
    [['new', 'region', 'My City'], '命令行 NAME：发现“My City”，应为小写字母、数字与连字符，如 my-city'],
  ])('%j', async (args, expected) => {
    const { code, lines } = await said(...args, '--language', 'zh');
    expect(code).toBe(2);
    expect(lines.join('\n')).toContain(expected);
    for (const line of lines) expect(englishLeft(line), line).toEqual([]);
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
