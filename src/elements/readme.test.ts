import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from './example.ts';

const readmes = globSync('*/README.md', { cwd: import.meta.dirname }).sort();

describe.each(readmes)('%s', async (path) => {
  const folder = join(import.meta.dirname, dirname(path));
  const readme = readFileSync(join(import.meta.dirname, path), 'utf8');
  const { examples } = existsSync(join(folder, 'examples.ts'))
    ? ((await import(join(folder, 'examples.ts'))) as { examples: readonly Example[] })
    : { examples: [] };
  const [example] = examples;
  const tables = (example?.files ?? []).filter((file) => file.path.startsWith('data/'));

  test('shows the first example as it is tested', () => {
    expect(readme).toContain(`\`\`\`markdown\n${example?.markdown}\n\`\`\``);
    for (const { text } of tables) expect(readme).toContain(`\`\`\`csv\n${text}\`\`\``);
  });
});
