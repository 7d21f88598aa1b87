import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (name: string) =>
  parse(readFileSync(join(import.meta.dirname, '../docs/hosting', name), 'utf8')) as object;

test.each(['github.yml', 'gitlab.yml'])('%s is YAML, and checks before it publishes', (name) => {
  const text = JSON.stringify(read(name));
  expect(text.indexOf('npm run check')).toBeGreaterThan(0);
  expect(text.indexOf('npm run check')).toBeLessThan(text.indexOf('npm run build'));
});

test('S-30: every action is of an exact version, and may do no more than it must', () => {
  const { permissions, jobs } = read('github.yml') as {
    permissions: object;
    jobs: Record<string, { steps: { uses?: string }[] }>;
  };
  expect(permissions).toEqual({ contents: 'read' });
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.length).toBeGreaterThan(3);
  for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
});
