import { parseFrontMatter } from '../../documents/front-matter.ts';
import { checkSchema } from '../../documents/schema.ts';
import { definitionSchema } from '../../indicators/indicator.ts';
import type { Target } from '../../indicators/target.ts';
import type { SourceFile } from '../../source/source.ts';
import type { FoundTarget } from '../found-target.ts';
import { printEntries } from './print-mapping.ts';
import { typedTarget } from './typed-target.ts';

/** The targets of a definition; `undefined` where it has faults of its own. */
function targetsIn(file: SourceFile): readonly Target[] | undefined {
  const head = parseFrontMatter(file).value?.head;
  const found = head && checkSchema(definitionSchema, head);
  return found && found.diagnostics.length === 0 ? (found.value?.targets ?? []) : undefined;
}

/** Before which line new targets go, from 0, and how far in their hyphens stand. */
function placeForTargets(file: SourceFile, count: number) {
  const lines = file.text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  if (count === 0) return { lines, at: end, lead: ['targets:'], indent: '  ' };
  const last = parseFrontMatter(file).value!.head.placeOf(['targets', count - 1]);
  return { lines, at: last.endLine, lead: [], indent: ' '.repeat(Math.max(0, last.column - 3)) };
}

/**
 * A definition with targets added behind those that it has; all else stays as it is typed.
 *
 * @returns `undefined` where it is written in a way to which nothing can be added surely.
 */
export function withTargets(
  { path, text: stored }: SourceFile,
  targets: readonly FoundTarget[],
  edition: string | undefined,
): string | undefined {
  const lineEnd = stored.includes('\r\n') ? '\r\n' : '\n';
  const file = { path, text: stored.replaceAll('\r\n', '\n') };
  const before = targetsIn(file);
  if (!before) return undefined;
  const { lines, at, lead, indent } = placeForTargets(file, before.length);
  const added = targets.flatMap((one) => {
    const [first = '', ...rest] = printEntries(typedTarget(one, edition), '');
    return [`${indent}- ${first}`, ...rest.map((line) => `${indent}  ${line}`)];
  });
  const text = [...lines.slice(0, at), ...lead, ...added, ...lines.slice(at)].join('\n');
  const after = targetsIn({ path, text });
  const isWhole =
    after?.length === before.length + targets.length &&
    JSON.stringify(after.slice(0, before.length)) === JSON.stringify(before);
  return isWhole ? text.replaceAll('\n', lineEnd) : undefined;
}
