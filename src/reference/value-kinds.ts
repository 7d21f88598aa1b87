import { pastAddress, siteTarget } from '../core/moved/address-field.ts';
import { z } from 'astro/zod';
import { noticeDay } from '../core/civic/meeting-item.ts';
import { firstPage, paperAddress } from '../core/civic/paper-address.ts';
import { dayOrEventDate } from '../core/documents/dated-field.ts';
import { colour } from '../core/face/colour-field.ts';
import { icon, picture, styleSheet } from '../core/face/face-settings.ts';
import { aim } from '../core/indicators/aim-field.ts';
import { periodOrLatest } from '../core/indicators/cards/card-settings.ts';
import { nextExpected } from '../core/indicators/next-expected.ts';
import { figureAt } from '../core/registers/kinds/accounts.ts';
import { scale } from '../core/registers/kinds/appraisal-scale.ts';
import { factValue } from '../core/registers/kinds/facts.ts';
import { outcome } from '../core/registers/outcome.ts';
import { contactAddress, outsideAddress } from '../core/values/contact-address.ts';
import * as field from '../core/values/field.ts';
import { figureRange } from '../core/values/figure-range.ts';
import { branchName, repositoryFolder } from '../core/values/checkout-field.ts';
import { repositoryAddress } from '../core/values/repository.ts';
import { timeOfDay } from '../core/values/time-of-day.ts';

/** A kind of value: what it is called, and one that would be taken. */
export interface ValueKind {
  readonly is: string;
  readonly example: string;
}

/** The kinds of value that schemas are made of, in the words of the reference. */
const known: readonly (readonly [schema: z.ZodType, is: string, example: string])[] = [
  [field.number, 'a number', '1750'],
  [field.allowance, 'a number, 0 or more', '5'],
  [field.decimals, 'a whole number from 0 to 6', '1'],
  [field.basis, 'a basis', 'month'],
  [field.figure, 'a figure', '4930'],
  [field.numberFigure, 'a number', '1750'],
  [field.period, 'a period', '2016-04'],
  [field.periodOrUnstated, 'a period, or `unstated`', '2016-04'],
  [periodOrLatest, 'a period, or `latest`', 'latest'],
  [field.day, 'a day', '2016-07-20'],
  [field.identifier, 'a name', 'town-council'],
  [field.reference, 'the name of an entry', 'actions/bus-passes'],
  [field.siteAddress, 'an address on this site', '/timeline/'],
  [siteTarget, 'an address on this site', '/timeline/'],
  [pastAddress, 'an address that was published', '/reports/2016-10-18-report/'],
  [field.eventDate, 'a date', '15 January 2014'],
  [field.statement, 'text, or `unavailable`', 'The desk opens again.'],
  [dayOrEventDate, 'a date', '2016-07-12'],
  [scale, 'scores with their names', '1 Low; 2 Medium; 3 High'],
  [factValue, 'a figure, or text', '4930'],
  [figureAt, 'the name of a measure and a period', 'library-visits@2016-04'],
  [noticeDay, 'a day, `none`, or `not in our papers`', '2016-06-27'],
  [colour, 'a colour', '"#0b4f5c"'],
  [picture, 'a picture under `public/`', '/images/logo.svg'],
  [icon, 'a picture under `public/`', '/images/icon.svg'],
  [styleSheet, 'a style sheet under `public/`', '/own.css'],
  [outcome, 'text, or `not in our papers`', 'not in our papers'],
  [field.otherNames, 'a list of other names', '[lost card, new card]'],
  [field.otherNamesInCell, 'one or several, parted by `;`', 'lost card; new card'],
  [field.webAddress, 'a web address', 'https://council.example/'],
  [paperAddress, 'a web address', 'https://council.example/report.pdf'],
  [contactAddress, 'a mailbox, a web address or a page of this site', 'papers@council.example'],
  [outsideAddress, 'a mailbox or a web address', 'security@council.example'],
  [repositoryAddress, 'a web address', 'https://github.com/council/papers'],
  [branchName, 'the name of a branch', 'main'],
  [repositoryFolder, 'a folder of the repository', 'sites/papers'],
  [timeOfDay, 'a time', '14:00'],
  [firstPage, 'a whole number', '1'],
  [figureRange, 'a range', '-100..100'],
  [aim, 'a number or a range', '90..100'],
  [nextExpected, 'a day, or so many days after each period', '35 days after'],
];

/** What a schema reads by: checks that are added make another schema of it, and leave this. */
const readsBy = (schema: z.ZodType): unknown => (schema instanceof z.ZodPipe ? schema.out : schema);

// A kind that another is made of stands before it, and names what reads as it does; the other is known by itself.
const kinds = new Map(
  known.toReversed().flatMap(([schema, is, example]): [unknown, ValueKind][] => [
    [schema, { is, example }],
    [readsBy(schema), { is, example }],
  ]),
);

/** A value of a kind that would be taken, by what the kind is called; `undefined` of those that need none. */
export const exampleOf = (is: string): string | undefined =>
  known.find(([, name]) => name === is)?.[2];

/** The kind of a single value; `undefined` for a word of a closed vocabulary, a group or a list. */
export function kindOf(schema: z.ZodType): ValueKind | undefined {
  const found = kinds.get(schema) ?? kinds.get(readsBy(schema));
  if (found) return found;
  return schema instanceof z.ZodString ? { is: 'text', example: '' } : undefined;
}
