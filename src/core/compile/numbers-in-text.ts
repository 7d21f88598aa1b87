import type { ElementContent, RootContent, Text } from 'hast';

/** A number in a text: its digits as a number, the number as typed with its signs, and what stands around it. */
export interface TypedNumber {
  readonly value: number;
  readonly index: number;
  readonly bare: string;
  /** With `£` before it, or `%` or letters such as `m` behind it. */
  readonly dressed: string;
  readonly isShare: boolean;
  readonly isMoney: boolean;
}

// It looks ahead first, so that letters are passed over at once.
const number =
  /(?=[£\d])(£?)(?<![\p{L}\p{N}.,/:#§@_−-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%|[mk]\b|bn\b)?/gu;

/** What comes before a number that is a place, a name or a time, and no figure. */
const before =
  /(?:\b(?:pp?|pages?|sections?|paragraphs?|paras?|tables?|figures?|figs?|charts?|chapters?|appendix|appendices|annex|items?|minutes?|regulations?|rules?|articles?|parts?|clauses?|schedules?|acts?|no|nos|numbers?|refs?|references?|folders?|lines?|routes?|versions?|v|steps?|options?|goals?|wards?|form|class|grade|stage)\.? ?(?:[\d.,]+ ?(?:to|and|or|,|–|-) ?)*|§ ?)$/i;

/** What comes behind a number that is part of a date, a time, an address or a range of places. */
const behind = /^(?:[\p{L}\p{N}/:@_]|[-–−][\p{L}\p{N}]|\.\d| ?(?:am|pm|a\.m|p\.m|noon|o’clock)\b)/u;

/**
 * The numbers of a text that may be figures: no year, place, name or time.
 *
 * @param isShortToo Whether those of less than three digits without a point are among them.
 */
export function numbersIn(text: string, isShortToo = false): readonly TypedNumber[] {
  return [...text.matchAll(number)].flatMap((found): TypedNumber[] => {
    const [all, pound = '', whole = '', fraction = '', sign = ''] = found;
    const rest = text.slice(found.index + all.length);
    const isShort = whole.replaceAll(',', '').length < 3 && fraction === '';
    const isYear = /^(?:1[89]|20|21)\d\d$/.test(whole) && fraction === '' && pound + sign === '';
    if ((isShort && !isShortToo) || isYear || behind.test(rest)) return [];
    if (before.test(text.slice(Math.max(0, found.index - 40), found.index))) return [];
    const inWords = /^ (?:%|per ?cent\b|percent\b)/.test(rest);
    return [
      {
        value: Number(`${whole.replaceAll(',', '')}${fraction}`),
        index: found.index + pound.length,
        bare: whole + fraction,
        dressed: all,
        isShare: sign === '%' || inWords,
        isMoney: pound !== '',
      },
    ];
  });
}

/** The words of a page that no link, code or quotation holds. */
export function textsIn(nodes: readonly (RootContent | ElementContent)[]): readonly Text[] {
  return nodes.flatMap((node): readonly Text[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    return ['a', 'code', 'pre', 'blockquote'].includes(node.tagName) ? [] : textsIn(node.children);
  });
}
