import stringWidth from 'string-width';
import type { Diagnostic } from '../core/source/diagnostic.ts';
import { oneOfEachCause } from '../core/source/cause.ts';
import { sayDiagnostics, type SaidDiagnostic } from '../core/source/say-diagnostic.ts';
import { english } from '../core/language/english.ts';
import { excerptOf, printable } from '../core/source/excerpt.ts';

/** What is painted in a terminal that has colours. */
export type Ink = 'place' | 'code' | 'fault' | 'hint';

/** What a report for a terminal needs besides the diagnostics. */
export interface Terminal {
  /** The text of a line of a file; `undefined` where it cannot be had. */
  lineOf(path: string, line: number): string | undefined;
  paint(ink: Ink, text: string): string;
  readonly width: number;
}

/** More of one kind in one file than this are counted, not listed: one slip may be in every row. */
const mostOfAKind = 20;

function underlined(diagnostic: SaidDiagnostic, terminal: Terminal): readonly string[] {
  const { path, line: number } = diagnostic.span;
  const line = diagnostic.isPrivate ? undefined : terminal.lineOf(path, number);
  if (line === undefined || line.trim() === '') return [];
  const { text, start, length } = excerptOf(line, diagnostic, terminal.width - 4);
  const before = ' '.repeat(stringWidth(text.slice(0, start)));
  const under = '^'.repeat(Math.max(1, stringWidth(text.slice(start, start + length))));
  return [`    ${text}`, `    ${before}${terminal.paint('fault', under)}`];
}

function report(diagnostic: SaidDiagnostic, terminal: Terminal): string {
  const { code, span, message, hint } = diagnostic;
  const where = `${printable(span.path)}:${span.line}:${span.column}`;
  return [
    `${terminal.paint('place', where)}  ${terminal.paint('code', code)}`,
    ...underlined(diagnostic, terminal),
    `  ${printable(message)}`,
    `  ${terminal.paint('hint', printable(hint))}`,
    '',
  ].join('\n');
}

/** How many problems there are in how many files, and what to do next. */
export function countProblems(
  diagnostics: readonly Pick<Diagnostic, 'span' | 'replacement'>[],
): string {
  const files = new Set(diagnostics.map(({ span }) => span.path)).size;
  const clear = diagnostics.filter(({ replacement }) => replacement !== undefined).length;
  return english.commands.problems({ problems: diagnostics.length, files, clear });
}

/**
 * Diagnostics for a person at a terminal: each with its place, its line with the fault underlined, what is
 * wrong and what to type instead. Of many faults of one kind in one file the first are shown and the others
 * counted; `--json` lists all.
 */
export function toTerminal(diagnostics: readonly SaidDiagnostic[], terminal: Terminal): string {
  const kinds = Map.groupBy(diagnostics, ({ code, span }) => `${span.path}\0${code}`);
  const reports = diagnostics.flatMap((diagnostic) => {
    const { code, span } = diagnostic;
    const same = kinds.get(`${span.path}\0${code}`)!;
    const index = same.indexOf(diagnostic);
    if (index < mostOfAKind) return [report(diagnostic, terminal)];
    if (index > mostOfAKind) return [];
    const more = same.length - mostOfAKind;
    const words = english.commands.moreOfAKind({ more, code, path: printable(span.path) });
    return [`  ${words}\n`];
  });
  return `${reports.join('\n')}\n${countProblems(diagnostics)}`;
}

/** The same in one colour and of one width, each cause once, for what a command tells besides. */
export const toPlainText = (
  diagnostics: readonly Diagnostic[],
  lineOf: Terminal['lineOf'],
): string =>
  toTerminal(sayDiagnostics(oneOfEachCause(diagnostics), english), {
    lineOf,
    paint: (_, text) => text,
    width: 100,
  });
