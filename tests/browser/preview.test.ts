import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { council, publicFiles } from '../../src/problem-examples/council.ts';

const root = mkdtempSync(join(tmpdir(), 'plainsight-preview-'));
const csv = 'data/indicators/library-visits.csv';
let preview: ChildProcess;
let address = '';

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Asks for a page as a browser does, again and again until its text is as wanted: a change takes a moment. */
async function until(path: string, status: number, ...texts: readonly string[]): Promise<void> {
  let seen = '';
  for (let attempt = 0; attempt < 150; attempt++) {
    const response = await fetch(new URL(path, address), { headers: { Accept: 'text/html' } });
    seen = `${response.status}\n${await response.text()}`;
    if (response.status === status && texts.every((text) => seen.includes(text))) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(seen.slice(0, 2000)).toContain(texts.join(', '));
}

beforeAll(async () => {
  for (const [path, text] of Object.entries({ ...council, ...publicFiles })) write(path, text);
  const command = ['src/cli/plainsight.ts', 'dev', '--root', root];
  // Astro serves nothing where it thinks that it is under test itself.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|NODE_ENV|TEST|MODE|DEV|PROD|SSR)/.test(name),
    ),
  );
  preview = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'], env });
  address = await new Promise((resolve) => {
    let said = '';
    preview.stdout!.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = /http:\/\/[^\s/]+\//.exec(said);
      if (found) resolve(found[0]);
    });
  });
});

afterAll(async () => {
  preview.kill();
  await once(preview, 'exit');
  rmSync(root, { recursive: true, force: true });
});

test('a preview shows the site, and in its place what is wrong, and the site again', async () => {
  await until('/indicators/library-visits/', 200, '4,930');
  write(csv, council[csv].replace('4610', '4,610'));
  await until('/', 500, 'csv/split-number', 'Type `4610`.', '@vite/client');
  await until('/reports/', 500, 'csv/split-number');
  write(csv, council[csv].replace('4610', '4611'));
  await until('/indicators/library-visits/', 200, '4,611');
});

test('a preview tells what there is to do, as the files are now', async () => {
  const path = 'content/indicators/library-visits.md';
  const text = council[path];
  await until('/_health/', 200, 'to do, as at', 'Whether a figure is late cannot be told');
  write(path, text.replace('unit:', 'reviewBy: 2016-01-01\nunit:'));
  await until('/_health/', 200, 'Librarian', 'to be looked at again by 1 January 2016');
  write(path, text);
  await until('/_health/', 200, 'Whether a figure is late cannot be told');
});

test('pages and figures lead to their file and line, where the repository is named', async () => {
  const path = 'content/publication.yml';
  const named = `${council[path]}repository: https://gitlab.com/little-bourne/libraries\n`;
  const at = 'https://gitlab.com/little-bourne/libraries/-';
  const measure = '/indicators/library-visits/';
  write(path, `${named}edit:\n  branch: published\n  folder: our papers\n`);
  const folder = 'published/our%20papers';
  await until(
    measure,
    200,
    `href="${at}/edit/${folder}/content/indicators/library-visits.md">Edit this page</a>`,
    `href="${at}/blob/${folder}/data/indicators/library-visits.csv?plain=1#L`,
  );
  const list = await fetch(new URL('/indicators/', address), { headers: { Accept: 'text/html' } });
  expect(await list.text()).not.toContain('Edit this page');
  write(path, council[path]);
  await until(measure, 200, '4,930');
  const page = await fetch(new URL(measure, address), { headers: { Accept: 'text/html' } });
  expect(await page.text()).not.toContain('>Edit ');
});

test('a preview sees files that are added, taken away and moved', async () => {
  const report = 'content/reports/2017-10-04-library-report.md';
  const text = council['content/reports/2018-10-03-library-report.md'];
  write(report, text.replaceAll('2018-10-03', '2017-10-04'));
  await until('/reports/2017-10-04-library-report/', 200, 'The roof will cost more');
  rmSync(join(root, report));
  await until('/reports/', 200, 'Visits rose for the third year');
  renameSync(join(root, 'content/bodies'), join(root, 'content/committees'));
  await until('/', 500, 'file/unknown-place');
  renameSync(join(root, 'content/committees'), join(root, 'content/bodies'));
  await until('/', 200, 'Libraries of Little Bourne');
});

test('a preview hands out the files that a build does, and no other', async () => {
  const statusOf = async (path: string) => (await fetch(new URL(path, address))).status;
  write('public/files/README.md', 'For those who look after these files.\n');
  write('public/files/.DS_Store', 'x');
  write('public/files/loans.csv', 'branch,loans\nNorth,20\n');
  await until('/', 200, 'Libraries of Little Bourne');
  await until('/files/loans.csv', 200, 'North,20');
  expect(await statusOf('/images/map.png')).toBe(200);
  expect(await statusOf('/files/README.md')).toBe(404);
  expect(await statusOf('/files/.DS_Store')).toBe(404);
  write('public/files/loans.pdf', '<!doctype html>');
  await until('/', 500, 'public/contents');
  expect(await statusOf('/files/loans.pdf')).toBe(404);
  rmSync(join(root, 'public/files'), { recursive: true });
});
