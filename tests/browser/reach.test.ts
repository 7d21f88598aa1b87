import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clicksFromHome } from './reach.ts';

const isNear = (address: string) =>
  /^\/(reports|indicators|bodies|meetings)\/[^/]+\/$/.test(address);

/** The pages that are further from the home page than they should be, with the clicks that they take. */
const tooFar = (clicks: ReadonlyMap<string, number>) =>
  [...clicks].filter(([address, distance]) => distance > (isNear(address) ? 2 : 3));

test('papers, measures, bodies and meetings are two clicks from the home page, the rest three', () => {
  const clicks = clicksFromHome();
  expect(clicks.size).toBeGreaterThan(150);
  expect(tooFar(clicks)).toEqual([]);
});

test('a small council has the pages that it has something for, all within reach', () => {
  const out = mkdtempSync(join(tmpdir(), 'plainsight-reach-'));
  const project = join(import.meta.dirname, '..', '..');
  const root = join(project, 'tests', 'sites', 'good-libraries');
  const command = ['src/cli/plainsight.ts', 'build', '--root', root, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: 'utf8',
  });
  expect(`${status} ${stderr}`).toBe('0 ');
  const clicks = clicksFromHome(out);
  // Its contact is a mailbox: the letter is about the page that it is begun on.
  const measure = readFileSync(join(out, 'indicators/library-visits/index.html'), 'utf8');
  const letters = [...measure.matchAll(/href="(mailto:[^"]*)"/g)].map(
    ([, to]) => new URL(to!.replaceAll('&amp;', '&').replaceAll('&#38;', '&')),
  );
  expect(
    letters.map(({ pathname, searchParams }) => [pathname, searchParams.get('subject')]),
  ).toEqual(
    Array(2).fill([
      'libraries@little-bourne.example',
      'Visits to libraries – Libraries of Little Bourne',
    ]),
  );
  rmSync(out, { recursive: true });
  expect([...clicks.keys()].map((address) => address.split('/')[1])).toEqual([
    '',
    'bodies',
    'bodies',
    'discrepancies',
    'how-to-read',
    'indicators',
    'indicators',
    'records',
    'reports',
    'reports',
    'themes',
    'themes',
    'years',
  ]);
  expect(tooFar(clicks)).toEqual([]);
}, 120_000);
