import { describe, expect, it } from 'vitest';
import { usualLanguage } from '../../src/cli/usual-language.js';

describe('the language that a user is answered in', () => {
  it('is that of MEDINNO_LANGUAGE, whatever the locale', () => {
    expect(usualLanguage({ MEDINNO_LANGUAGE: 'zh', LANG: 'en_GB.UTF-8' }, 'en-GB')).toBe('zh');
    expect(usualLanguage({ MEDINNO_LANGUAGE: 'en', LANG: 'zh_CN.UTF-8' }, 'zh-CN')).toBe('en');
  });

  it.each([
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' }, 'zh'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_GB.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ MEDINNO_LANGUAGE: 'fr', LANG: 'fr_FR.UTF-8' }, 'en'],
  ] as const)('else that of the locale: %o', (env, language) => {
    expect(usualLanguage(env, 'en-US')).toBe(language);
  });

  it('is that of the system where no locale is set', () => {
    expect(usualLanguage({}, 'zh-CN')).toBe('zh');
    expect(usualLanguage({}, 'zha')).toBe('en');
  });
});
