import { z } from 'astro/zod';
import { parseDay } from './calendar.ts';
import { parseBasis, plainBases, type Basis } from './basis.ts';
import { suggestEventDate } from './suggest-event-date.ts';
import { parseEventDate } from './event-date.ts';
import { bareNumber, suggestFigure } from './suggest-figure.ts';
import { parseFigure, parseNumber } from './figure.ts';
import { suggestDay, suggestPeriod } from './suggest-period.ts';
import { parsePeriod } from './period.ts';
import { unavailableWord, type Statement } from './statement.ts';
import { refusal, refused } from './refused.ts';
import { type, typeOr } from '../language/hints/hints.ts';
import { suggest } from '../source/suggest.ts';

/** What stands where nothing has been said yet, and what a program leaves where it has found nothing. */
const saysNothing =
  /^(?:n\/?a|[-–—?~]|tb[acd]|null|undefined|nan|to ?do|x{2,}|lorem ipsum\b.*|#(?:n\/a|ref!|name\?|value!|div\/0!|null!|num!)|\[object object\])$/i;

/** Text that is not empty and says something. */
export const text = z
  .string()
  .trim()
  .min(1)
  .superRefine((typed, context) => {
    if (saysNothing.test(typed)) refused(context, { is: 'typed', typed }, { is: 'say-it' });
  })
  .refine(
    (typed) => !/\]\((?:figure|paper|entry|https?|mailto):|\]\([^()\s]+\.mdx?[)#]/.test(typed),
    refusal({ is: 'link' }, { is: 'words-alone' }),
  );

/** Other words that people type when they look for a thing. One may be a whole question. */
export const otherNames = z.array(text).min(1);

/** The same in one cell, parted by semicolons or commas. */
export const otherNamesInCell = z
  .string()
  .transform((typed) => typed.split(/[;,]/).flatMap((name) => name.trim() || []))
  .pipe(otherNames);

/** A number typed as plain digits. */
export const number = z.string().transform((typed, context) => readNumber(typed, context));

/** Reads a plain number, or says why it is none. */
export function readNumber(typed: string, context: z.RefinementCtx): number {
  const figure = parseNumber(typed);
  if (figure) return figure.value;
  const hint = typeOr(bareNumber(typed), 'number');
  return refused(context, { is: 'not', typed, wanted: 'number' }, hint);
}

/** How far something may be off: a plain number, 0 or more. */
export const allowance = z.string().transform((typed, context) => {
  const size = readNumber(typed, context);
  return size < 0
    ? refused(context, { is: 'below-nought', typed }, { is: 'type', meant: [typed.slice(1)] })
    : size;
});

/** How many digits stand after the point: a whole number, few enough to print. */
export const decimals = number.refine(
  (count) => Number.isInteger(count) && count >= 0 && count <= 6,
  refusal({ is: 'not-whole', of: 'decimals' }, { is: 'form', of: 'decimals' }),
);

/** What a figure covers, as format 1 spells it. */
export const basis = z.string().transform((typed, context): Basis => {
  const known = [...plainBases, 'sum-6m', 'mean-12m'];
  return parseBasis(typed) ?? refused(context, { is: 'typed', typed }, suggest(typed, known));
});

/** A published figure, or the word for why there is none. */
export const figure = z
  .string()
  .transform(
    (typed, context) =>
      parseFigure(typed) ??
      refused(context, { is: 'not', typed, wanted: 'figure' }, suggestFigure(typed)),
  );

/** A published number, as it is typed. */
export const numberFigure = z
  .string()
  .transform(
    (typed, context) =>
      parseNumber(typed) ??
      refused(context, { is: 'not', typed, wanted: 'number' }, typeOr(bareNumber(typed), 'number')),
  );

/** A period as format 1 spells it. */
export const period = z.string().transform((typed, context) => {
  const period = parsePeriod(typed);
  if (period && period.is !== 'unstated') return period;
  if (period) return refused(context, { is: 'unstated' }, suggestPeriod(''));
  return refused(context, { is: 'not', typed, wanted: 'period' }, suggestPeriod(typed));
});

/** A period as format 1 spells it, or `unstated`, as rows are told whose paper gives no time. */
export const periodOrUnstated = z.string().transform((typed, context) => {
  const period = parsePeriod(typed);
  return period ?? refused(context, { is: 'not', typed, wanted: 'period' }, suggestPeriod(typed));
});

/** A day as `yyyy-mm-dd`. */
export const day = z.string().transform((typed, context) => {
  const day = parseDay(typed);
  if (day !== undefined) return day;
  return refused(context, { is: 'not', typed, wanted: 'day' }, suggestDay(typed));
});

/** One word of a closed vocabulary. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.string().transform((typed, context): Word => {
    const word = words.find((known) => known === typed);
    return word ?? refused(context, { is: 'typed', typed }, suggest(typed, words));
  });
}

/** How to spell an id that was typed as a name; `undefined` where that cannot be told. */
function idMeant(typed: string): string | undefined {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(typed)) return undefined;
  const meant = typed
    .toLowerCase()
    .replaceAll(/[ _-]+/g, '-')
    .replace(/-$/, '');
  return /^[a-z0-9-]+$/.test(meant) ? meant : undefined;
}

/** The names that files and things go by in addresses: small letters, digits, hyphens. */
export const identifier = z.string().transform((typed, context) => {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(typed)) return typed;
  return refused(context, { is: 'not', typed, wanted: 'id' }, typeOr(idMeant(typed), 'id'));
});

/** Several values of one kind in one cell, parted by spaces. */
export const list = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z
    .string()
    .transform((typed, context) => {
      const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
      return /[,;]/.test(typed)
        ? refused(context, { is: 'parted', typed }, type(parts.join(' ')))
        : parts;
    })
    .pipe(z.array(item));

/**
 * The name of an entry of a register: `actions/bus-passes`. An id alone names none, and is told where all entries are
 * known, so that the register can be named with it.
 */
export const reference = z
  .string()
  .transform((typed, context) =>
    /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(typed)
      ? typed
      : refused(context, { is: 'not', typed, wanted: 'entry' }, { is: 'form', of: 'entry' }),
  );

/** An address on the site itself, from its root. */
export const siteAddress = z
  .string()
  .transform((typed, context) =>
    /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.(?:csv|json|svg))?(?:#[a-z0-9-]+)?$/.test(typed)
      ? typed
      : refused(
          context,
          { is: 'not', typed, wanted: 'site-address' },
          { is: 'form', of: 'site-address' },
        ),
  );

/** An address elsewhere on the web. */
export const webAddress = z
  .string()
  .transform((typed, context) =>
    /^https:\/\/[^\s"<>]+$/.test(typed)
      ? typed
      : refused(
          context,
          { is: 'not', typed, wanted: 'web-address' },
          { is: 'form', of: 'web-address' },
        ),
  );

/** When something happened, as exactly as its paper says. */
export const eventDate = z
  .string()
  .transform(
    (typed, context) =>
      parseEventDate(typed) ??
      refused(context, { is: 'not', typed, wanted: 'event-date' }, suggestEventDate(typed)),
  );

/** What a paper says, or the word `unavailable` where it cannot be read. */
export const statement = text.transform((typed): Statement =>
  typed === unavailableWord ? { is: 'unavailable' } : { is: 'text', text: typed },
);
