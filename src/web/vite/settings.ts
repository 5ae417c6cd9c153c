import { fileURLToPath } from 'node:url';

// Tests that build the page set it otherwise, and would get one that is larger and slower.
process.env.NODE_ENV = 'production';

/** The folder that the page is built from. */
export const PAGE = fileURLToPath(new URL('../page/', import.meta.url));

/** What the page as a folder and in one file have in common. */
export const SETTINGS = { root: 'src/web/page', base: './', publicDir: false, logLevel: 'error' } as const;

export const BUILD = {
  emptyOutDir: true,
  target: 'es2022',
  modulePreload: false,
  // An image in the text of a style would be a source that the policy of the page does not allow.
  assetsInlineLimit: 0,
} as const;
