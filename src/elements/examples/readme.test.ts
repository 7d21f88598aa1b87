import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Example } from './example.ts';
import { ownWords, readmeOf } from './readme.ts';

const folder = join(import.meta.dirname, '..');
const names = readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
  one.isDirectory() && one.name !== 'examples' ? [one.name] : [],
);

test.each(names)('the README of `%s` is what `npm run docs` makes of its folder', async (name) => {
  const { examples } = (await import(`../${name}/examples.ts`)) as { examples: readonly Example[] };
  const source = readFileSync(join(folder, name, `${name}.ts`), 'utf8');
  const readme = readFileSync(join(folder, name, 'README.md'), 'utf8');
  expect(readme).toBe(readmeOf(name, source, examples, ownWords(readme)));
});

test('tells every attribute, and shows every example word for word', () => {
  const source = `export const schema = z.strictObject({
  /** Whose | it is. */
  owner: text,
  /**
   * The day
   * it was made.
   */
  date: day.optional(),
});

/** \`::thing\`: a thing. */
export const thing: BlockElement<typeof schema> = {`;
  const readme = readmeOf('thing', source, [{ name: 'one', markdown: '::thing{owner="me"}' }]);
  expect(readme).toContain('A thing.');
  expect(readme).toContain('| `owner` | must stand | Whose \\| it is. |');
  expect(readme).toContain('| `date` | may stand | The day it was made. |');
  expect(readme).toContain('### One\n\n```markdown\n::thing{owner="me"}\n```');
});

test('keeps the words that somebody wrote, and shows the data of an example', () => {
  const files = [{ path: 'data/things.csv', text: 'id\none\n' }];
  const written = readmeOf('thing', '', [{ name: 'one', markdown: '::thing', files }], '# Things');
  expect(ownWords(written)).toBe('# Things');
  expect(written).toContain('`data/things.csv`:\n\n```csv\nid\none\n```');
  expect(readmeOf('thing', '', [], ownWords(written))).toMatch(/^# Things\n/);
});
