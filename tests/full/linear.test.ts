import { expect, test } from 'vitest';
import { checkEncoding, findConflict } from '../../src/core/source/encoding-check.ts';
import { findMarkup } from '../../src/core/tables/markup-check.ts';
import { findPersonalData } from '../../src/core/tables/personal-data.ts';
import type { SourceFile } from '../../src/core/source/source.ts';

/** What one of the readers of every file finds in a text, and how long that takes at least, in ms of the processor. */
function leastOf(read: (file: SourceFile) => unknown, text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    read({ path: 'data/indicators/a.csv', text });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const encoding = (file: SourceFile) => checkEncoding(file);
const personal = (file: SourceFile) => findPersonalData(file, '');

test.each<[string, (file: SourceFile) => unknown, string]>([
  ['letters of two alphabets in one word', encoding, 'а' + 'a'],
  ['words with letters of two alphabets', encoding, 'аa\n'],
  ['letters that nobody sees', encoding, '\u200b'],
  ['remains of another encoding', encoding, 'Â£ '],
  ['beginnings of merges', findConflict, '<<<<<<< a\n'],
  ['halves of merges', findConflict, '<<<<<<< a\n=======\n'],
  ['tags', findMarkup, '</b>'],
  ['tags that do not end', findMarkup, '<a href='],
  ['signs as programs spell them', findMarkup, '&amp;'],
  ['addresses of letters', personal, 'a@b.example '],
  ['numbers of telephones', personal, 'tel. 0121 496 0000\n'],
])('ten times as many %s take some ten times as long, and not a hundred', (_, read, piece) => {
  const few = leastOf(read, piece.repeat(2000));
  const many = leastOf(read, piece.repeat(20_000));
  expect(many / Math.max(few, 3)).toBeLessThan(40);
});
