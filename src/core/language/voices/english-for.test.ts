import { expect, test } from 'vitest';
import { english } from '../english.ts';
import { englishFor } from './english-for.ts';
import type { OwnersWords } from './owners-words.ts';
import { owner } from './owner.ts';

/** Every text below words, by its path, as in `site.footer.covers`. */
const textsOf = (words: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, text]) => {
    const at = path === '' ? name : `${path}.${name}`;
    if (typeof text === 'string') return [[at, text] as const];
    return typeof text === 'object' && text !== null ? textsOf(text as object, at) : [];
  });

const gapsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap);

const archives = new Map(textsOf(english));
const owners = textsOf(owner);

test('an archive speaks as the language does', () => {
  expect(englishFor('archive')).toBe(english);
});

test('an owner says what it has its own words for in them, and all else as an archive does', () => {
  const said = new Map(textsOf(englishFor('owner')));
  expect([...said.keys()]).toEqual([...archives.keys()]);
  expect(owners.filter(([at, text]) => said.get(at) !== text)).toEqual([]);
  const own = new Map(owners);
  expect([...archives].filter(([at, text]) => !own.has(at) && said.get(at) !== text)).toEqual([]);
});

test('a second wording differs from the first, but for what stands in one list with it', () => {
  const alike = owners
    .filter(([at, text]) => !/\.\d+\./.test(at) && archives.get(at) === text)
    .map(([, text]) => text);
  expect(alike).toEqual([]);
});

test('a second wording has no gap that is not filled in the first', () => {
  const more = owners.flatMap(([at, text]) => {
    const gaps = gapsOf(archives.get(at)!);
    return gapsOf(text)
      .filter((gap) => !gaps.includes(gap))
      .map((gap) => `${at}: ${gap}`);
  });
  expect(more).toEqual([]);
});

test('no word of an owner, but for those to officers, speaks of papers as an archive does', () => {
  const said = textsOf(englishFor('owner')).filter(
    ([at]) => !/^(?:problems|wordImport|making)\./.test(at),
  );
  const strange =
    /\bour papers\b|\b(?:the|a|no|this) paper\b|\bprint(?:s|ed)?\b|\bdigest\b|\bour copy\b/i;
  expect(said.filter(([, text]) => strange.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
});

test('what has no second wording, or one for nothing, does not compile', () => {
  const words = { told: 'Our papers say so.', kept: { said: 'So it is.' } } as const;
  type Own = OwnersWords<typeof words>;
  const whole: Own = { told: 'We say so.' };
  // @ts-expect-error A sentence of papers without its second wording.
  const missing: Own = {};
  // @ts-expect-error A second wording of nothing.
  const misspelt: Own = { told: 'We say so.', kept: { sayd: 'So we keep it.' } };
  expect([whole, missing, misspelt]).toHaveLength(3);
});
