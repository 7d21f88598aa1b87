import { describe, expect, test } from 'vitest';
import { chosenIn, withChosen } from './choose-address.ts';

describe('the address says which parts are chosen', () => {
  const page = 'https://papers.example/indicators/visits/';
  test.each([
    { says: 'none', from: page, keys: [], to: `${page}#choose` },
    { says: 'one', from: page, keys: ['area/east'], to: `${page}?part=area/east#choose` },
    {
      says: 'several, in their order',
      from: `${page}?part=area/east#definition`,
      keys: ['all', 'area-and-sex/east-girls'],
      to: `${page}?part=all&part=area-and-sex/east-girls#choose`,
    },
    {
      says: 'what else stands in it stays',
      from: `${page}?ref=letter`,
      keys: ['all'],
      to: `${page}?ref=letter&part=all#choose`,
    },
  ])('$says', ({ from, keys, to }) => {
    expect(withChosen(from, keys, 'choose')).toBe(to);
    expect(chosenIn(new URL(to).search)).toEqual(keys);
  });
  test('a part that is named twice is chosen once', () => {
    expect(chosenIn('?part=all&part=all')).toEqual(['all']);
  });
});
