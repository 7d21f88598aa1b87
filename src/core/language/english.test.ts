import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from './english.ts';

const rooms = readdirSync(import.meta.dirname).filter((name) => /^english-[a-z]+\.ts$/.test(name));

test('every room is part of the language, and no two have words under one name', async () => {
  const names = await Promise.all(
    rooms.map(async (room) => {
      const [[name, words]] = Object.entries(
        (await import(`./${room}`)) as Record<string, object>,
      ) as [[string, object]];
      return (english as Record<string, unknown>)[name] === words ? [name] : Object.keys(words);
    }),
  );
  const own = ['code', 'months', 'problems', 'repeated'];
  expect([...own, ...names.flat()].sort()).toEqual(Object.keys(english).sort());
});

/** What stands beside the families of problems: all of them together, and the words that several share. */
const besides = ['problems.ts', 'kinds.ts', 'nouns.ts', 'reasons.ts', 'repeated.ts'];

test('the words of every family of problems are part of the language, and no two are of one code', async () => {
  const folder = `${import.meta.dirname}/problems/english`;
  const families = readdirSync(folder).filter((name) => !besides.includes(name));
  const codes = await Promise.all(
    families.map(async (family) => {
      const room = (await import(`./problems/english/${family}`)) as Record<string, object>;
      return Object.keys(Object.values(room)[0]!);
    }),
  );
  expect(codes.flat().sort()).toEqual(Object.keys(english.problems).sort());
});
