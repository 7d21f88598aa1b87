import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fitLines, fitSizes, isPrintable, widthIn } from './fit-words.ts';
import { knownLetters, letterWidths, type ShareFace } from './letter-widths.ts';

const fonts = join(import.meta.dirname, '..', '..', 'cli', 'share', 'fonts');

/** Reads from a font how wide its letters are: the tables `cmap` in the form of plain letters, and `hmtx`. */
function widthsIn(face: ShareFace): readonly (number | undefined)[] {
  const font = readFileSync(join(fonts, `${face}.ttf`));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const tableAt = (name: string) =>
    font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === name)! + 8);
  const cmap = tableAt('cmap');
  const forms = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) =>
    font.readUInt32BE(cmap + 8 + 8 * at),
  );
  const form = cmap + forms.find((at) => font.readUInt16BE(cmap + at) === 4)!;
  const runs = font.readUInt16BE(form + 6);
  const glyphOf = (letter: number) => {
    for (let at = 0; at < runs; at += 2) {
      const start = form + 16 + runs + at;
      if (letter > font.readUInt16BE(form + 14 + at)) continue;
      if (letter < font.readUInt16BE(start)) return 0;
      const delta = font.readUInt16BE(start + runs);
      const from = font.readUInt16BE(start + 2 * runs);
      if (from === 0) return (letter + delta) & 0xffff;
      const place = start + 2 * runs + from + 2 * (letter - font.readUInt16BE(start));
      const glyph = font.readUInt16BE(place);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
  const perSize = font.readUInt16BE(tableAt('head') + 18);
  const count = font.readUInt16BE(tableAt('hhea') + 34);
  return [...knownLetters].map((letter) => {
    const glyph = glyphOf(letter.codePointAt(0)!);
    const width = font.readUInt16BE(tableAt('hmtx') + 4 * Math.min(glyph, count - 1));
    return glyph === 0 ? undefined : Math.ceil((width * 1000) / perSize);
  });
}

test.each(['serif', 'sans', 'strong'] as const)(
  'letters are as wide as in the font: %s',
  (face) => {
    expect(widthsIn(face)).toEqual(letterWidths[face]);
  },
);

test.each([
  ['Waiting times, 2024–25: £1,000 · 7.3% – “met”', true],
  ['Cyngor Sir Ynys Môn: Tŷ Gŵyr', true],
  ['an accent that stands for itself: cafe\u0301', true],
  ['', true],
  ['an arrow →', false],
  ['Ελλάδα', false],
  ['عربي', false],
  ['a soft\u00adhyphen', false],
  ['a smile 🙂', false],
])('%s', (words, says) => expect(isPrintable(words)).toBe(says));

describe('words in lines', () => {
  const fit = (words: string, most: number, width = 200) =>
    fitLines(words, 'sans', 20, { width, most });

  test('as many as there is room for', () => {
    expect(fit('One two three four five six seven', 2)).toEqual({
      lines: ['One two three four', 'five six seven'],
      isWhole: true,
    });
  });

  test('of more, the first, to the end of a word', () => {
    expect(fit('One two three, four five six seven', 1, 130)).toEqual({
      lines: ['One two …'],
      isWhole: false,
    });
    expect(fit('One two three, four five six seven', 1, 155)).toEqual({
      lines: ['One two three …'],
      isWhole: false,
    });
  });

  test('a word without room is cut', () => {
    const { lines, isWhole } = fit('Llanfairpwllgwyngyllgogerychwyrndrobwll', 2);
    expect(isWhole).toBe(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Llanfairpwll\w+…$/);
    expect(widthIn('sans', 20, lines[0]!)).toBeLessThanOrEqual(200);
  });

  test('nothing is no line', () => {
    expect(fit('', 2)).toEqual({ lines: [], isWhole: true });
  });

  test('a line just as wide as its room', () => {
    const width = widthIn('sans', 20, 'One two');
    expect(fit('One two', 1, width).isWhole).toBe(true);
    expect(fit('One two', 1, width - 0.01).isWhole).toBe(false);
  });
});

describe('sizes', () => {
  const sizes = [
    [40, 1],
    [30, 2],
    [20, 2],
  ] as const;
  const sizesOf = (words: string) =>
    fitSizes(words, 'serif', sizes, 300).map(({ size, lines }) => [size, ...lines]);

  test('all at which the words have room, the largest first, in lines of about one length', () => {
    expect(sizesOf('Beds and')).toEqual([
      [40, 'Beds and'],
      [30, 'Beds and'],
      [20, 'Beds and'],
    ]);
    expect(sizesOf('Beds taken by people ready')).toEqual([
      [30, 'Beds taken by', 'people ready'],
      [20, 'Beds taken by people ready'],
    ]);
  });

  test('where they have none, the smallest', () => {
    const all = sizesOf(
      'Beds taken by people who are ready to leave the hospital on an average day',
    );
    expect(all).toHaveLength(1);
    expect(all[0]![0]).toBe(20);
    expect(all[0]!.at(-1)).toMatch(/ …$/);
  });
});
