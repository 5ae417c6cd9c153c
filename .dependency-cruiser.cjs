/**
 * The arrows of the house as rules: everything below is derived from the two tables that open this file.
 * CONTRIBUTING.md says in words what they mean.
 */

/** Folders of src/ in the order of their arrows: a folder sees itself and the steps before its own. */
const STEPS = [
  ['maths', 'work'],
  ['random', 'statistics'],
  ['analysis'],
  ['model'],
  ['scenario'],
  ['draws'],
  ['ensemble'],
  ['results'],
  ['experiment'],
  ['forecast'],
  ['language'],
  ['charts'],
  ['report'],
  ['studies'],
  ['patterns'],
  ['testing'],
  ['commands'],
  ['node', 'web'],
  ['cli'],
];

const FOLDERS = STEPS.flat();

/** Folders from the named one onwards. */
const from = (first) => FOLDERS.slice(FOLDERS.indexOf(first));

/** Which folders may import a package; one that is not listed may be imported nowhere. */
const PACKAGES = {
  seedrandom: ['random'],
  'simple-statistics': from('statistics'),
  zod: from('scenario'),
  yaml: from('scenario'),
  mathjs: from('scenario'),
  vega: from('charts'),
  'vega-lite': from('charts'),
  'write-excel-file': from('scenario'),
  fflate: from('scenario'),
  'hyparquet-writer': ['node'],
  '@resvg/resvg-js': ['node'],
  'subset-font': ['node'],
  bullmq: ['node'],
  ioredis: ['node'],
  esbuild: ['node'],
  rolldown: ['node'],
  'cli-table3': ['cli'],
  picocolors: ['cli'],
  yargs: ['cli'],
  svelte: ['web'],
  'vega-embed': ['web'],
  'vega-interpreter': ['web'],
  vite: ['web'],
  '@sveltejs/vite-plugin-svelte': ['web'],
};

/** Folders that may use what Node brings; all others run in a browser as well. */
const NODE_FOLDERS = ['node', 'cli'];

/** What makes the page of `web`, in Node, and is no part of it. */
const MAKES_PAGE = '^src/web/vite/';

/** Folders that may enter by the public library, as a user of it would. */
const LIBRARY_USERS = ['web', 'cli'];

/** Files that nothing needs to import: what users, commands and workers enter by. */
const ENTRIES = [
  'src/index.ts',
  'src/node/index.ts',
  'src/testing/index.ts',
  'src/node/workers/worker.ts',
  'src/cli/main.ts',
  'src/web/page/main.ts',
  'src/web/page/thread.ts',
  'src/web/page/expression-parser.ts',
  'src/node/bundle.mjs',
  'src/web/page/one-file/main.ts',
  'src/web/vite/offline-worker.js',
];

const inFolders = (folders) => `^src/(${folders.join('|')})/`;
const installed = (name) => `(^|node_modules/)(@types/)?${name}(/|$)`;
const exactly = (files) => `^(${files.map((file) => file.replaceAll('.', '[.]')).join('|')})$`;

const mayEnter = (folder, seen) =>
  LIBRARY_USERS.includes(folder) ? [inFolders(seen), exactly(['src/index.ts'])] : [inFolders(seen)];

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const arrows = STEPS.flatMap((step, index) =>
  step.map((folder) => {
    const seen = [folder, ...STEPS.slice(0, index).flat()];
    return forbid(
      `arrow-of-${folder}`,
      `${folder} may import only ${seen.join(', ')}`,
      { path: inFolders([folder]) },
      { path: '^(src|test|bin|dist|scenarios)/', pathNot: mayEnter(folder, seen) },
    );
  }),
);

const packages = Object.entries(PACKAGES).map(([name, folders]) =>
  forbid(
    `package-${name}`,
    `${name} may be imported only by ${folders.join(', ')}`,
    { path: '^src/', pathNot: inFolders(folders) },
    { path: installed(name) },
  ),
);

module.exports = {
  forbidden: [
    ...arrows,
    ...packages,
    forbid(
      'package-unlisted',
      'every package has its line in PACKAGES, which says who may import it',
      { path: '^src/' },
      { path: 'node_modules/', pathNot: Object.keys(PACKAGES).map(installed) },
    ),
    forbid(
      'browser-too',
      `only ${NODE_FOLDERS.join(' and ')} may use the modules of Node`,
      { path: '^src/', pathNot: [inFolders(NODE_FOLDERS), MAKES_PAGE] },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'library-without-node',
      'the public library runs in a browser and knows no command',
      { path: '^src/index[.]ts$' },
      { path: inFolders(['node', 'web', 'cli']) },
    ),
    forbid(
      'submodels-apart',
      'submodels meet in schedule.ts only: of one another they know types, of what they share the world',
      { path: '^src/model/submodels/([^/]+)/' },
      {
        path: '^src/model/submodels/[^/]+/',
        pathNot: '^src/model/submodels/$1/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'engine-below-submodels',
      'what submodels are made of knows none of them',
      { path: '^src/model/(engine|entries|place)/' },
      { path: '^src/model/', pathNot: '^src/model/(engine|entries|place)/' },
    ),
    forbid('no-cycle', 'a cycle cannot be read from its beginning', {}, { circular: true }),
    forbid(
      'no-orphan',
      'a file that nothing imports and that imports nothing is not part of the house',
      { orphan: true, path: '^src/', pathNot: exactly(ENTRIES) },
      {},
    ),
    forbid(
      'known-folder',
      'a new folder of src/ gets its place in STEPS',
      { path: '^src/[^/]+/', pathNot: inFolders(FOLDERS) },
      { path: '' },
    ),
    forbid(
      'resolvable',
      'an import leads to a file or to an installed package',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
