import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flagsPage } from './flags-page.ts';
import { kinds } from './kinds.ts';
import { newHelp } from './new-options.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/beginning-files.md'), 'utf8');

test('the page of the guide has every flag, as `npm run docs` writes it', () => {
  expect(page.endsWith(flagsPage())).toBe(true);
});

test.each(kinds)(
  'the help and the page have $name with each of its flags',
  ({ name, questions }) => {
    const known = { today: '2026-11-20', publication: undefined, faulty: new Set<string>() };
    const help = newHelp('2026-11-20');
    expect(help).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    for (const { flag } of questions({ ...known, ids: () => new Set() })) {
      expect(help).toContain(`--${flag} `);
      expect(page).toContain(`\`--${flag}\``);
    }
  },
);
