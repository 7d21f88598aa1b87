import JSZip from 'jszip';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { zipEntries } from '../core/source/zip-entries.ts';
import { zipOf } from './zip.ts';

const long = Array.from({ length: 20_000 }, (_, at) => `${at},${(at * 7919) % 1000}\n`).join('');
const texts = [
  '',
  'a',
  'x'.repeat(250),
  'x'.repeat(251),
  'a,b\n1,2\n'.repeat(500),
  long,
  'Tŷ Gŵyr, £3',
];
const files = texts.map((text, at) => ({ path: `folder/file-${at}.csv`, text }));

test('what is in a zip is what was put there, in its order, whatever its length', async () => {
  const made = zipOf(files);
  const { files: found } = await JSZip.loadAsync(made, { checkCRC32: true });
  const read = Object.values(found).map(async (one) => ({
    path: one.name,
    text: await one.async('text'),
  }));
  expect(await Promise.all(read)).toEqual(files);
  expect(zipEntries(made)?.map(({ name }) => name)).toEqual(files.map(({ path }) => path));
});

test('names keep their letters', async () => {
  const { files: found } = await JSZip.loadAsync(zipOf([{ path: 'Gŵyr.csv', text: 'a' }]));
  expect(Object.keys(found)).toEqual(['Gŵyr.csv']);
});

test('a text is packed about as well as by a program that looks back as far as it can', async () => {
  for (const text of texts) {
    const other = await new JSZip().file('a.csv', text).generateAsync({
      type: 'uint8array',
      compression: 'DEFLATE',
      compressionOptions: { level: 6 },
    });
    expect(zipOf([{ path: 'a.csv', text }]).length).toBeLessThan(other.length * 1.05);
  }
});

test('the bytes are the same on every machine', () => {
  expect(createHash('sha256').update(zipOf(files)).digest('hex')).toMatchInlineSnapshot(
    `"26e5468d885838c11a4a0b119b206d76bba9270abb7518eaea85026e5e3bd1ba"`,
  );
});

test('more files than a zip can count are refused', () => {
  const many = Array.from({ length: 0x10000 }, () => ({ path: 'a', text: '' }));
  expect(() => zipOf(many)).toThrow('65536');
});
