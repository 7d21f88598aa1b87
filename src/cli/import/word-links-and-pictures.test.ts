import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { p, picture, run } from '../../../tests/word/made-word.ts';
import { heading, wordSite, type WordSite } from '../../../tests/word/word-site.ts';
import { loadPublication } from '../../site/load.ts';

let at: WordSite;
beforeEach(async () => {
  at = await wordSite();
});
afterEach(() => at.remove());

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('notes, links and pictures', () => {
  test('notes are numbered in the order of the text; one that nothing refers to is told', async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = heading + p(`${run('One')}${mark(7)}${run(' and two!')}${mark(3)}`);
    const found = await at.imported({
      body,
      footnotes: note(3, '1. Second') + note(7, 'First') + note(9, 'Lost'),
    });
    expect(found.body).toBe(
      '## Purpose\n\nOne[^1] and two\\![^2]\n\n[^1]: First\n\n[^2]: 1\\. Second',
    );
    expect(found.told).toContain(
      'A note that nothing in the text refers to is left out:\n    “Lost”',
    );
    expect(found.status).toBe(0);
  });

  test.each([
    {
      to: 'https://example.org/a(b)',
      gives: '[the plan](https://example.org/a%28b%29)',
      told: 'Everything',
    },
    { to: 'file:///C:/plan.docx', gives: 'the plan', told: 'A link that leads to a file' },
    { to: 'javascript:alert(1)', gives: 'the plan', told: 'A link that leads to a file' },
  ])('a link to $to', async ({ to, gives, told }) => {
    const body =
      heading +
      p(`${run('See ')}<w:hyperlink r:id="l1">${run('the plan')}</w:hyperlink>${run('.')}`);
    const found = await at.imported({ body, targets: { l1: to } });
    expect([found.body, found.status]).toEqual([`## Purpose\n\nSee ${gives}.`, 0]);
    expect(found.told).toContain(told);
  });

  test('a picture has its words, and the same one is written once', async () => {
    const body = heading + p(picture('i1', 'A bin')) + p(picture('i1', 'The bin again'));
    const found = await at.imported({
      body,
      targets: { i1: 'media/a.png' },
      media: { 'a.png': png },
    });
    expect(found.body).toBe(
      '## Purpose\n\n![A bin](/images/2026-03-19-bins-1.png)\n\n![The bin again](/images/2026-03-19-bins-1.png)',
    );
    expect([
      found.status,
      readFileSync(at.site('public/images/2026-03-19-bins-1.png')).equals(png),
    ]).toEqual([0, true]);
    expect(loadPublication(join(at.person, 'site')).diagnostics).toEqual([]);
  });

  test('a picture without words is for a person to decide, and one that no browser shows is told', async () => {
    const body = heading + p(picture('i1')) + p(picture('i2', 'A drawing'));
    const found = await at.imported({
      body,
      targets: { i1: 'media/a.png', i2: 'media/b.emf' },
      media: { 'a.png': png, 'b.emf': png },
    });
    expect([found.status, found.body]).toEqual([
      1,
      '## Purpose\n\n![](/images/2026-03-19-bins-1.png)',
    ]);
    expect(found.told).toContain('A picture has no words');
    expect(found.told).toContain('markdown/alternative-text');
    expect(found.told).toMatch(
      /browsers do not show is not kept\. Save it as PNG:\n {4}paragraph 3, “image\/x-emf”/,
    );
  });

  test('where a photograph was taken is not published, and is told', async () => {
    const photograph = Buffer.from(
      'ffd8ffe1001c4578696600004d4d002a00000008000047505320353120333020ffc0000b080001000101011100ffda0008010100003f0001ffd9',
      'hex',
    );
    expect(photograph.toString('latin1')).toContain('GPS 51 30');
    const found = await at.imported({
      body: heading + p(picture('i1', 'A bin')),
      targets: { i1: 'media/a.jpg' },
      media: { 'a.jpg': photograph },
    });
    const published = readFileSync(at.site('public/images/2026-03-19-bins-1.jpg'));
    expect([published.includes('GPS'), published.length < photograph.length]).toEqual([
      false,
      true,
    ]);
    expect(found.told).toMatch(
      /What a camera or a program wrote into a picture, such as the place, was taken out:\n {4}paragraph 2, “public\/images\/2026-03-19-bins-1\.jpg”/,
    );
  });

  test('a picture that is cropped in Word alone is told, and a broken one is not kept', async () => {
    const cropped = picture('i1', 'A bin').replace(
      '</pic:blipFill>',
      '<a:srcRect l="2000"/></pic:blipFill>',
    );
    const whole = picture('i1', 'A bin').replace('</pic:blipFill>', '<a:srcRect/></pic:blipFill>');
    const found = await at.imported({
      body: heading + p(cropped) + p(whole) + p(picture('i2', 'Half a bin')),
      targets: { i1: 'media/a.png', i2: 'media/b.png' },
      media: { 'a.png': png, 'b.png': png.subarray(0, 40) },
    });
    expect(found.told).toMatch(/A picture is cropped in Word alone[^\n]*\n {4}paragraph 2\n {2}\S/);
    expect(found.told).toMatch(
      /A picture is broken, and is not kept:\n {4}paragraph 4, “Half a bin”/,
    );
  });
});
