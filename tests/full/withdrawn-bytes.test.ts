import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAll } from '../../src/cli/output/listing.ts';
import { monthlySteps, withdrawnCell, withdrawnFigure } from '../monthly-council.ts';

const top = mkdtempSync(join(tmpdir(), 'plainsight-withdrawn-'));
const out = join(top, 'dist');

/** Days on which the figure that was withdrawn later stood there. */
const versions = ['2017-06-30', '2018-01-31'];

/** Every text of the site, by its path: packed ones opened, and what is inside those, however deep. */
const texts = new Map<string, string>();

async function open(path: string, bytes: Buffer): Promise<void> {
  texts.set(path, bytes.toString('latin1'));
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) await open(`${path}!gz`, gunzipSync(bytes));
  if (path.endsWith('.br')) await open(`${path}!br`, brotliDecompressSync(bytes));
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') return;
  const zip = await JSZip.loadAsync(bytes);
  for (const one of Object.values(zip.files))
    if (!one.dir) await open(`${path}!${one.name}`, await one.async('nodebuffer'));
}

/** The ways in which a number may stand in a file: typed, with its thousands parted, and as the usual hashes of what was typed. */
const spellings = (digits: string) => [
  digits,
  digits.replace(/\B(?=(?:\d{3})+$)/g, ','),
  digits.replace(/\B(?=(?:\d{3})+$)/g, ' '),
  `${Number(digits) / 1_000_000}`,
  ...['md5', 'sha1', 'sha256', 'sha512'].flatMap((kind) => {
    const bytes = createHash(kind).update(digits).digest();
    return [bytes.toString('hex'), bytes.toString('base64')];
  }),
];

const placesOf = (digits: string) =>
  [...texts].flatMap(([path, text]) =>
    spellings(digits).some((one) => text.includes(one)) ? [path] : [],
  );

beforeAll(async () => {
  const root = join(top, 'papers');
  for (const [path, text] of Object.entries(monthlySteps().at(-1)!.files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const kept = path === 'content/publication.yml' ? `versions: [${versions.join(', ')}]\n` : '';
    writeFileSync(join(root, path), `${text!}${kept}`);
  }
  const start = join(import.meta.dirname, '../../src/cli/start.js');
  execFileSync(process.execPath, [start, 'build', '--root', root, '--out', out, '--compress'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  for (const { path } of listAll(out)) await open(path, readFileSync(join(out, path)));
});

afterAll(() => rmSync(top, { recursive: true, force: true }));

test.each([
  ['figure', withdrawnFigure],
  ['cell of a table', withdrawnCell],
])(
  'a %s that was withdrawn is in no byte of the site, packed or not, nor is a hash of it',
  (_, typed) => {
    expect(placesOf(typed)).toEqual([]);
  },
);

test('that it was withdrawn, and what another cell was, stand on the page of the table, in its JSON and on that of changes', () => {
  for (const page of ['tables/branches/index.html', 'changes/index.html', 'feeds/changes.atom']) {
    const text = [...texts].find(([path]) => path === page)?.[1] ?? '';
    expect([page, /Abbey, Lent[^]*?Withdrawn\./.test(text)]).toEqual([page, true]);
    expect([page, text.includes('Corrected from 6,482,111 to 6,482,222.')]).toEqual([page, true]);
  }
  const json = JSON.parse(texts.get('data/tables/branches.json')!) as { changes: unknown };
  expect(json.changes).toEqual([
    expect.objectContaining({ kind: 'correction', part: 'bourne; lent', was: '6482111' }),
    expect.not.objectContaining({ was: expect.anything() as unknown }),
  ]);
});

test('the versions of days on which it stood are there without it', () => {
  const [loans] = [...texts.keys()].filter(
    (path) =>
      path.startsWith(`versions/${versions[0]}/`) &&
      path.endsWith('.csv') &&
      path.includes('loans'),
  );
  expect(texts.get(loans!)).toMatch(/^2017-04,(?:suppressed|c),/m);
});

test('one that was not is found by the same search in every kind of file', () => {
  const last = monthlySteps()
    .at(-1)!
    .files['data/indicators/book-loans.csv']!.trim()
    .split(/\r?\n/)
    .at(-1)!
    .split(',')[1]!;
  const kinds = new Set(placesOf(last).map((path) => path.replace(/^.*?(\.\w+(?:!.*)?)$/, '$1')));
  const wanted = ['.html', '.csv', '.json', '.svg', '.atom', '.gz!gz', '.br!br'];
  expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect([...kinds]).toContain('.xlsx!xl/worksheets/sheet1.xml');
  expect([...kinds]).toContain('.zip!indicators/book-loans.csv');
  expect([...kinds].some((kind) => kind.startsWith('.pf_fragment'))).toBe(true);
});
