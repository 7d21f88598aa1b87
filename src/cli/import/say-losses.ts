import { english } from '../../core/language/english.ts';
import { printable } from '../../core/source/excerpt.ts';
import type { Loss } from '../../core/word/loss.ts';

/** Places of one kind beyond these are counted. */
const most = 12;

const { losses: words, atParagraph, quoted, more } = english.wordImport;

const sayPlace = ({ at, words: found = '' }: Loss) =>
  at === undefined
    ? found === ''
      ? []
      : [quoted({ words: printable(found) })]
    : [atParagraph({ at, words: printable(found) })];

/** Says what of a paper was left out or changed or is to be decided, by kind, each with its places in the order of the text. */
export const sayLosses = (losses: readonly Loss[]): string =>
  [...Map.groupBy(losses, ({ kind }) => kind)]
    .map(([kind, those]) => {
      const places = those.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)).flatMap(sayPlace);
      const shown = places.slice(0, most).map((place) => `    ${place}`);
      const left = places.length - most;
      return [
        `  ${words[kind]}${places.length > 0 ? ':' : '.'}`,
        ...shown,
        ...(left > 0 ? [`    ${more({ count: left })}`] : []),
      ].join('\n');
    })
    .join('\n');
