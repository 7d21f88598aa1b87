import { expect, test } from 'vitest';
import { baseOf } from './base.ts';

test.each([
  { asked: undefined, address: undefined, base: '/' },
  { asked: undefined, address: 'https://papers.example', base: '/' },
  { asked: undefined, address: 'https://papers.example/', base: '/' },
  { asked: undefined, address: 'https://council.example/papers', base: '/papers/' },
  { asked: undefined, address: 'https://council.example/a/b-c/', base: '/a/b-c/' },
  { asked: '/', address: 'https://council.example/papers/', base: '/' },
  { asked: '/preview/', address: 'https://council.example/papers/', base: '/preview/' },
])('asked for $asked, with the address $address: $base', ({ asked, address, base }) => {
  expect(baseOf(asked, { address })).toBe(base);
});

test('a publication whose settings cannot be read is at the root', () => {
  expect(baseOf(undefined, undefined)).toBe('/');
});
