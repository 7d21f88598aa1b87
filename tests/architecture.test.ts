import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proseIn } from './prose.ts';
import { english } from '../src/core/language/english.ts';
import { registers } from '../src/core/registers/kinds/register-list.ts';

const root = join(import.meta.dirname, '..');

/** Paths under the root, with `/` between their parts. */
const glob = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.endsWith('.test.ts'))
    .sort();

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What a file imports: paths from the root for our own files, else the names of packages. */
function importsOf(path: string): readonly string[] {
  const statements =
    /^\s*(?:import|export)\s[^;'"=]*\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...read(path).matchAll(statements)]
    .map(([, from, bare, called]) => (from ?? bare ?? called)!)
    .map((name) =>
      name.startsWith('.')
        ? relative(root, join(root, dirname(path), name))
            .split(sep)
            .join('/')
        : name,
    );
}

/** Files that lead back to themselves through what they import, types included: the first circle from each, as a path. */
function circlesOf(paths: readonly string[]): readonly string[] {
  const all = new Set(paths);
  const imports = new Map(
    paths.map((path) => [path, importsOf(path).filter((name) => all.has(name))]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      found.push([...way.slice(way.indexOf(path)), path].join(' > '));
    } else if (!done.has(path)) {
      for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
      done.add(path);
    }
  };
  for (const path of paths) visit(path, []);
  return found;
}

/** What each layer may import, besides itself. Arrows only ever point towards the core. */
const layers: Readonly<Record<string, readonly string[]>> = {
  core: [
    'astro/zod',
    'gray-matter',
    'github-slugger',
    'hast',
    'hast-util-to-html',
    'hast-util-to-string',
    'papaparse',
    'satteri',
    'yaml',
  ],
  charts: ['src/core/', 'chart.js', 'd3-array', 'd3-scale', 'd3-shape'],
  views: ['src/core/', 'src/charts/', 'src/elements/plan-titles.ts', 'astro/zod'],
  elements: ['src/core/', 'src/charts/', 'src/views/', 'astro/zod', 'hast', 'hast-util-to-string'],
  'problem-examples': ['src/core/', 'src/elements/'],
  reference: ['src/core/', 'src/problem-examples/', 'astro/zod', 'typescript'],
  site: [
    'src/core/',
    'src/charts/',
    'src/views/',
    'src/elements/',
    'src/problem-examples/',
    '@astrojs/mdx',
    'astro',
    'pagefind',
    'pako',
    'vite',
    'node:',
    'virtual:plainsight/',
  ],
  cli: [
    'src/core/',
    'src/elements/',
    'src/problem-examples/',
    'src/reference/',
    'src/site/',
    'astro',
    'hucre',
    'pako',
    '@resvg/resvg-wasm',
    'node:',
    'rolldown',
    'string-width',
    '@xmldom/xmldom',
    'jszip',
    'mammoth',
    'playwright-core',
    '@sparticuz/chromium',
  ],
  components: [
    'src/core/',
    'src/charts/',
    'src/views/',
    'src/elements/',
    'src/problem-examples/',
    'src/site/',
    'astro',
  ],
  layouts: [
    'src/core/',
    'src/charts/',
    'src/views/',
    'src/elements/',
    'src/site/',
    'src/components/',
    'src/styles/',
    'astro',
  ],
  // What a preview shows besides the site: pages that no build makes.
  preview: ['src/core/', 'src/views/', 'src/site/', 'src/components/', 'src/layouts/'],
  pages: [
    'src/core/',
    'src/charts/',
    'src/views/',
    'src/elements/',
    'src/problem-examples/',
    'src/site/',
    'src/components/',
    'src/layouts/',
    'src/styles/',
    'astro',
  ],
};

/** The rooms of the core, from the ground up: each knows those before it, and none behind. */
const rooms = [
  'language/hints',
  'language/hints/english',
  'language/problems',
  'language/problems/english',
  'language',
  'language/voices',
  'source',
  'hosting',
  'addresses',
  'values',
  'tables',
  'moved',
  'documents',
  'word',
  'indicators',
  'indicators/movement',
  'indicators/comparing',
  'indicators/cards',
  'indicators/reading',
  'indicators/round',
  'indicators/words',
  'imports/sheets',
  'imports/mappings',
  'imports/words',
  'imports',
  'imports/rows',
  'imports/totals',
  'imports/judging',
  'imports/proposing',
  'imports/writing',
  'registers',
  'registers/kinds',
  'civic',
  'compile',
  'face',
  'publication',
  'publication/front',
  'publication/feeds',
  'publication/lasting',
  'publication/linked-data',
  'publication/stages',
  'search',
  'health',
  'record',
  'open-data',
] as const;

const roomOf = (path: string) => {
  const folder = dirname(path).replace(/^src\/core\/?/, '');
  return folder as (typeof rooms)[number];
};

/** Packages that enter through the files named, and nowhere else. */
const doors: Readonly<Record<string, readonly RegExp[]>> = {
  'gray-matter': [/^src\/core\/documents\/front-matter\.ts$/],
  papaparse: [/^src\/core\/tables\/csv\.ts$/],
  satteri: [/^src\/core\/documents\/(?:markdown|mdx)\.ts$/],
  yaml: [/^src\/core\/documents\/yaml(?:-syntax-check)?\.ts$/],
  'github-slugger': [/^src\/core\/documents\/heading-ids\.ts$/],
  'hast-util-to-html': [/^src\/core\/documents\/html\.ts$/],
  mammoth: [/^src\/cli\/import\/mammoth-model\.ts$/],
  jszip: [/^src\/cli\/import\/office-package\.ts$/],
  '@xmldom/xmldom': [/^src\/cli\/import\/office-package\.ts$/],
  'playwright-core': [/^src\/cli\/pdf\//],
  '@sparticuz/chromium': [/^src\/cli\/pdf\/chromium\.ts$/],
  pako: [/^src\/cli\/share\/write-png\.ts$/, /^src\/site\/zip\.ts$/],
  '@resvg/resvg-wasm': [/^src\/cli\/share\/to-png\.ts$/],
  hucre: [/^src\/cli\/import\/workbook\.ts$/],
  typescript: [/^src\/reference\/key-words\.ts$/],
  'chart.js': [/^src\/charts\/(?:explore[\w-]*|chart-js)\.ts$/],
  'node:fs': [/^src\/site\/(?:read-sources|state)\.ts$/, /^src\/cli\//],
  'node:child_process': [
    /^src\/site\/git\.ts$/,
    /^src\/cli\/output\/linked-code\.ts$/,
    /^src\/cli\/program\/make-apart\.ts$/,
  ],
};

/** Whether an import is of a package or folder: `astro` is also `astro/zod`, and not `astro-seo`. */
const isOf = (name: string, allowed: string) =>
  name === allowed || name.startsWith(/[/:]$/.test(allowed) ? allowed : `${allowed}/`);

describe('arrows only ever point towards the core', () => {
  for (const [layer, others] of Object.entries(layers)) {
    test.each(glob(`src/${layer}/**/*.{ts,astro,mdx}`))('%s imports only what it may', (path) => {
      const allowed = [`src/${layer}/`, ...others];
      expect(importsOf(path).filter((name) => !allowed.some((one) => isOf(name, one)))).toEqual([]);
    });
  }

  test('every folder of the source is a layer, or holds no program', () => {
    const folders = new Set(glob('src/*/**/*.{ts,astro,mdx}').map((path) => path.split('/')[1]!));
    expect([...folders].filter((folder) => !Object.hasOwn(layers, folder))).toEqual([]);
  });

  test.each(glob('src/core/**/*.ts'))('%s knows only the rooms before its own', (path) => {
    const own = rooms.indexOf(roomOf(path));
    expect(own, 'every file of the core lies in a room').toBeGreaterThanOrEqual(0);
    const later = importsOf(path).filter(
      (name) => name.startsWith('src/core/') && rooms.indexOf(roomOf(name)) > own,
    );
    expect(later).toEqual([]);
  });

  test('no folder of the core holds more than 40 programs', () => {
    const folders = Map.groupBy(glob('src/core/**/*.ts'), (path) => dirname(path));
    expect([...folders].filter(([, files]) => files.length > 40).map(([name]) => name)).toEqual([]);
  });

  test('no file of the source leads back to itself', () => {
    expect(circlesOf(glob('src/**/*.{ts,astro,mdx}'))).toEqual([]);
  });

  test('no element knows another', () => {
    const folderOf = (path: string) => /^src\/elements\/[^/]+\//.exec(path)?.[0];
    // The registry, the list of views and the gallery know them all; what lies beside them is shared and knows none.
    const lists = new Set(
      ['registry', 'views', 'gallery'].map((name) => `src/elements/${name}.ts`),
    );
    const shared = 'src/elements/examples/';
    const strangers = glob('src/elements/**/*.{ts,astro}').flatMap((path) =>
      importsOf(path)
        .filter((name) => {
          const folder = folderOf(name);
          return folder !== undefined && folder !== folderOf(path) && folder !== shared;
        })
        .map((name) => `${path} > ${name}`),
    );
    expect(strangers.filter((way) => !lists.has(way.split(' > ')[0]!))).toEqual([]);
  });

  test.each(glob('src/elements/*/*.ts'))('%s declares no register', (path) => {
    expect(read(path)).not.toMatch(/:\s*Register</);
  });
});

test.each(Object.entries(doors))('%s enters through one door', (name, files) => {
  const users = glob('src/**/*.{ts,astro,mdx}').filter((path) =>
    importsOf(path).some((one) => isOf(one, name)),
  );
  expect(users.filter((path) => !files.some((file) => file.test(path)))).toEqual([]);
});

test('entries are asked for by their register, never by its name in a string', () => {
  const names = registers.map(({ name }) => name).join('|');
  const asks = new RegExp(
    `\\.get\\('(?:${names})'\\)|\\b(?:register|kind)\\s*[!=]==\\s*'(?:${names})'`,
  );
  const all = glob('src/**/*.{ts,astro,mdx}');
  expect(all.filter((path) => asks.test(read(path)))).toEqual([]);
  // Who holds entries is asked through `entriesOf`, which types them; links look names up in a map of their own.
  const holders = all.filter((path) => /\bentries\s*\.get\(/.test(read(path)));
  expect(holders).toEqual(['src/core/compile/link.ts', 'src/core/registers/entries.ts']);
});

/** The source without its comments and its texts, where any word may stand. */
const codeOf = (path: string) =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");

describe('the core is pure', () => {
  test.each([
    // A key of that name, such as `settings.process`, is ours.
    { of: 'process', as: /(?<!\.)\bprocess\b(?!:)/ },
    { of: 'a clock', as: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/ },
    { of: 'chance', as: /\bMath\.random\b|\brandomUUID\b/ },
    { of: 'a global', as: /\bglobalThis\b|\bglobal\.\w/ },
    { of: 'the console', as: /\bconsole\./ },
    {
      of: 'the locale or the time zone',
      as: /\.toLocale\w+\(|\bIntl\.(?!Collator)|\bgetTimezoneOffset\b/,
    },
    { of: 'the network', as: /\bfetch\(/ },
    { of: 'a program in a text', as: /\beval\(|\bnew Function\(/ },
    { of: '`any`', as: /:\s*any\b|\bas any\b|<any>/ },
  ])('no file asks for $of', ({ as }) => {
    expect(glob('src/core/**/*.ts').filter((path) => as.test(codeOf(path)))).toEqual([]);
  });

  test('no file has a state of its module, but the one that says who notes what pages ask', () => {
    const state = /^(?:export )?(?:let|var)\b/m;
    expect(glob('src/core/**/*.ts').filter((path) => state.test(codeOf(path)))).toEqual([
      'src/core/source/asked.ts',
    ]);
  });

  // Whoever is given what was worked out for another rests on what was read for it (0086).
  test('what was worked out is kept by those alone that note what was read for it', () => {
    const keeping = /\bnew Weak(?:Map|Set)\b|\?\?=/;
    const pages = 'src/{core,charts,elements,views,site,components,layouts,pages}/**/*.{ts,astro}';
    expect(glob(pages).filter((path) => keeping.test(codeOf(path)))).toEqual([
      // Programs in a browser.
      'src/components/search/search.ts',
      // What a reader of one file keeps while it reads that.
      'src/core/documents/markdown.ts',
      // What an import finds while it reads one sheet.
      'src/core/imports/header.ts',
      'src/core/source/kept.ts',
      'src/core/source/once.ts',
      'src/core/values/thousands-point.ts',
    ]);
  });

  test('nothing is sorted by a locale but by the words of a language', () => {
    const sorting = /\.localeCompare\(|\bIntl\.Collator\b/;
    expect(glob('src/**/*.{ts,astro}').filter((path) => sorting.test(codeOf(path)))).toEqual([
      'src/core/language/collation.ts',
    ]);
  });

  test('no file imports Node', () => {
    expect(
      glob('src/core/**/*.ts').filter((path) =>
        importsOf(path).some((name) => name.startsWith('node:')),
      ),
    ).toEqual([]);
  });

  test.each(['src/elements/**/*.ts', 'src/views/**/*.ts', 'src/charts/**/*.ts'])(
    '%s holds no state of its module and no clock',
    (pattern) => {
      const impure = /^(?:export )?(?:let|var)\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/m;
      expect(glob(pattern).filter((path) => impure.test(codeOf(path)))).toEqual([]);
    },
  );
});

describe('files are small, and named by a noun', () => {
  test('none is over 200 lines', () => {
    const long = glob('src/{core,elements,views,charts,site,cli}/**/*.{ts,astro}').filter(
      (path) => read(path).trimEnd().split('\n').length > 200,
    );
    expect(long.filter((path) => !path.startsWith('src/core/language/'))).toEqual([]);
  });

  test('none is a drawer', () => {
    expect(
      glob('src/**/*').filter((path) =>
        /\/(?:utils?|helpers?|common|lib|misc)(?:\.|\/)/.test(path),
      ),
    ).toEqual([]);
  });

  test('TypeScript is kebab-case, Astro PascalCase', () => {
    const wrong = [
      ...glob('src/**/*.ts').filter((path) => !/^[a-z\d.[\]-]+$/.test(path.split('/').at(-1)!)),
      ...glob('src/{components,layouts,elements,views}/**/*.astro').filter(
        (path) => !/^[A-Z][A-Za-z]+\.astro$/.test(path.split('/').at(-1)!),
      ),
    ];
    expect(wrong).toEqual([]);
  });
});

test('no test stands among the pages, where Astro would publish it', () => {
  expect(globSync('src/pages/**/*.test.*', { cwd: root })).toEqual([]);
});

/** The codes of all problems, as the source declares them. */
const declaredCodes = () =>
  glob('src/**/*.ts').flatMap((path) =>
    [...read(path).matchAll(/\b(?:problem|privateProblem)\(\s*'([^']+)'/g)].map(
      ([, code]) => code!,
    ),
  );

test('every code of a problem is declared once, and is `room/what-is-wrong`', () => {
  const codes = declaredCodes();
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code) => !/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual(
    [],
  );
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test('there are no words without a problem', () => {
  const declared = new Set(declaredCodes());
  expect(Object.keys(english.problems).filter((code) => !declared.has(code))).toEqual([]);
});

/** What officers type and papers print, and is read here: no words of ours. */
const typedWords = [
  'src/core/civic/background-papers.ts',
  'src/core/documents/prose-check.ts',
  'src/core/registers/kinds/facts.ts',
  'src/core/values/not-in-papers.ts',
  'src/core/values/suggest-event-date.ts',
  'src/core/values/suggest-figure.ts',
  'src/core/values/suggest-reason.ts',
];

/** Names of laws, and why a day was moved: the sources of a table, which no page prints. */
const sources = ['src/core/civic/bank-holiday-table.ts'];

describe('the core says nothing outside its language', () => {
  const isLanguage = (path: string) => path.startsWith('src/core/language/');
  const logic = glob('src/core/**/*.ts').filter((path) => !isLanguage(path));
  const proseOf = (path: string) => proseIn(path, read(path));

  test.each(logic.filter((path) => ![...typedWords, ...sources].includes(path)))(
    '%s words nothing',
    (path) => expect(proseOf(path)).toEqual([]),
  );

  test.each([...typedWords, ...sources])('%s is still to be left out', (path) => {
    expect(proseOf(path)).not.toEqual([]);
  });

  test.each([
    ['a hint', "const hint = 'Type a day.';"],
    ['a part of one', 'const more = ` to ${where} or to this entry`;'],
    ['a reason', "refused(context, 'is empty');"],
    ['a message in a call of a problem', "problems.code.at(place, { found: 'a page of HTML' });"],
  ])('%s would be found', (_, program) => {
    expect(proseIn('a.ts', program)).toHaveLength(1);
  });

  test.each([
    ['a name', "import { a } from './a-b.ts'; const key = 'outcome-edition';"],
    ['a comment', '// Type a day.\nconst a = 1;'],
    ['an error for programmers', 'throw new Error(`${id} has a figure to stand at.`);'],
    ['markup', 'const xml = `<entry type="a b">${text}</entry>`;'],
    ['a pattern', 'const day = /on the day/;'],
    ['a part of one', 'const born = `(?:date of birth|born on)`;'],
  ])('%s is none', (_, program) => {
    expect(proseIn('a.ts', program)).toEqual([]);
  });
});
