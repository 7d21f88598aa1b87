import { z } from 'astro/zod';
import type { Day } from '../../core/values/calendar.ts';
import { problem } from '../../core/source/diagnostic.ts';
import type { BlockElement } from '../../core/compile/element.ts';
import { day, oneOf } from '../../core/values/field.ts';
import { elementsOf, plainText } from '../../core/documents/tree.ts';
import type { Prose } from '../../core/values/prose.ts';

/** What a notice may be: a mistake put right, a word to readers, or that something else takes a page's place. */
export const noticeKinds = ['correction', 'note', 'superseded'] as const;

/** A dated word about a page (standards A-29b). */
export interface NoticeModel {
  readonly date: Day;
  readonly kind: (typeof noticeKinds)[number];
  readonly text: Prose;
}

export const schema = z.strictObject({
  /** The day of the notice. */
  date: day,
  kind: oneOf(noticeKinds),
});

export const problems = {
  empty: problem('notice/empty'),
  noLink: problem('notice/no-link'),
};

/** `:::notice`: a correction, a note, or a pointer to what takes the place of a page. */
export const notice: BlockElement<typeof schema, NoticeModel> = {
  name: 'notice',
  kind: 'container',
  schema,
  compile({ attributes: { date, kind }, content, place, placeOf }) {
    if (plainText(content).trim() === '')
      return { value: undefined, diagnostics: [problems.empty.at(place)] };
    const isLinked = elementsOf(content).some(({ tagName }) => tagName === 'a');
    const diagnostics =
      kind === 'superseded' && !isLinked ? [problems.noLink.at(placeOf('kind'))] : [];
    return { value: { date, kind, text: content }, diagnostics };
  },
};
