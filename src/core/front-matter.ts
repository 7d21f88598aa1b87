import matter from 'gray-matter';
import { problem, type Checked } from './diagnostic.ts';
import { placeAt, startOf, type SourceFile } from './source.ts';
import { parseYaml, type YamlText } from './yaml.ts';

/** A text file taken apart: what its head says, and its body with the line on which that begins. */
export interface HeadedText {
  readonly head: YamlText;
  readonly body: string;
  readonly bodyLine: number;
}

export const problems = {
  missing: problem('front-matter/missing', () => ({
    message: 'The file does not start with front matter.',
    hint: 'Make the first line `---`, then write `title: …` and the other keys, then another line `---`.',
  })),
  language: problem('front-matter/language', ({ text }: { text: string }) => ({
    message: `The first line is \`${text}\`.`,
    hint: 'Write `---` and nothing else on the first line: front matter is never run as a program.',
  })),
  unclosed: problem('front-matter/unclosed', () => ({
    message: 'The front matter is opened with `---` and never closed.',
    hint: 'Write a line `---` between the last key and the text of the page.',
  })),
  fence: problem('front-matter/fence', ({ line }: { line: string }) => ({
    message: `The line \`${line}\` starts with three hyphens, which end the front matter, and goes on.`,
    hint: 'Write `---` and nothing else on the line that ends the front matter.',
  })),
};

const refuse = () => {
  throw new Error('Front matter is YAML here.');
};

/** The line that starts at an offset, without the spaces and the line end behind it. */
const lineAt = (text: string, start: number) => text.slice(start).split('\n', 1)[0]!.trimEnd();

/**
 * Takes a Markdown file apart into front matter and body.
 *
 * The one caller of gray-matter, which left to itself runs JavaScript found in front matter, guesses
 * types and shares cached results (facts E7, E8; standards S-20, S-21). Here it only finds the fences:
 * every engine is replaced, and an options object of its own keeps its cache out of the way.
 */
export function parseFrontMatter(file: SourceFile): Checked<HeadedText | undefined> {
  const place = startOf(file.path);
  const first = lineAt(file.text, 0);
  const refused = (diagnostic: ReturnType<typeof problems.missing.at>) => ({
    value: undefined,
    diagnostics: [diagnostic],
  });
  if (!first.startsWith('---')) return refused(problems.missing.at(place));
  if (first !== '---') return refused(problems.language.at(place, { text: first }));
  const end = file.text.indexOf('\n---') + 1;
  if (end === 0) return refused(problems.unclosed.at(place));
  const line = lineAt(file.text, end);
  if (line !== '---') return refused(problems.fence.at(placeAt(file, end), { line }));
  const next = file.text.indexOf('\n', end) + 1 || file.text.length;
  const { matter: yaml } = matter(file.text.slice(0, next), {
    language: 'yaml',
    engines: {
      yaml: () => ({}),
      javascript: refuse,
      js: refuse,
      coffee: refuse,
      json: refuse,
    },
  });
  const head = parseYaml(yaml.replace(/^\r?\n/, ''), file.path, 2);
  const bodyLine = file.text.slice(0, next).split('\n').length;
  return {
    value: { head: head.value, body: file.text.slice(next), bodyLine },
    diagnostics: head.diagnostics,
  };
}
