import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import { listAll } from '../output/listing.ts';
import { keepMade, tidyShelf } from '../output/made-before.ts';
import { drawShares } from './draw-shares.ts';
import { sharePictures } from './share-pictures.ts';
import { toPng } from './to-png.ts';

let top = '';
let sites = 0;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'plainsight-share-'));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const settings = smallCouncil['content/publication.yml'];
const { value } = compileWith({
  'content/publication.yml': `${settings}address: https://papers.example/\n`,
});
const home = () => join(top, 'kept');

/** The pictures of a site, by path, with what is in them. */
async function draw(...parts: readonly { number: number; of: number }[]) {
  const site = join(top, `site-${sites++}`);
  for (const part of parts.length > 0 ? parts : [{ number: 1, of: 1 }])
    await drawShares(value!, site, part, home());
  return listAll(site).map(({ path }) => [path, readFileSync(join(site, path)).toString('base64')]);
}

describe('pictures for sharing', () => {
  test('one for each page that has one, none of a site without an address', async () => {
    expect((await draw()).map(([path]) => path)).toEqual([
      'data/share/card.png',
      'data/share/indicators/library-visits/card.png',
      'data/share/reports/2016-06-14-library-report/card.png',
      'data/share/themes/libraries/card.png',
    ]);
    expect((await drawShares(compileWith({}).value!, join(top, 'none'))).files).toBe(0);
  });

  test('are drawn once: a second build takes them from where they are kept', async () => {
    const first = await draw();
    const kept = readdirSync(home()).map((name) => join(home(), name));
    const before = kept.map((file) => statSync(file).ino);
    expect(await draw()).toEqual(first);
    expect(kept.map((file) => statSync(file).ino)).toEqual(before);
    expect(readdirSync(home())).toHaveLength(kept.length);
  });

  test('one that was cut short is drawn again', async () => {
    const first = await draw();
    for (const name of readdirSync(home())) truncateSync(join(home(), name), 100);
    expect(await draw()).toEqual(first);
  });

  test('parts of a site have all of them together', async () => {
    const whole = await draw();
    expect(await draw({ number: 1, of: 2 }, { number: 2, of: 2 })).toEqual(whole);
  });
});

test('what no build asked for in a month goes, and nothing earlier', () => {
  const now = Date.now();
  const shelf = sharePictures(home());
  const day = 24 * 60 * 60 * 1000;
  for (const [name, days] of [
    ['old', 30.01],
    ['young', 29.99],
  ] as const) {
    keepMade(shelf, name, new Uint8Array());
    const used = new Date(now - days * day);
    utimesSync(join(home(), `${name}.png`), used, used);
  }
  tidyShelf(shelf, now);
  expect(readdirSync(home())).toEqual(['young.png']);
  expect(() => tidyShelf({ home: join(top, 'nowhere') })).not.toThrow();
});

test('a drawing is the same bytes on every machine, and words are drawn in the faces of the project', () => {
  const words = (family: string, y: number) =>
    `<text x="20" y="${y}" font-family="${family}" font-size="40">1,807 children: Tŷ Gŵyr, £3 – “met”</text>`;
  const svg = (first: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#fff"/>${words(`Plainsight Card ${first}`, 100)}${words('Plainsight Card Sans', 200)}${words('Plainsight Card Strong', 300)}<circle cx="600" cy="500" r="80" fill="#a3195b"/></svg>`;
  const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(sum(toPng(svg('Serif')))).toMatchInlineSnapshot(
    `"a4aa66b855a379398d6182bd181151f471d4958f4043f63f6330a88cfe7eb4c1"`,
  );
  expect(sum(toPng(svg('Sans')))).not.toBe(sum(toPng(svg('Serif'))));
});

test('a picture full of words is small', () => {
  const line =
    'The number of people who waited longer than they should have, and of those who did not';
  const lines = Array.from(
    { length: 14 },
    (_, at) =>
      `<text x="20" y="${40 + at * 42}" font-family="Plainsight Card Sans" font-size="28" fill="#1a2230">${at} ${line}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#fff"/>${lines.join('')}</svg>`;
  expect(toPng(svg).length).toBeLessThan(100_000);
});
