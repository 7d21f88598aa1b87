import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayHint } from '../src/core/language/hints/english/hints.ts';
import { english } from '../src/core/language/english.ts';
import { mendText } from '../src/core/source/mend.ts';
import type { Diagnostic } from '../src/core/source/diagnostic.ts';
import { sayDiagnostic } from '../src/core/source/say-diagnostic.ts';
import { parseFigure } from '../src/core/values/figure.ts';
import { parsePeriod } from '../src/core/values/period.ts';
import { suggestFigure } from '../src/core/values/suggest-figure.ts';
import { suggestPeriod } from '../src/core/values/suggest-period.ts';
import {
  checkFault,
  faultyCouncil,
  toldOf,
  type Council,
} from '../src/problem-examples/problem-example.ts';
import { problemExamples } from '../src/problem-examples/table.ts';
import { notTyped } from './hints-not-typed.ts';
import { toldWithPath } from './told.ts';

/** What is told of each row of the table of faults, with its council. `fix.test.ts` types what has a replacement. */
const rows = problemExamples.map((fault) => {
  const files = faultyCouncil(fault);
  const [told] = toldOf(fault);
  return { ...fault, files, told: told!, ...sayDiagnostic(told!, english) };
});

const textOf = (files: Council, path: string): string => {
  const content = files[path];
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};

const quotedIn = (text: string) => [...text.matchAll(/`([^`]*)`/g)].map(([, one]) => one!);

/** The council with a text in the place of what is at fault. */
function withTyped(files: Council, told: Diagnostic, typed: string): Council {
  const { path } = told.span;
  // What is about people is put in by nobody but an officer.
  const { isPrivate: _, ...open } = told;
  const { text } = mendText(textOf(files, path), [{ ...open, replacement: typed }]);
  return { ...files, [path]: text };
}

/** The definition that a table of figures, or a table of a paper, belongs to. */
const definitionOf = (path: string) => path.replace(/^data\//, 'content/').replace(/\.csv$/, '.md');

/** The council with a line at the end of the head of a definition, or under one of its columns. */
function withLine(files: Council, path: string, line: string, under?: string): Council {
  const text = textOf(files, path);
  const [key] = line.split(':');
  const same = new RegExp(`^( *)${key}: .*$`, 'm');
  if (same.test(text)) return { ...files, [path]: text.replace(same, `$1${line}`) };
  const changed =
    under === undefined
      ? text.replace(/\n---\n/, `\n${line}\n---\n`)
      : text.replace(new RegExp(`^  ${under}:\n`, 'm'), (head) => `${head}    ${line}\n`);
  return { ...files, [path]: changed };
}

/** The council with a word in a column of the row at fault; the column is added where there is none. */
function withCell(files: Council, { span }: Diagnostic, column: string, word: string): Council {
  const lines = textOf(files, span.path).trimEnd().split('\n');
  const columns = lines[0]!.split(',');
  const at = columns.indexOf(column);
  const changed = lines.map((line, index) => {
    const cells = line.split(',');
    if (at < 0) return `${line},${index === 0 ? column : index === span.line - 1 ? word : ''}`;
    return index === span.line - 1 ? cells.with(at, word).join(',') : line;
  });
  return { ...files, [span.path]: `${changed.join('\n')}\n` };
}

/** The council without the row at fault. */
function withoutRow(files: Council, { span }: Diagnostic): Council {
  const lines = textOf(files, span.path).split('\n');
  return { ...files, [span.path]: lines.toSpliced(span.line - 1, 1).join('\n') };
}

/** The council with a row in a table, which begins with its head where there is none; a reason is given where it has none. */
function withRow(files: Council, path: string, row: string, head: string | undefined): Council {
  const before = head === undefined ? textOf(files, path).trimEnd() : head;
  const at = before.split('\n')[0]!.split(',').indexOf('reason');
  const told = row.split(',').with(at, 'It had been counted twice.').join(',');
  return { ...files, [path]: `${before}\n${told}\n` };
}

/** What is to be typed in the place of what is at fault, by the words of a hint. */
function typedBy(hint: string): readonly string[] {
  const plain = hint.replace(/ if (?:the unit of the measure says `[^`]*`|it is a list)/, '');
  const [, named = ''] =
    /^(?:Type|Use|Did you mean|If years are meant, type|The later of the two stands first: type|Write(?=[^,:]*;))(?: one of)? (`[^`]+`(?:(?:, | or |, or |, else )`[^`]+`)*)(?! (?:for the value|for one|as the))/.exec(
      plain,
    ) ?? [];
  return quotedIn(named);
}

