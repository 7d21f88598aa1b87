import type { Example } from '../elements/examples/example.ts';
import { ownWords, readmeOf } from '../elements/examples/readme.ts';

/** Makes the README of an element from the text of its `<name>.ts`, its examples, and the README that it has. */
export async function elementReadme(name: string, source: string, readme: string): Promise<string> {
  const { examples } = (await import(`../elements/${name}/examples.ts`)) as {
    examples: readonly Example[];
  };
  return readmeOf(name, source, examples, ownWords(readme));
}
