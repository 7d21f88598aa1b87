import { expect, test } from 'vitest';
import { problem } from './diagnostic.ts';
import { sayDiagnostic } from './say-diagnostic.ts';
import { shortened } from './shorten.ts';
import { startOf } from './source.ts';
import { english } from '../language/english.ts';

test.each([
  { says: 'two hundred characters are quoted whole', text: 'a'.repeat(200), is: 'a'.repeat(200) },
  { says: 'of more the beginning', text: 'a'.repeat(201), is: `${'a'.repeat(200)}…` },
  {
    says: 'no character is cut in two, of however many signs it is made',
    text: '👩‍👧'.repeat(201),
    is: `${'👩‍👧'.repeat(200)}…`,
  },
  { says: 'be it a flag', text: '🇬🇧'.repeat(201), is: `${'🇬🇧'.repeat(200)}…` },
  { says: 'nor are two hundred of such too many', text: 'é'.repeat(200), is: 'é'.repeat(200) },
  {
    says: 'no space stands before the end',
    text: `${'a'.repeat(199)} b`,
    is: `${'a'.repeat(199)}…`,
  },
])('$says', ({ text, is }) => {
  expect(shortened(text)).toBe(is);
});

test('a message quotes no more than that of what was typed', () => {
  const text = 'x'.repeat(5000);
  const { message } = sayDiagnostic(
    problem('markdown/link-text').at(startOf('a.md'), { text }),
    english,
  );
  expect(message).toBe(`The words \`${'x'.repeat(200)}…\` do not say where the link goes.`);
});
