import matter from 'gray-matter';
import { problem, type Checked } from '../source/diagnostic.ts';
import { placeAt, spanFrom, startOf, type Location, type SourceFile } from '../source/source.ts';
import { parseYaml, type YamlText } from './yaml.ts';

/** A text file taken apart: what its head says, and its body with the line on which that begins. */
export interface HeadedText {
  readonly head: YamlText;
  readonly body: string;
  readonly bodyLine: number;
}

export const problems = {
  missing: problem('front-matter/missing'),
  language: problem('front-matter/language'),
  unclosed: problem('front-matter/unclosed'),
  fence: problem('front-matter/fence'),
};

/** What is typed for three hyphens by those who count wrongly, or whose program makes dashes of them. */
const nearFence = /^\s*(?:-{2}|-{4,}|-*[–—][–—-]*|\*{3,}|_{3,}|\.{3,}|={3,}|\+{3,})$|^[ \t]+---$/;

/** The number of the line on which a head that is not closed in time runs into the text: a heading, or a line that is no setting. */
function textInHead(lines: readonly string[]): number | undefined {
  const at = lines.findIndex(
    (line, index) =>
      index > 0 &&
      (/^#{2,6} /.test(line) ||
        (lines[index - 1]!.trim() === '' &&
          !/^(?:\s|$|#|- |["']?[\w -]+["']?\s*:(?:\s|$))/.test(line))),
  );
  return at < 0 ? undefined : at + 1;
}

/** The line that begins and ends front matter. */
const fence = '---';

const fenceAt = (place: Location, line: string) =>
  problems.fence.at(spanFrom(place, line.length), { line }, fence);

const refuse = () => {
  throw new Error('Front matter is YAML here.');
};

/** Engines that read nothing: the head is for `parseYaml`, and no front matter is a program. */
const tamed = {
  yaml: () => ({}),
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  json: refuse,
};

/** The line that starts at an offset, without the spaces and the line end behind it. */
const lineAt = (text: string, start: number) => text.slice(start).split('\n', 1)[0]!.trimEnd();

/**
 * Takes a Markdown file apart into front matter and body.
 *
 * The one caller of gray-matter, which left to itself runs JavaScript found in front matter, guesses
 * types and shares cached results (facts E7, E8; standards S-20, S-21). Here it splits head from body and
 * reads neither: every engine is replaced, and an options object of its own keeps its cache out of the way.
 */
export function parseFrontMatter(file: SourceFile): Checked<HeadedText | undefined> {
  const place = startOf(file.path);
  const first = lineAt(file.text, 0);
  const refused = (diagnostic: ReturnType<typeof problems.missing.at>) => ({
    value: undefined,
    diagnostics: [diagnostic],
  });
  if (nearFence.test(first)) return refused(fenceAt(place, first));
  if (!first.startsWith('---')) return refused(problems.missing.at(place));
  if (first !== '---')
    return refused(problems.language.at(spanFrom(place, first.length), { text: first }, fence));
  const end = file.text.indexOf('\n---') + 1;
  const lines = (end === 0 ? file.text : file.text.slice(0, end - 1)).split('\n');
  const text = textInHead(lines);
  const near = lines.findIndex((one, index) => index > 0 && nearFence.test(one.trimEnd()));
  if (near >= 0 && near < (text ?? lines.length))
    return refused(fenceAt({ ...place, line: near + 1 }, lines[near]!.trimEnd()));
  if (end === 0 || text !== undefined) return refused(problems.unclosed.at(place, { line: text }));
  const line = lineAt(file.text, end);
  if (line !== '---') return refused(fenceAt(placeAt(file, end), line));
  const { matter: yaml, content } = matter(file.text, { language: 'yaml', engines: tamed });
  // It takes the line end behind the fence, but not where spaces stand before that.
  const isClean = /^\r?(?:\n|$)/.test(file.text.slice(end + 3, end + 5));
  const body = isClean ? content : content.replace(/^[ \t]+(?:\r?\n|$)/, '');
  const head = parseYaml(yaml.replace(/^\r?\n/, ''), file.path, 2);
  const bodyLine = file.text.slice(0, file.text.length - body.length).split('\n').length;
  return { value: { head: head.value, body, bodyLine }, diagnostics: head.diagnostics };
}
