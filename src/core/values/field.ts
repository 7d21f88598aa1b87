import { z } from 'astro/zod';
import { parseDay } from './calendar.ts';
import { parseBasis, plainBases, type Basis } from './basis.ts';
import { dayMeant, suggestDay } from './suggest-day.ts';
import { suggestEventDate, eventDateMeant } from './suggest-event-date.ts';
import { parseEventDate } from './event-date.ts';
import { bareNumber, suggestFigure, figureMeant } from './suggest-figure.ts';
import { parseFigure, parseNumber } from './figure.ts';
import { suggestPeriod, periodMeant } from './suggest-period.ts';
import { parsePeriod } from './period.ts';
import { unavailableWord, type Statement } from './statement.ts';
import { idHint, idMeant } from './suggest-id.ts';
import { refused } from './refused.ts';
import { onlyMeant, suggest } from '../source/suggest.ts';

/** What was typed, in words that continue “The value of `key` …”. */
const asTyped = (typed: string) => (typed.trim() === '' ? 'is blank' : `is \`${typed}\``);

const nothingSaid =
  'Say it in words, or leave it out where it is not needed. In a table, what cannot be read is `unavailable`, and why stands in `note`.';

/** What stands where nothing has been said yet, and what a program leaves where it has found nothing. */
const saysNothing =
  /^(?:n\/?a|[-–—?~]|tb[acd]|null|undefined|nan|to ?do|x{2,}|lorem ipsum\b.*|#(?:n\/a|ref!|name\?|value!|div\/0!|null!|num!)|\[object object\])$/i;

/** Text that is not empty and says something. */
export const text = z
  .string()
  .trim()
  .min(1)
  .superRefine((typed, context) => {
    if (saysNothing.test(typed)) refused(context, `is \`${typed}\``, nothingSaid);
  })
  .refine(
    (typed) => !/\]\((?:figure|paper|entry|https?|mailto):|\]\([^()\s]+\.mdx?[)#]/.test(typed),
    {
      message: 'holds a link, which is printed here as it is typed',
      params: { hint: 'Write the words alone, and put the link into the text of the page.' },
    },
  );

/** A number typed as plain digits. */
export const number = z.string().transform((typed, context) => readNumber(typed, context));

/** Reads a plain number, or says why it is none. */
export function readNumber(typed: string, context: z.RefinementCtx): number {
  const figure = parseNumber(typed);
  const meant = bareNumber(typed);
  return figure
    ? figure.value
    : refused(
        context,
        `${asTyped(typed)}, not a plain number`,
        meant === undefined
          ? 'Type digits and at most one point, such as `1750` or `2.5`.'
          : `Type \`${meant}\`.`,
        meant,
      );
}

/** How many digits stand after the point: a whole number, few enough to print. */
export const decimals = number.refine(
  (count) => Number.isInteger(count) && count >= 0 && count <= 6,
  {
    message: 'is not a whole number from 0 to 6',
    params: { hint: 'Type how many digits stand after the point, such as `1`.' },
  },
);

/** What a figure covers, as format 1 spells it. */
export const basis = z.string().transform((typed, context): Basis => {
  const known = [...plainBases, 'sum-6m', 'mean-12m'];
  return (
    parseBasis(typed) ??
    refused(context, asTyped(typed), suggest(typed, known), onlyMeant(typed, known))
  );
});

/** A published figure, or the word for why there is none. */
export const figure = z
  .string()
  .transform(
    (typed, context) =>
      parseFigure(typed) ??
      refused(
        context,
        `holds \`${typed}\`, not a plain number`,
        suggestFigure(typed),
        figureMeant(typed),
      ),
  );

/** A period as format 1 spells it. */
export const period = z.string().transform((typed, context) => {
  const period = parsePeriod(typed);
  if (period && period.is !== 'unstated') return period;
  if (period) return refused(context, 'is `unstated`, and a period is needed', suggestPeriod(''));
  return refused(
    context,
    `${asTyped(typed)}, not a period`,
    suggestPeriod(typed),
    periodMeant(typed),
  );
});

/** A day as `yyyy-mm-dd`. */
export const day = z.string().transform((typed, context) => {
  const day = parseDay(typed);
  if (day !== undefined) return day;
  return refused(context, `${asTyped(typed)}, not a day`, suggestDay(typed), dayMeant(typed));
});

/** One word of a closed vocabulary. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.string().transform((typed, context): Word => {
    const word = words.find((known) => known === typed);
    return word ?? refused(context, asTyped(typed), suggest(typed, words), onlyMeant(typed, words));
  });
}

/** The names that files and things go by in addresses: small letters, digits, hyphens. */
export const identifier = z.string().transform((typed, context) => {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(typed)) return typed;
  const meant = idMeant(typed);
  return refused(context, `${asTyped(typed)}, not an id`, idHint(meant), meant);
});

/** Several values of one kind in one cell, parted by spaces. */
export const list = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z
    .string()
    .transform((typed, context) => {
      const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
      return /[,;]/.test(typed)
        ? refused(
            context,
            `is \`${typed}\`, and its parts are to stand with spaces between them`,
            `Type \`${parts.join(' ')}\`.`,
            parts.join(' '),
          )
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
      : refused(
          context,
          `holds \`${typed}\`, not the name of an entry`,
          'Write the register and the id with a slash between them, such as `actions/bus-passes`.',
        ),
  );

/** An address on the site itself, from its root. */
export const siteAddress = z
  .string()
  .transform((typed, context) =>
    /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.(?:csv|svg))?(?:#[a-z0-9-]+)?$/.test(typed)
      ? typed
      : refused(
          context,
          `holds \`${typed}\`, not an address on this site`,
          'Write it from the root of the site, such as `/timeline/` or `/timeline/#first-visit`.',
        ),
  );

/** When something happened, as exactly as its paper says. */
export const eventDate = z
  .string()
  .transform(
    (typed, context) =>
      parseEventDate(typed) ??
      refused(
        context,
        `is \`${typed}\`, not a date of a kind that can be put in order`,
        suggestEventDate(typed),
        eventDateMeant(typed),
      ),
  );

/** What a paper says, or the word `unavailable` where it cannot be read. */
export const statement = text.transform((typed): Statement =>
  typed === unavailableWord ? { is: 'unavailable' } : { is: 'text', text: typed },
);
