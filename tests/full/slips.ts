import { compileBytes } from '../../src/core/publication/stages/compile-bytes.ts';
import type { Publication } from '../../src/core/publication/publication.ts';
import type { Diagnostic } from '../../src/core/source/diagnostic.ts';
import type { Location } from '../../src/core/source/source.ts';
import { figureColumns, figureOf } from '../../src/core/registers/data-table.ts';
import { isNumbered } from '../../src/core/indicators/observation.ts';
import { englishFor } from '../../src/core/language/voices/english-for.ts';
import { elements } from '../../src/elements/registry.ts';
import { readAssets, readSources } from '../../src/site/read-sources.ts';

/** A figure of a publication as it is typed, with where its text begins: line and column from 1. */
export interface TypedFigure {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/**
 * How a figure goes wrong under the fingers: its text with the slip; `undefined` where it has no such slip.
 *
 * @param at Which of its letters is hit; it may be larger than there are.
 */
export type Slip = (text: string, at: number) => string | undefined;

const changed = (text: string, slipped: string) =>
  /\d/.test(slipped) && Number(slipped) !== Number(text) ? slipped : undefined;

/** A number with its point moved one place to the right, or to the left. */
function moved(text: string, by: 1 | -1): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  const digits = `0${whole}${fraction}0`;
  const point = 1 + whole.length + by;
  return sign + String(Number(`${digits.slice(0, point)}.${digits.slice(point)}`));
}

/** A number with one of its digits so many times over. */
function hit(text: string, at: number, times: 0 | 2): string | undefined {
  const index = at % text.length;
  const digit = text[index]!;
  if (!/\d/.test(digit)) return undefined;
  return changed(text, text.slice(0, index) + digit.repeat(times) + text.slice(index + 1));
}

/** The slips of one key that are made most. */
export const slips: Readonly<Record<string, Slip>> = {
  'a minus before it': (text) => (text.startsWith('-') ? undefined : changed(text, `-${text}`)),
  'ten times': (text) => changed(text, moved(text, 1)),
  'a tenth': (text) => changed(text, moved(text, -1)),
  'a digit twice': (text, at) => hit(text, at, 2),
  'a digit less': (text, at) => hit(text, at, 0),
};

const typedAt = ({ path, line, column }: Location, text: string): TypedFigure => ({
  ...{ path, line, column, text },
});

/** Every figure of the measures and of the tables of a publication. */
function figuresOf({ indicators, tables }: Publication): readonly TypedFigure[] {
  const ofMeasures = [...indicators.values()].flatMap(({ observations }) =>
    observations.filter(isNumbered).map((one) => typedAt(one.placeOf('value'), one.figure.text)),
  );
  const ofTables = [...tables.values()].flatMap((table) =>
    table.rows.flatMap((row) =>
      figureColumns(table).flatMap((column) => {
        const figure = figureOf(row, column);
        return figure?.is === 'number' ? typedAt(row.placeOf(column.name), figure.text) : [];
      }),
    ),
  );
  return [...ofMeasures, ...ofTables];
}

/** A publication on the disk, of which figures can be typed anew without writing them. */
export interface LaboratoryOfSlips {
  readonly figures: readonly TypedFigure[];
  /** What is told of it as it stands. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is told while one figure has another text. */
  readonly type: (figure: TypedFigure, text: string) => readonly Diagnostic[];
}

/** Reads a publication once; each slip compiles it anew. */
export function laboratoryOfSlips(root: string): LaboratoryOfSlips {
  const found = [...readSources(root).value, ...readAssets(root)];
  const judge = (files: typeof found) =>
    compileBytes(files, { elements, languageFor: englishFor, commitDay: () => '2026-12-31' });
  const { value, diagnostics } = judge(found);
  if (!value) throw new Error(`Something is wrong with ${root} as it stands.`);
  const type = (figure: TypedFigure, text: string) =>
    judge(
      found.map((file) => {
        if (file.path !== figure.path || !('bytes' in file)) return file;
        const lines = new TextDecoder().decode(file.bytes).split('\n');
        const line = lines[figure.line - 1]!;
        const at = figure.column - 1;
        lines[figure.line - 1] = line.slice(0, at) + text + line.slice(at + figure.text.length);
        return { path: file.path, bytes: new TextEncoder().encode(lines.join('\n')) };
      }),
    ).diagnostics;
  return { figures: figuresOf(value), diagnostics, type };
}
