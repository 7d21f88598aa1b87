import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendText } from '../src/core/source/mend.ts';
import type { Diagnostic } from '../src/core/source/diagnostic.ts';
import {
  checkCouncil,
  edited,
  faultyCouncil,
  toldOf,
  type Council,
  type Edit,
  type ProblemExample,
} from '../src/problem-examples/problem-example.ts';
import { council } from '../src/problem-examples/council.ts';
import { problemExamples } from '../src/problem-examples/table.ts';
import { english } from '../src/core/language/english.ts';
import { sayDiagnostic } from '../src/core/source/say-diagnostic.ts';
import { toldWithPath } from './told.ts';

const textOf = (files: Council, path: string): string => {
  const content = files[path];
  if (typeof content === 'string') return content;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
};

/** What `check --fix` does to a council in its rounds: its files, what was told at first, and what is left. */
interface Fixed {
  readonly files: Council;
  readonly first: readonly Diagnostic[];
  readonly left: readonly Diagnostic[];
}

function fix(before: Council, first = checkCouncil(before)): Fixed {
  let files = before;
  let left = first;
  for (let round = 0; round < 20; round++) {
    const paths = Map.groupBy(left, ({ span }) => span.path);
    const mended = [...paths].flatMap(([path, told]) => {
      if (files[path] === undefined) return [];
      const { text, made } = mendText(textOf(files, path), told);
      return made.length > 0 ? [[path, text] as const] : [];
    });
    if (mended.length === 0) return { files, first, left };
    files = { ...files, ...Object.fromEntries(mended) };
    left = checkCouncil(files);
  }
  throw new Error('There is no end to it.');
}

/** The same file as a Windows program writes it: with a byte order mark, and CR LF at the end of each line. */
const dressed = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;

const withReplacement = problemExamples.flatMap((fault) => {
  const files = faultyCouncil(fault);
  const all = toldOf(fault);
  const [told] = all;
  return told?.replacement === undefined ? [] : [{ ...fault, files, all, told }];
});

/** What stands in a text before a span and behind it. */
function around(text: string, { span }: Diagnostic): readonly [string, string] {
  const lines = text.split('\n');
  const before = [
    ...lines.slice(0, span.line - 1),
    lines[span.line - 1]!.slice(0, span.column - 1),
  ];
  const behind = [lines[span.endLine - 1]!.slice(span.endColumn - 1), ...lines.slice(span.endLine)];
  return [before.join('\n'), behind.join('\n')];
}

test('most of what a single word mends is mended', () => {
  expect(withReplacement.length).toBeGreaterThan(150);
});

describe.each(withReplacement)('--fix mends $code when $when', ({ files, all, told }) => {
  const { path } = told.span;
  const text = textOf(files, path);
  const { files: after, first, left } = fix(files, all);

  test('and nothing is wrong any more', () => {
    expect(toldWithPath(left)).toEqual([]);
  });

  test('and the hint says the same in words', () => {
    const { hint } = sayDiagnostic(told, english);
    // In a table the hint leaves out the quotation marks, of an address it names the part that is wrong.
    const words = (told.replacement ?? '').replace(/^"(.*)"$/, '$1').replaceAll('""', '"');
    const parts = /^(?:link|figure-link)\//.test(told.code) ? words.split(/[#@?:=]/) : [words];
    if (words.trim() !== '') expect(parts.some((part) => hint.includes(part))).toBe(true);
  });

  test('and nothing else has changed', () => {
    const { text: once } = mendText(text, [told]);
    const [before, behind] = around(text, told);
    expect(once).toBe(`${before}${told.replacement}${behind}`);
    const others = Object.keys(files).filter((other) => other !== path);
    expect(others.filter((other) => after[other] !== files[other])).toEqual([]);
  });

  test('and its line ends and its byte order mark stay as they are', () => {
    const strange = fix({ ...files, [path]: dressed(text) });
    expect(strange.first).toEqual(first);
    expect(textOf(strange.files, path)).toBe(dressed(textOf(after, path)));
  });
});

/** Faults by the file that they are in, of those that change one place of it. */
const slips = Map.groupBy(
  withReplacement.flatMap((fault) => {
    const [edit, ...more] = fault.edits;
    return edit && 'from' in edit && more.length === 0 ? [{ ...fault, edit }] : [];
  }),
  ({ edit }) => edit.file,
);

/** A council with as many of some faults in it as go together. */
function withAll(some: readonly (ProblemExample & { readonly edit: Edit })[]): Council {
  return some.reduce((files: Council, { edit }) => {
    try {
      return edited(files, [edit]);
    } catch {
      // Two faults of one place: the first is there already.
      return files;
    }
  }, council);
}

describe.each([...slips].filter(([, some]) => some.length > 2))(
  'several faults in %s',
  (_, all) => {
    test('are mended together, whichever they are', () => {
      fc.assert(
        fc.property(fc.subarray(all, { minLength: 2, maxLength: 4 }), (some) => {
          const { left } = fix(withAll(some));
          expect(left.filter(({ replacement }) => replacement !== undefined)).toEqual([]);
        }),
        { numRuns: 6 },
      );
    });
  },
);

test('D-26: what is about people has no replacement', () => {
  const people = problemExamples.filter(({ code }) => /^(?:personal|disclosure)\//.test(code));
  const told = people.flatMap(toldOf);
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter(({ replacement }) => replacement !== undefined)).toEqual([]);
});
