import { z } from 'astro/zod';
import { identifier, number, oneOf, otherNames, text } from '../values/field.ts';
import type { ListedTopic } from '../compile/element.ts';
import type { Section } from '../documents/section.ts';

/** The front matter of `content/pages/<id>.md`. */
export const pageSchema = z.strictObject({
  /** The heading of the page, and its name in menus and lists. */
  title: text,
  /** One or two sentences for lists and search. */
  summary: text,
  /** Where the page is linked from on every page: the `main` menu or the `footer`. Elsewhere if neither. */
  menu: oneOf(['main', 'footer']).optional(),
  /** Its place in that menu, or among the topics: low first. */
  order: number.optional(),
  /** The subjects of `publication.yml` that the page follows across papers and years: it is a topic. */
  topic: z.array(identifier).min(1).optional(),
  /** Other words that people type when they look for it: the search finds it by them. */
  also: otherNames.optional(),
});

/** A page of the publication's own, such as the history of the service or the privacy statement. */
export interface Page {
  readonly id: string;
  /** Its file; `undefined` of a register's page to which officers have added nothing. */
  readonly path: string | undefined;
  readonly head: z.output<typeof pageSchema>;
  readonly sections: readonly Section[];
}

/** The pages that are topics, as their list shows them. */
export const listedTopics = (pages: readonly Pick<Page, 'id' | 'head'>[]): readonly ListedTopic[] =>
  pages
    .filter(({ head }) => head.topic !== undefined)
    .toSorted(comparePages)
    .map(({ id, head: { title, summary } }) => ({ id, title, summary }));

/** Orders pages as their menu shows them. */
export function comparePages(a: Pick<Page, 'head'>, b: Pick<Page, 'head'>): number {
  const [first, second] = [a.head.order ?? 100, b.head.order ?? 100];
  return first - second || (a.head.title < b.head.title ? -1 : 1);
}
