import { z } from 'astro/zod';
import { number, oneOf, text } from './field.ts';
import type { Section } from './element.ts';

/** The front matter of `content/pages/<id>.md`. */
export const pageSchema = z.strictObject({
  title: text,
  /** One or two sentences for lists and search. */
  summary: text,
  /** Where the page is linked from on every page: the `main` menu or the `footer`. Elsewhere if neither. */
  menu: oneOf(['main', 'footer']).optional(),
  /** Its place in that menu: low first. */
  order: number.optional(),
});

/** A page of the publication's own, such as the history of the service or the privacy statement. */
export interface Page {
  readonly id: string;
  readonly head: z.output<typeof pageSchema>;
  readonly sections: readonly Section[];
}

/** Orders pages as their menu shows them. */
export function comparePages(a: Page, b: Page): number {
  const [first, second] = [a.head.order ?? 100, b.head.order ?? 100];
  return first - second || (a.head.title < b.head.title ? -1 : 1);
}
