import { english } from '../core/language/english.ts';
import { printable } from '../core/source/excerpt.ts';
import { sayDiagnostic } from '../core/source/say-diagnostic.ts';
import {
  faultyCouncil,
  mendedCouncil,
  toldOf,
  type Council,
  type ProblemExample,
} from './problem-example.ts';

/** A mistake as it is explained: what is typed, what is told of it, and what is right. */
export interface Shown {
  readonly when: string;
  readonly mend: string;
  readonly file: string;
  readonly line: number;
  /** The line as typed; `undefined` where the fault is of the whole file or its bytes cannot be shown. */
  readonly typed?: string | undefined;
  readonly message: string;
  readonly hint: string;
  /** The same line, mended; `undefined` where nothing of it is left to show. */
  readonly mended?: string | undefined;
  /** Whether `check --fix` mends it. */
  readonly isFixed: boolean;
}

/** Everything about one code. */
export interface Explanation {
  readonly code: string;
  /** The part of the code before the slash. */
  readonly family: string;
  /** The part after it. */
  readonly name: string;
  readonly cases: readonly Shown[];
}

function lineOf(files: Council, file: string, line: number): string | undefined {
  const text = files[file];
  if (typeof text !== 'string') return undefined;
  // What cannot be seen has no place in a page either: a sign stands for it, save for a tab.
  const typed = (text.split(/\r?\n/)[line - 1] ?? '')
    .trimEnd()
    .split('\t')
    .map(printable)
    .join('\t');
  if (typed === '') return undefined;
  return typed.length > 200 ? `${typed.slice(0, 200)} …` : typed;
}

function show(fault: ProblemExample): Shown {
  const { when, mend, at } = fault;
  const [, file = '', line = ''] = /^(.+):(\d+):\d+$/.exec(at) ?? [];
  const [told] = toldOf(fault);
  const { message, hint } = told ? sayDiagnostic(told, english) : { message: '', hint: '' };
  const typed = lineOf(faultyCouncil(fault), file, Number(line));
  const mended = lineOf(mendedCouncil(fault), file, Number(line));
  const isFixed = told?.replacement !== undefined;
  return { when, mend, file, line: Number(line), typed, message, hint, mended, isFixed };
}

/** Explains every fault of the table, by code, in the order of their names. */
export function explain(faults: readonly ProblemExample[]): readonly Explanation[] {
  const codes = [...new Set(faults.map(({ code }) => code))].sort();
  return codes.map((code) => {
    const [family = '', name = ''] = code.split('/');
    return { code, family, name, cases: faults.filter((one) => one.code === code).map(show) };
  });
}

/** The text of `explanations.json`, from which the help pages are made: no build need compile the table's councils. */
export const toExplanationFile = (explanations: readonly Explanation[]): string =>
  `${JSON.stringify(explanations, null, 2)}\n`;
