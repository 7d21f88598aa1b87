import { addressOf } from '../addresses/address.ts';
import type { CatalogueItem } from './catalogue-item.ts';
import { plainText } from '../documents/tree.ts';
import type { Publication } from './publication.ts';
import { onDay } from '../values/on-day.ts';
import type { Meeting } from '../civic/meeting.ts';
import { sayMeeting } from '../civic/say-meeting.ts';

/** A meeting as something to be found: by its name, its items and what our papers say of it. */
export function itemOfMeeting(
  { id, head, sections }: Meeting,
  { bodies, language }: Pick<Publication, 'bodies' | 'language'>,
): CatalogueItem {
  const title = sayMeeting({ head }, bodies, language);
  const items = (head.items ?? []).flatMap(({ title: of, purpose = '', outcome = '' }) => [
    of,
    purpose,
    outcome,
  ]);
  const prose = sections.map((section) => (section.is === 'prose' ? plainText(section.prose) : ''));
  return {
    kind: 'meeting',
    title,
    address: addressOf.meeting(id),
    editions: [...new Set([head.edition ?? [], head.packs ?? []].flat())],
    bodies: [head.body],
    themes: head.themes ?? [],
    indicators: [],
    date: onDay(head.date, language),
    text: [title, ...items, ...prose].filter((words) => words !== '').join('\n'),
  };
}
