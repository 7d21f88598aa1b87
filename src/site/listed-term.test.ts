import { describe, expect, test } from 'vitest';
import type { CatalogueItem } from '../core/publication/catalogue-item.ts';
import { listedTerms } from './listed-term.ts';

const items = (count: number, kind = 'events') =>
  Array.from({ length: count }, (): CatalogueItem => ({
    ...{ kind, title: 'The roof leaks.', text: 'The roof leaks.', address: '/timeline/#roof' },
    ...{ editions: [], bodies: [], themes: [], indicators: [], date: undefined },
  }));

const roofs = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ subject: `Roof ${at}`, words: ['roof'] }));

describe('subjects have pages of their own where those of their letters pass ten screens', () => {
  // One subject with ten things of one kind: 820 of the 844 pixels of a screen.
  test.each([
    { holds: 'ten subjects of ten things', subjects: 10, things: 10, own: false },
    { holds: 'eleven', subjects: 11, things: 10, own: true },
    {
      holds: 'ten subjects of 400 things, of which ten are shown',
      subjects: 10,
      things: 400,
      own: false,
    },
    { holds: 'many subjects that hold nothing', subjects: 90, things: 0, own: false },
  ])('$holds', ({ subjects, things, own }) => {
    const terms = listedTerms({ subjects: roofs(subjects) }, items(things));
    expect(terms.every(({ page }) => (page !== undefined) === own)).toBe(true);
  });

  test('a subject that only leads to others has none', () => {
    const subjects = [...roofs(11), { subject: 'Rafters', see: ['Roof 1'] }];
    const terms = listedTerms({ subjects }, items(10));
    expect(terms.at(-1)).toMatchObject({ page: undefined, address: '/subjects/p-r/#rafters' });
    expect(terms[0]).toMatchObject({
      ...{ page: '/subjects/p-r/roof-0/', address: '/subjects/p-r/#roof-0' },
    });
  });
});
