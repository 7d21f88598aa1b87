import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { spanFrom, type SourceFile } from '../source/source.ts';

export const problems = {
  unused: problem('markdown/unused-definition'),
  twice: problem('markdown/definition-twice'),
};

/** A note, or an address that links refer to by a name: a line that is not printed where it stands. */
const definition = /^ {0,3}\[(\^[^\]\s]+|[^\]^\n][^\]\n]*)\]:[ \t]*(.*)$/;

const isAddress = (text: string) => /^(?:<[^>]*>|\S+)(?:\s+["'(].*)?$/.test(text.trim());

const fold = (label: string) => label.toLowerCase().replace(/\s+/g, ' ');

/** Finds notes and addresses that no reader would see, because nothing refers to them or the name is taken. */
export function checkDefinitions(file: SourceFile, bodyLine: number): readonly Diagnostic[] {
  if (!file.text.includes(']:')) return [];
  let fence: string | undefined;
  const found: { label: string; line: number; column: number }[] = [];
  const others: string[] = [];
  file.text.split('\n').forEach((line, index, lines) => {
    if (index + 1 < bodyLine) return;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (!fence || mark.startsWith(fence))) fence = fence ? undefined : mark;
    if (mark || fence) return;
    const [whole, label = '', rest = ''] = definition.exec(line) ?? [];
    const before = lines[index - 1] ?? '';
    const isOpen = before.trim() === '' || definition.test(before) || index + 1 === bodyLine;
    const isDefinition = label.startsWith('^') || (isOpen && isAddress(rest));
    if (whole === undefined || !isDefinition) others.push(line);
    else {
      found.push({ label, line: index + 1, column: line.indexOf('[') + 1 });
      others.push(rest);
    }
  });
  const used = fold(others.join('\n'));
  const first = new Map<string, number>();
  return found.flatMap(({ label, line, column }) => {
    const place = spanFrom({ path: file.path, line, column }, label.length + 2);
    const before = first.get(fold(label));
    first.set(fold(label), before ?? line);
    if (before !== undefined) return [problems.twice.at(place, { label, line: before })];
    return used.includes(`[${fold(label)}]`) ? [] : [problems.unused.at(place, { label })];
  });
}
