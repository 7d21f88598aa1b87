import { reasons } from './figure.ts';
import { nearest } from '../source/suggest.ts';

/** Words that stand for a reason in other people's tables, each with ours. */
const words: readonly (readonly [string, readonly string[]])[] = [
  [
    'not-applicable',
    [
      'n/a',
      'na',
      '#n/a',
      'not applicable',
      'n.a.',
      'na.',
      '[not applicable]',
      'dna',
      'does not apply',
    ],
  ],
  [
    'suppressed',
    ['*', '**', 'withheld', 'redacted', 's', 'supp', 'conf', 'confidential', '[s]', '(c)'],
  ],
  [
    'not-yet-due',
    ['tbc', 'tbd', 'awaited', 'pending', 'to follow', 'not due', 'not yet due', 'to be confirmed'],
  ],
  [
    'unavailable',
    [
      '-',
      '–',
      '—',
      '−',
      '--',
      '..',
      '...',
      ':',
      '?',
      'unknown',
      'missing',
      'not available',
      'no data',
      'null',
      'nan',
      'blank',
      '(blank)',
      '.',
      '\\n',
      'not known',
      'not collected',
      'not recorded',
      'not published',
      'not reported',
      'data not available',
      'no figure',
      'n/k',
      'nk',
      'nr',
      'u/k',
      '[m]',
      '[u]',
      '[w]',
    ],
  ],
  ['0', ['nil', 'zero']],
  ['low', ['~', '[~]', 'neg', 'negligible']],
];

/** The words of format 1, without their short forms. */
const ourWords = Object.keys(reasons).filter((word) => word.length > 3 && !word.startsWith('['));

/** The reason that a word in the place of a figure stands for. */
export function suggestReason(text: string): string | undefined {
  const lower = text.normalize('NFKC').replace(/[–—−]/g, '-').trim().toLowerCase();
  if (Object.hasOwn(reasons, lower)) return lower;
  const bare = lower.replace(/^[[(]|[\])., ]+$/g, '');
  return (
    words.find(([, spellings]) => spellings.includes(lower))?.[0] ??
    (lower.length > 3 ? nearest(lower.replace(/[ _]/g, '-'), ourWords) : undefined) ??
    (Object.hasOwn(reasons, bare) ? bare : undefined)
  );
}