/** What an officer does by a hint: each way that it names, done to the letter. None where it asks for a thought first. */
function waysOf(files: Council, told: Diagnostic, hint: string): readonly Council[] {
  const { path } = told.span;
  const [, figure, word, column] =
    /^Type `([^`]+)`, and `([^`]+)` in the column `([^`]+)`/.exec(hint) ?? [];
  if (figure !== undefined) return [withTyped(withCell(files, told, column!, word!), told, figure)];
  const cells = [...hint.matchAll(/((?:`[^`]+` or )*`[^`]+`) as the (period|basis)/g)];
  if (cells.length > 0)
    return cells.flatMap(([, texts = '', name = '']) =>
      quotedIn(texts).map((one) => withCell(files, told, name, one)),
    );
  const [, row, table, instead] =
    /^Add the row `([^`]+)` to `([^`]+)`, with the reason(?:; .*, `([^`]+)` instead)?/.exec(hint) ??
    [];
  if (row !== undefined) {
    const [, head] = /The table begins with the line `([^`]+)`/.exec(hint) ?? [];
    const all = instead === undefined ? [row] : [row, instead];
    return all.map((one) => withRow(files, table!, one, head));
  }
  const [, line, under] =
    /(?<!begins with )the line(?: in the definition to)? `([^`…]+)`(?: to the definition(?:, under `([^`]+)`)?)?/.exec(
      hint,
    ) ?? [];
  const [, yes, checked] = /type `([^`]+)` for this row in a column `([^`]+)`/.exec(hint) ?? [];
  return [
    ...typedBy(hint).map((one) => withTyped(files, told, one)),
    ...(line === undefined ? [] : [withLine(files, definitionOf(path), line, under)]),
    ...(yes === undefined ? [] : [withCell(files, told, checked!, yes)]),
    ...(/^Take the row out/.test(hint) ? [withoutRow(files, told)] : []),
  ];
}

/** Whether a fault is told where it was told before. */
const isStillTold = (told: Diagnostic, after: readonly Diagnostic[]) =>
  after.some(
    ({ code, span }) =>
      code === told.code &&
      span.path === told.span.path &&
      span.line === told.span.line &&
      span.column === told.span.column,
  );

const withoutReplacement = rows.filter(({ told }) => told.replacement === undefined);
const typed = withoutReplacement.filter(
  ({ files, told, hint }) => waysOf(files, told, hint).length > 0,
);

describe('every hint, typed as it says, is accepted', () => {
  test.each(typed)('$code when $when', (fault) => {
    const { files, told, hint } = fault;
    const ways = waysOf(files, told, hint).map((one) => checkFault(fault, one));
    expect(ways.filter((after) => isStillTold(told, after)).map(toldWithPath)).toEqual([]);
    // Of several readings one may be none here; and what is told once may be to do in several places.
    const isOfSeveral = /\band the others\b/.test(hint);
    if (!isOfSeveral) expect(ways.map(toldWithPath)).toContainEqual([]);
  });

  test('what cannot be typed without a thought is known', () => {
    const codes = new Set(withoutReplacement.map(({ code }) => code));
    const inWords = new Set(typed.map(({ code }) => code));
    expect([...codes].filter((code) => !inWords.has(code)).sort()).toEqual(
      Object.values(notTyped).flat().sort(),
    );
  });
});

describe('what is offered for a figure or a period is one', () => {
  const figures = [0, 1, 2.5, 12.25, 1807.25, 0.0625, 123456.789].flatMap((number) =>
    [0, 2, 5, 12, 20].flatMap((digits) => {
      const short = number.toExponential(digits);
      return [short, short.toUpperCase(), `-${short}`, `${short}%`, short.replace('.', ',')];
    }),
  );
  test.each([...new Set([...figures, '1E+15', '9.99e20', '12e-3', '5.0E-09', '1.5E03'])])(
    '`%s`',
    (text) => {
      const offered = typedBy(sayHint(suggestFigure(text)));
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.filter((one) => !parseFigure(one))).toEqual([]);
    },
  );

  test.each([
    ['2011-13', '2011/12..2012/13', '2011..2013'],
    ['2011–13', '2011/12..2012/13', '2011..2013'],
    ['2011/13', '2011/12..2012/13', '2011..2013'],
    ['2015 to 2018', '2015/16..2017/18', '2015..2018'],
    ['1993 01', '1993-01'],
    ['01 1993', '1993-01'],
    ['2011 12', '2011/12', '2011-12'],
    ['2015-16', '2015/16'],
  ])('`%s`: every reading', (text, ...meant) => {
    const offered = typedBy(sayHint(suggestPeriod(text)));
    expect(offered).toEqual(meant);
    expect(offered.filter((one) => !parsePeriod(one))).toEqual([]);
  });
});

test('no hint names a file of this publication to another', () => {
  const content = join(import.meta.dirname, '../content');
  const names = globSync('**/*.{md,mdx}', { cwd: content }).map((path) =>
    path.replace(/^.*[/\\]|\.mdx?$/g, ''),
  );
  const own = names.filter((name) => name.includes('-'));
  expect(own.length).toBeGreaterThan(40);
  const said = rows.map(({ hint }) => hint);
  expect(said.filter((hint) => own.some((name) => hint.includes(name)))).toEqual([]);
});
