import { z } from 'astro/zod';
import { isRequired } from '../core/tables/typed-row.ts';
import type { Key } from './key.ts';
import { kindOf } from './value-kinds.ts';

/** What a name of an officer's own is called in a path. */
const anyName = '<name>';

/** What a value may be, with what may be left out and what it becomes taken away. */
function partsOf(schema: unknown): readonly z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return partsOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(partsOf);
  if (schema instanceof z.ZodPipe && kindOf(schema) === undefined) {
    // Several names in one cell are read as a text first; a text that becomes something else is a closed vocabulary.
    if (schema.out instanceof z.ZodArray) return [schema.out];
    return schema.in instanceof z.ZodString ? [schema] : partsOf(schema.in);
  }
  return schema instanceof z.ZodType ? [schema] : [];
}

const many = (is: string) => (is === 'one of some words' ? 'words' : is.replace(/^an? /, ''));

/** What one of the things that a value may be is called. @param isCell Whether it stands in a table. */
function saidOf(part: z.ZodType, isCell: boolean): string {
  if (part instanceof z.ZodObject) return 'a group of keys';
  if (part instanceof z.ZodRecord) return 'a group, each key a name of your own';
  if (part instanceof z.ZodTuple) return 'two numbers in square brackets';
  if (part instanceof z.ZodArray) {
    const [inside] = partsOf(part.element);
    if (inside instanceof z.ZodObject) return 'a list of groups';
    const said = inside ? many(saidOf(inside, isCell)) : 'words';
    return isCell ? `one or several, parted by spaces: ${said}` : `a list: ${said}`;
  }
  return kindOf(part)?.is ?? 'one of some words';
}

/** The schemas inside one, each with how its path goes on. */
function insideOf(part: z.ZodType): readonly (readonly [step: string, schema: z.ZodType])[] {
  if (part instanceof z.ZodObject) return Object.entries(part.shape as z.ZodRawShape) as never;
  if (part instanceof z.ZodRecord) return [[anyName, part.valueType as z.ZodType]];
  if (part instanceof z.ZodArray) return partsOf(part.element).flatMap(insideOf);
  return [];
}

/**
 * Every key that a schema takes, those inside others behind them.
 *
 * @param isTable Whether its keys are the columns of a table.
 */
export function keysOf(schema: z.ZodType, isTable = false, above = ''): readonly Key[] {
  const ways = partsOf(schema).map(insideOf);
  // A group that may be written in several ways has the keys of all of them, each once.
  const steps = new Map(ways.flat());
  const isInAll = (step: string) =>
    ways.every((way) => way.length === 0 || way.some(([own]) => own === step));
  return [...steps].flatMap(([step, value]): readonly Key[] => {
    const path = above === '' ? step : `${above}.${step}`;
    const takes = [...new Set(partsOf(value).map((part) => saidOf(part, isTable)))].join(', or ');
    const isNeeded = step !== anyName && isInAll(step) && isRequired(value);
    return [{ path, takes, words: [], isNeeded }, ...keysOf(value, isTable, path)];
  });
}
