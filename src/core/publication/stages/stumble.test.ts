import { expect, test } from 'vitest';
import { inEnglish } from '../../../../tests/in-english.ts';
import { naming } from './stumble.ts';

const settings = 'content/publication.yml';
const files = (count: number) =>
  [...Array.from({ length: count }, (_, at) => `content/pages/${at}.md`), settings].map((path) => ({
    path,
  }));

/** A step that throws where all of some files are among those it is given, and counts how often it was asked. */
function stepOver(...bad: readonly string[]) {
  const asked: number[] = [];
  const step = (some: readonly { readonly path: string }[]) => {
    asked.push(some.length);
    if (bad.every((path) => some.some((file) => file.path === path))) throw new TypeError('No!');
    return { value: some.length, diagnostics: [] };
  };
  return { step, asked };
}

test.each([
  { bad: ['content/pages/0.md'], path: 'content/pages/0.md' },
  { bad: ['content/pages/613.md'], path: 'content/pages/613.md' },
  { bad: ['content/pages/999.md'], path: 'content/pages/999.md' },
  { bad: [settings], path: settings },
  { bad: ['content/pages/3.md', 'content/pages/700.md'], path: 'content/pages/700.md' },
])('of a thousand files the one is told that the program stumbles over: $bad', ({ bad, path }) => {
  const { step, asked } = stepOver(...bad);
  const { value, diagnostics } = naming(files(1000), step);
  expect(value).toBeUndefined();
  expect(inEnglish(diagnostics).map(({ code, span }) => `${span.path} ${code}`)).toEqual([
    `${path} file/stumbled`,
  ]);
  expect(inEnglish(diagnostics)[0]!.message).toContain('TypeError: No!');
  expect(asked.length).toBeLessThan(25);
});

test('files that go through are gone through once', () => {
  const { step, asked } = stepOver('nowhere');
  expect(naming(files(9), step)).toEqual({ value: 10, diagnostics: [] });
  expect(asked).toEqual([10]);
});
