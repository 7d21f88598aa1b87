import { expect, test } from 'vitest';
import { viewContext } from '../../tests/views/context.ts';
import { draw, textOf } from '../../tests/views/draw.ts';
import EntryFoot from './EntryFoot.astro';

const entry = { register: 'decisions', id: 'late', note: undefined, discrepancy: undefined };
const meeting = { title: 'Cabinet, 2 October 2019', address: '/meetings/2019-10-02-cabinet/' };

/** The foot of an entry in a publication where some entries come from a meeting. */
const footOf = (place: { edition?: string; locator?: string }, from: readonly string[]) =>
  draw(EntryFoot, {
    entry: { ...entry, ...place },
    context: {
      ...viewContext,
      meeting: (name: string) => (from.includes(name) ? meeting : undefined),
    },
  });

test.each([
  {
    says: 'its place in a paper',
    place: { edition: '2019-10-02-report', locator: 'p4' },
    from: ['decisions/late'],
    reads: 'p4 of 2019-10-02-report',
    leads: 'href="/reports/2019-10-02-report/#p4"',
  },
  {
    says: 'the meeting that it comes from, where it stands in no paper',
    place: {},
    from: ['decisions/late'],
    reads: meeting.title,
    leads: `href="${meeting.address}"`,
  },
])('under an entry stands $says', async ({ place, from, reads, leads }) => {
  const html = await footOf(place, from);
  expect(textOf(html)).toBe(reads);
  expect(html).toContain(leads);
});

test('under one of no paper and no meeting stands nothing', async () => {
  const html = await footOf({}, ['decisions/other']);
  expect(textOf(html)).toBe('');
  expect(html).not.toContain('entry__place');
});
