import { english } from '../../core/language/english.ts';
import type { Question } from './kind.ts';

/** Whether a question must be answered, has an answer where nobody gives one, or may be left out; and in which publications that is so. */
export function sayNeed({ otherwise, isOptional, where }: Question): string {
  const { needs } = english.making;
  const need = isOptional ? needs.optional : otherwise ? needs.hasDefault : needs.needed;
  return where === undefined ? need : `${need}, ${where}`;
}
