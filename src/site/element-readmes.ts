import type { Example } from '../elements/example.ts';
import { readmeOf } from '../elements/readme.ts';

/** Makes the README of an element from the text of its `<name>.ts` and from its examples. */
export async function elementReadme(name: string, source: string): Promise<string> {
  const { examples } = (await import(`../elements/${name}/examples.ts`)) as {
    examples: readonly Example[];
  };
  return readmeOf(name, source, examples);
}
