import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { addressesOf } from '../../src/core/publication/addresses-of.ts';
import { placesTaken } from '../../src/core/addresses/asset-address.ts';
import { loadPublication } from '../../src/site/load.ts';
import { listAssets } from '../../src/site/read-sources.ts';
import { buildSite, councilBase, councilRoot } from './build-sites.ts';
import { dist, listPages } from './pages.ts';

const project = join(import.meta.dirname, '..', '..');

const fileOf = (address: string) =>
  join(dist, address.endsWith('/') ? `${address}index.html` : address);

const pages = listPages().map((address) => ({
  address,
  html: readFileSync(fileOf(address), 'utf8'),
}));

/** The files of a folder, each with what its bytes come to. */
const bytesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path)));
      return `${path} ${hash.digest('hex')}`;
    });

/** The ids in a page. */
const idsIn = (file: string): ReadonlySet<string> => {
  const known = ids.get(file);
  if (known) return known;
  const found = new Set(
    [...readFileSync(file, 'utf8').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!),
  );
  ids.set(file, found);
  return found;
};
const ids = new Map<string, ReadonlySet<string>>();

function run(...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/plainsight.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
}

describe('every built page', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'long-title': 'off',
      'no-raw-characters': 'off',
      'prefer-native-element': 'off',
    },
  });

  test.each(pages)('is valid HTML (A-61): $address', async ({ html }) => {
    const report = await validator.validateString(html);
    const told = report.results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(told).toEqual([]);
  });

  test.each(pages)('has no inline script, style or handler (S-01, S-02): $address', ({ html }) => {
    expect(html).not.toMatch(/<script(?![^>]*(?:\bsrc=|\btype="application\/ld\+json"))/);
    expect(html).not.toMatch(
      /<style|<[a-z][^>]*\s(?:style|on[a-z]+)=|\s(?:href|src)="\s*javascript:/i,
    );
    expect(html).toContain('http-equiv="Content-Security-Policy"');
  });

  test.each(pages)('leads only to places that are there (A-67): $address', ({ address, html }) => {
    const dead = [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].flatMap(([, link]) => {
      if (/^https:/.test(link!)) return [];
      const { pathname, hash } = new URL(
        link!.replaceAll('&amp;', '&'),
        `http://localhost${address}`,
      );
      const file = fileOf(decodeURIComponent(pathname));
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return [link];
      const id = decodeURIComponent(hash.slice(1));
      return id && !idsIn(file).has(id) ? [link] : [];
    });
    expect(dead).toEqual([]);
  });

  test('marks of place have no space at their ends: paper puts brackets there (A-44)', () => {
    const loose = pages.flatMap(({ address, html }) =>
      [...html.matchAll(/<a class="place[^>]*>([\s\S]*?)<\/a>/g)]
        .map(([, mark]) => mark!)
        .filter((mark) => /^\s|\s$/.test(mark.replace(/<[^>]+>/g, '')))
        .map((mark) => `${address} ${mark}`),
    );
    expect(loose).toEqual([]);
  });

  test('a page of a measure is small before any script: at most 20 kB compressed (T-R20)', () => {
    const measures = pages.filter(({ address }) => /^\/indicators\/./.test(address));
    expect(Math.max(...measures.map(({ html }) => gzipSync(html).length))).toBeLessThan(20_000);
  });
});

describe('children in care, as a resident meets it', () => {
  const html = pages.find(({ address }) => address === '/indicators/children-in-care/')!.html;
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

  test.each([
    '1,807',
    '66 per 10,000',
    '1,750',
    'March 2017',
    '559',
    '508',
    '575',
    'Appendix B, April 2016',
  ])('says %s in words', (figure) => {
    expect(text).toContain(figure);
  });

  test('draws 1,807 and its target in the picture', () => {
    const [picture] = /<figure class="figure"[\s\S]*?<\/figure>/.exec(html)!;
    expect(picture).toContain('<svg class="chart');
    expect(picture).toContain('1,807');
    expect(picture).toContain('1,750');
  });

  test('hands out the same figure as CSV', () => {
    const csv = readFileSync(join(dist, 'data/indicators/children-in-care.csv'), 'utf8');
    expect(csv).toMatch(/^2016-04,.*\b1807\b/m);
  });
});

test('a site that lives under a path has every link under it, and two builds give the same bytes (S-40)', async () => {
  const site = inject('councilSite');
  const again = mkdtempSync(join(tmpdir(), 'plainsight-build-'));
  const said = await buildSite(councilRoot, join(again, 'site'), councilBase);
  expect(said.split('\n').filter(Boolean)).toHaveLength(2);
  expect(bytesOf(join(again, 'site'))).toEqual(bytesOf(site));
  rmSync(again, { recursive: true });
  for (const path of listPages(site)) {
    const html = readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    const links = [...html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(([, link]) => link!);
    expect(links.filter((link) => !link.startsWith(councilBase))).toEqual([]);
  }
}, 240_000);

test('every file of the site is at a place that no file under `public/` may take', () => {
  const taken = placesTaken(addressesOf(loadPublication(project).value!));
  const own = new Set(listAssets(project).map((path) => path.slice('public/'.length)));
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dist, path)).isFile() && !own.has(path))
    .map((path) => path.split(sep).join('/'));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((path) => taken(path) === undefined)).toEqual([]);
});

test('a build refuses to publish while anything is wrong, and says where', () => {
  const root = join(import.meta.dirname, '..', 'sites', 'letter-for-a-digit');
  const { status, stderr } = run(
    'build',
    '--root',
    root,
    '--out',
    join(tmpdir(), 'plainsight-never'),
  );
  expect(status).toBe(1);
  expect(stderr).toContain('data/indicators/library-visits.csv:3:9');
  expect(statSync(join(tmpdir(), 'plainsight-never'), { throwIfNoEntry: false })).toBeUndefined();
});

test('check speaks JSON to programs, and nothing else on standard output', () => {
  const root = join(import.meta.dirname, '..', 'sites', 'letter-for-a-digit');
  const { status, stdout } = run('check', '--root', root, '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    {
      file: 'data/indicators/library-visits.csv',
      line: 3,
      column: 9,
      code: 'observation/value',
      message: expect.stringContaining('`493O`'),
      hint: expect.stringContaining('`4930`'),
      endLine: 3,
      endColumn: 13,
      replacement: '4930',
    },
  ]);
});
