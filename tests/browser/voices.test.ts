import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { english } from '../../src/core/language/english.ts';
import { englishFor } from '../../src/core/language/voices/english-for.ts';
import { owner } from '../../src/core/language/voices/owner.ts';
import { dist, listPages } from './pages.ts';

const root = join(import.meta.dirname, '..', '..');

const plain = (text: string) =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The pieces of text that stand between the tags of a site's pages, each with a page it stands on; help for officers apart. */
function piecesOf(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of listPages(folder).filter((one) => !one.startsWith('/problems/'))) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const html = readFileSync(join(folder, file), 'utf8').replace(
      /<(script|style|pre|code)\b[^>]*>.*?<\/\1>/gs,
      '<i>',
    );
    for (const piece of html.split(/<[^>]*>/)) if (piece.trim()) found.set(plain(piece), path);
  }
  return found;
}

/** Every text below words, by its path. */
const textsOf = (words: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, text]) => {
    const at = `${path}.${name}`;
    if (typeof text === 'string') return [[at, text] as const];
    return typeof text === 'object' && text !== null ? textsOf(text as object, at) : [];
  });

const archives = textsOf(english);
const archived = new Map(archives);
const owned = textsOf(owner).filter(([at, text]) => archived.get(at) !== text);

/** The longest stretch of a text between its gaps: where that stands on a page, the text may. Of what is hardly more than gaps, nothing. */
const toStretch = (text: string) => {
  const [longest = ''] = text
    .split(/\{\w+\}/)
    .map((part) => part.trim())
    .sort((a, b) => b.length - a.length);
  return longest.length < 14 ? [] : [longest];
};

const foundOf = (pieces: ReadonlyMap<string, string>, texts: readonly string[]) => {
  const stretches = texts.flatMap(toStretch);
  return [...pieces].flatMap(([piece, path]) =>
    stretches.flatMap((stretch) =>
      piece.includes(stretch) ? [`${path}: ${stretch} | ${piece.slice(0, 120)}`] : [],
    ),
  );
};

const [ofOwner, ofArchive] = [piecesOf(inject('exampleSite')), piecesOf(dist)];
const both = new Set(archives.flatMap(([, text]) => toStretch(text)));

test('no page of the board that publishes its own figures has a sentence of an archive', () => {
  const kept = textsOf(englishFor('owner')).flatMap(([, text]) => toStretch(text));
  const texts = owned
    .map(([at]) => archived.get(at)!)
    .filter(
      (text) => !toStretch(text).some((stretch) => kept.some((one) => one.includes(stretch))),
    );
  expect(texts.length).toBeGreaterThan(150);
  expect(foundOf(ofOwner, texts)).toEqual([]);
});

test('no page of the archive has a sentence of an owner', () => {
  const texts = owned
    .map(([, text]) => text)
    .filter(
      (text) => !toStretch(text).some((stretch) => [...both].some((one) => one.includes(stretch))),
    );
  expect(foundOf(ofArchive, texts)).toEqual([]);
});

test('nothing on the board’s pages speaks of papers as an archive does, but for its officers and examples', () => {
  const typed = ['examples/health-board/content', 'examples/health-board/data', 'src/elements']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(md|csv|yml)$|examples?[\w/-]*\.ts$/.test(path))
        .map((path) => readFileSync(join(root, folder, path), 'utf8')),
    )
    .map(plain);
  const strange =
    /\bour papers\b|\b(?:the|a|one|no|this) paper\b|\bprint(?:s|ed)?\b|\bdigest\b|\bour copy\b|Source: ?\.|\bPapers of\b|\babout 0 words/i;
  const said = [...ofOwner].filter(
    ([piece]) => strange.test(piece) && !typed.some((text) => text.includes(piece)),
  );
  expect(said.map(([piece, path]) => `${path}: ${piece}`)).toEqual([]);
});
