import { english } from '../../core/language/english.ts';
import { printable } from '../../core/source/excerpt.ts';
import { findPersonalData } from '../../core/tables/personal-data.ts';
import type { Loss } from '../../core/word/loss.ts';

/** Places of one kind beyond these are counted. */
const most = 12;

const { losses: words, atParagraph, quoted, more } = english.wordImport;

/** What must not be published is not shown here either. */
const shown = (text = '') =>
  findPersonalData({ path: '', text }, '').length > 0 ? '' : printable(text);

const sayPlace = ({ at, words: found }: Loss) =>
  at === undefined
    ? shown(found) === ''
      ? []
      : [quoted({ words: shown(found) })]
    : [atParagraph({ at, words: shown(found) })];

/** Says what of a paper was left out or changed or is to be decided, by kind, each with its places in the order of the text. */
export const sayLosses = (losses: readonly Loss[]): string =>
  [...Map.groupBy(losses, ({ kind }) => kind)]
    .map(([kind, those]) => {
      const places = those.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)).flatMap(sayPlace);
      const listed = places.slice(0, most).map((place) => `    ${place}`);
      const left = places.length - most;
      return [
        `  ${words[kind]}${places.length > 0 ? ':' : '.'}`,
        ...listed,
        ...(left > 0 ? [`    ${more({ count: left })}`] : []),
      ].join('\n');
    })
    .join('\n');
