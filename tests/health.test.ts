import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toText } from '../src/core/health/print-health.ts';
import { healthOf } from '../src/core/health/health.ts';
import { tellHealth } from '../src/core/health/tell-health.ts';
import { loadPublication } from '../src/site/load.ts';

/**
 * What `npm run health` says of both publications and of every golden site, in `tests/health/`. Delete a file there to
 * have it written anew, and read it before you commit it.
 */
const root = join(import.meta.dirname, '..');
const sites = readdirSync(join(root, 'tests/sites'));

test.each([
  { name: 'archive', folder: '.' },
  { name: 'owner', folder: 'examples/health-board' },
  ...sites.map((name) => ({ name, folder: `tests/sites/${name}` })),
])('$name', ({ name, folder }) => {
  const { value, diagnostics } = loadPublication(join(root, folder));
  const said = value
    ? toText(
        tellHealth(
          healthOf(value),
          value.settings.comparators ?? {},
          diagnostics.length,
          value.language,
        ),
        value.language,
      )
    : 'Nothing can be told of it before `npm run check` is content.';
  const expected = join(root, 'tests/health', `${name}.txt`);
  if (!existsSync(expected) && !process.env['CI']) writeFileSync(expected, `${said}\n`);
  expect(`${said}\n`).toBe(readFileSync(expected, 'utf8'));
});
