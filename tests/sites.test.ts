import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPublication } from '../src/site/load.ts';
import { inEnglish } from './in-english.ts';

/**
 * Golden sites: each folder is a whole small council, and `expected.txt` what `check` says of it; an empty
 * one means that nothing is wrong. A new case is a new folder. Delete `expected.txt` to have it written
 * anew, and read it before you commit it.
 */
const folder = join(import.meta.dirname, 'sites');

test.each(readdirSync(folder))('%s', (name) => {
  const { diagnostics } = loadPublication(join(folder, name));
  const found = inEnglish(diagnostics)
    .map(
      ({ code, span, message, hint }) =>
        `${span.path}:${span.line}:${span.column} ${code}\n  ${message}\n  ${hint}\n`,
    )
    .join('');
  const expected = join(folder, name, 'expected.txt');
  if (!existsSync(expected) && !process.env['CI']) writeFileSync(expected, found);
  expect(found).toBe(readFileSync(expected, 'utf8'));
});
