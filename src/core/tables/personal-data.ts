import { privateProblem, type Diagnostic, type Problem } from '../source/diagnostic.ts';
import { isRead, pointOf, spansIn, type SourceFile, type UnreadFile } from '../source/source.ts';

export const problems = {
  email: privateProblem('personal/email'),
  telephone: privateProblem('personal/telephone'),
  birth: privateProblem('personal/birth'),
  number: privateProblem('personal/number'),
};

const day = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?[ -][A-Z][a-z]{2,8},?[ -]\d{2,4}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}(?!-\w))`;

/**
 * What to look for, after signs that stand in every text that holds it and are looked for much sooner. All are
 * linear in the length of the text.
 */
const patterns: readonly (readonly [
  found: Problem<void>,
  pattern: RegExp,
  ...signs: (string | RegExp)[],
])[] = [
  [
    problems.email,
    /[\p{L}\p{N}._%+-]{1,64} ?\(at\) ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
    '(at)',
  ],
  [
    problems.email,
    /[\p{L}\p{N}._%+-]{1,64} ?\[at\] ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
    '[at]',
  ],
  [
    problems.email,
    /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
    '@',
    /@[\p{L}\p{N}-]+\./u,
  ],
  // Begins with 0 or +44, as every British number does, and has ten or eleven digits in groups.
  [
    problems.telephone,
    /(?<![\p{L}\p{N}.,/£$€%-])(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?[1-9]|\(0[1-9]|0[1-9](?=\d))(?:[ -]?\d|\)[ -]?\d){8,9}(?![\p{N}/]|[.,]\d)/gu,
    // What stands before its nought is looked at where there is one: looked at everywhere it would cost three times as much.
    /0(?<![\d-]0)[1-9](?:[ )-]{0,2}\d){4}|44[ -]?(?:\(0\)[ -]?)?[1-9](?:[ )-]{0,2}\d){4}/,
  ],
  // Of another country, with points between its groups, or inside a house.
  [
    problems.telephone,
    /(?<![\p{L}\p{N}.,/£$€%-])\+[1-9]\d{0,2}(?:[ -]\d{1,4}){2,5}(?![\p{N}/]|[.,]\d)/gu,
    '+',
  ],
  [
    problems.telephone,
    /\b(?<![.,/£$€%-])0\d{2,4}\.\d{3,4}\.\d{3,4}\b(?![/.,]\d)/g,
    /0\d\d\d?\d?\.\d\d\d/,
  ],
  [problems.telephone, /\b[Ee]xt[.:]? ?\d{3,6}\b/g, 'xt'],
  [
    problems.telephone,
    /\b(?:tel|telephone|phone|mobile|ring|ext|extension)(?:\.|:| no\.?:?| number:?)? ?[1-9]\d{2,4}[ -]?\d{3,4}(?:[ -]?\d{3,4})?\b/gi,
    /[a-z.:] ?[1-9]\d\d\d?\d?[ -]?\d\d\d/i,
  ],
  [
    problems.birth,
    new RegExp(
      String.raw`\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?|b\.)(?:[:,=]| is| was| -| –)? {0,3}(?:the )?${day}`,
      'gi',
    ),
  ],
  [problems.number, /\bNHS(?: number| no\.?| nr\.?)?[: ]{1,3}\d{3}[ -]?\d{3}[ -]?\d{4}\b/gi],
  [problems.number, /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g],
  [problems.number, /\b[A-HJ-NP-RT-Z]\d{12}\b/g, /[A-Z]\d\d\d\d\d\d/],
];

const holds = (text: string, sign: string | RegExp) =>
  typeof sign === 'string' ? text.includes(sign) : text.search(sign) >= 0;

/**
 * The publication's own contact and repository as they are typed in its settings, whatever else is wrong with those:
 * what stands there is meant to be read by everyone.
 */
export function contactTyped(settings: SourceFile | UnreadFile | undefined): string {
  if (!settings || !isRead(settings)) return '';
  const typed = /^(?:contact|repository|security)[ \t]*:.*(?:\n[ \t].*)*/gm;
  return (settings.text.match(typed) ?? []).join(' ');
}

/** The contact of a body as it is typed in the front matter of its file: its switchboard, the mailbox of a service. */
export function bodyContactTyped(body: SourceFile | UnreadFile): string {
  if (!isRead(body)) return '';
  const [, head = ''] = /^\ufeff?---\r?\n([^]*?)\n---/.exec(body.text) ?? [];
  const typed = /^contact[ \t]*:.*(?:\n[ \t].*)*/m;
  return typed.exec(head)?.[0] ?? '';
}

/** A piece of a text, from one place in it to another. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Of pieces that lie upon each other the first, in the order of the text. */
function apart<Found extends Piece>(pieces: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1);
    if (!last || last.to <= piece.from) kept.push(piece);
  }
  return kept;
}

/**
 * Finds telephone numbers, e-mail addresses, dates of birth and personal numbers in a file as it was typed
 * (standards D-27, S-28). What is found is never repeated.
 *
 * @param allowed The publication's own contact: what stands in it may stand anywhere.
 */
export function findPersonalData(file: SourceFile, allowed: string): readonly Diagnostic[] {
  const spaceless = allowed.replace(/[\s()-]/g, '');
  const found = patterns
    .filter(([, pattern, ...signs]) => [...signs, pattern].every((sign) => holds(file.text, sign)))
    .flatMap(([kind, pattern]) =>
      [...file.text.matchAll(pattern)]
        .filter(([text]) => !spaceless.includes(text.replace(/[\s()-]/g, '')))
        .map(({ 0: text, index }) => ({ kind, from: index, to: index + text.length })),
    );
  // Two patterns may find one number: the first of them tells it.
  const place = spansIn(file);
  return [...Map.groupBy(found, ({ kind }) => kind)].flatMap(([kind, those]) =>
    apart(those).map(({ from }) => kind.at(pointOf(place(from, 0)))),
  );
}
