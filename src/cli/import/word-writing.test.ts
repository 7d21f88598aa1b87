import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { madeWord, p, picture } from '../../../tests/word/made-word.ts';
import { answers, heading, wordSite, type WordSite } from '../../../tests/word/word-site.ts';

let at: WordSite;
beforeEach(async () => {
  at = await wordSite();
});
afterEach(() => at.remove());

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('it writes over nothing, and all or nothing', () => {
  test('a report that is there is refused, and stays', async () => {
    writeFileSync(at.site('content/reports/2026-03-19-bins.md'), 'mine');
    writeFileSync(join(at.person, 'a.docx'), await madeWord({ body: heading + p('Text.') }));
    const { told, status } = await at.bring('a.docx');
    expect([status, told]).toEqual([1, expect.stringContaining('would be written over')]);
    expect(readFileSync(at.site('content/reports/2026-03-19-bins.md'), 'utf8')).toBe('mine');
  });

  test('where one file cannot be written, no other is left', async () => {
    // A file where a folder would have to be.
    writeFileSync(at.site('public'), '');
    const parts = {
      body: heading + p(picture('i1', 'A bin')),
      targets: { i1: 'media/a.png' },
      media: { 'a.png': png },
    };
    const found = await at.imported(parts);
    expect([found.status, found.body]).toEqual([1, '']);
    expect(found.told).toContain('The files could not be written');
    expect(
      readdirSync(join(at.person, 'site')).filter((name) => name.startsWith('.plainsight')),
    ).toEqual([]);
  });

  test.each([
    { of: 'no Word file', bytes: Buffer.from('words'), told: 'cannot be read as a Word report' },
    {
      of: 'one of the old kind, or with a password',
      bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      told: 'is of the old kind',
    },
  ])('$of is told', async ({ bytes, told }) => {
    writeFileSync(join(at.person, 'a.docx'), bytes);
    const found = await at.bring('a.docx');
    expect([found.status, found.told]).toEqual([1, expect.stringContaining(told)]);
  });

  test('a file that is not there, an empty one, and a folder that is no publication', async () => {
    expect((await at.bring('b.docx')).told).toContain('There is no file `b.docx`');
    expect((await at.imported({ body: p('') })).told).toContain('There are no words in `a.docx`');
    writeFileSync(join(at.person, 'a.docx'), await madeWord({ body: heading + p('Text.') }));
    const found = await at.bring('a.docx', [...answers, '--root', 'elsewhere']);
    expect(found.told).toContain('is no publication');
  });
});
