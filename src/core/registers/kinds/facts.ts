import { z } from 'astro/zod';
import { privateProblem, problem, type Diagnostic } from '../../source/diagnostic.ts';
import { parseEventDate } from '../../values/event-date.ts';
import { identifier, oneOf, text } from '../../values/field.ts';
import { refused } from '../../values/refused.ts';
import { bareNumber, suggestFigure } from '../../values/suggest-figure.ts';
import { decimalsOf, parseNumber, type NumberFigure } from '../../values/figure.ts';
import { qualifiers } from '../../values/qualifier.ts';
import { isOfPeople, isSmallCount } from '../../values/people.ts';
import type { Entry, Register } from '../register.ts';
import { sayNumber } from '../../values/say.ts';
import { unavailableWord, type Statement } from '../../values/statement.ts';

/** What is said to be so many: a number, words such as `nearly half`, or why neither is there. */
export type FactValue = NumberFigure | Statement | { readonly is: 'suppressed' };

export const problems = {
  smallCount: privateProblem('facts/small-count'),
  otherFigure: problem('facts/other-figure'),
};

export const factValue = text.transform((typed, context): FactValue => {
  const number = parseNumber(typed);
  if (number) return number;
  if (typed === unavailableWord) return { is: 'unavailable' };
  if (typed === 'suppressed') return { is: 'suppressed' };
  if (bareNumber(typed) === undefined && !/^[£$€]/.test(typed)) return { is: 'text', text: typed };
  return refused(context, { is: 'not', typed, wanted: 'figure' }, suggestFigure(typed));
});

/** The columns of `data/facts/`. */
export const columns = z.strictObject({
  /** What is counted: `Schools with a library`. */
  fact: text,
  /** A plain number; where the paper has none, its words, such as `nearly half`. */
  value: factValue,
  /** What follows this number, as it is to be printed: `children`, `%`, `£m`; `post` after a 1. */
  unit: z.string().trim().optional(),
  /** How near the number is to what it stands for, as printed. */
  qualifier: oneOf(qualifiers).optional(),
  /** The time it stands for, or `not stated`. */
  'as-at': text,
  /** What that time rests on, where the paper prints none beside the figure. */
  'basis-note': text.optional(),
  /** The body that says it. */
  by: identifier,
  /** One sentence that says the fact with its figure. */
  text,
});

export type FactColumns = z.output<typeof columns>;

/** Small numbers as sentences spell them. */
const spelt = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Whether a sentence says a number: in digits, with or without commas, or spelt out. */
function says(sentence: string, { value, text: typed }: NumberFigure): boolean {
  const word = spelt[value];
  if (word !== undefined && new RegExp(`\\b${word}\\b`, 'i').test(sentence)) return true;
  return [typed, sayNumber(value, decimalsOf(typed))].some((form) => {
    const digits = form.replaceAll('.', '\\.').replace('−', '[−-]');
    return new RegExp(`(?<![\\d.,])${digits}(?!\\d|[.,]\\d)`).test(sentence);
  });
}

function checkFact({ values, placeOf }: Entry<FactColumns>): readonly Diagnostic[] {
  const { value, unit = '', text: sentence } = values;
  if (value.is !== 'number') return [];
  if (isOfPeople(unit) && isSmallCount(value.value))
    return [problems.smallCount.at(placeOf('value'))];
  if (says(sentence, value)) return [];
  return [problems.otherFigure.at(placeOf('text'), { value: value.text })];
}

/** Figures that papers say in prose, and that are neither a row of a measure nor of a table. */
export const facts: Register<typeof columns> = {
  name: 'facts',
  columns,
  figures: { values: ['value'], beside: ['qualifier', 'unit', 'as-at', 'by'] },
  refers: { by: 'body' },
  title: ({ fact }) => fact,
  date: ({ 'as-at': asAt }) => parseEventDate(asAt),
  bodies: ({ by }) => [by],
  check: (entries) => entries.flatMap(checkFact),
};
