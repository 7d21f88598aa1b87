import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { zipEntries } from './zip-entries.ts';

async function zipOf(files: Readonly<Record<string, string>>, comment?: string) {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text, { createFolders: false });
  const made = { type: 'uint8array', compression: 'DEFLATE' } as const;
  return zip.generateAsync(comment === undefined ? made : { ...made, comment });
}

test('the files in a zip are told with the sizes that they unpack to', async () => {
  const files = { 'a.csv': 'x'.repeat(1000), 'folder/é.txt': 'yy' };
  const expected = [
    { name: 'a.csv', size: 1000 },
    { name: 'folder/é.txt', size: 2 },
  ];
  expect(zipEntries(await zipOf(files))).toEqual(expected);
  expect(zipEntries(await zipOf(files, 'Made in the library.'))).toEqual(expected);
  expect(zipEntries(await zipOf({}))).toEqual([]);
});

test('of a zip that was cut off nothing is known', async () => {
  const whole = await zipOf({ 'a.csv': 'x'.repeat(1000) });
  for (const length of [0, 4, 30, whole.length - 1])
    expect(zipEntries(whole.subarray(0, length))).toBeUndefined();
});

test('nor of one whose list lies where its end does not say', async () => {
  const bytes = await zipOf({ 'a.csv': 'x' });
  bytes[bytes.length - 6] = 0xff;
  expect(zipEntries(bytes)).toBeUndefined();
});
