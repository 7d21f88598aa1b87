import { fill, type Language } from '../language/english.ts';
import type { Location } from '../source/source.ts';
import { editLink, lineLink, type Checkout } from '../values/checkout.ts';
import type { Period } from '../values/period.ts';
import { sayPeriod } from '../values/say.ts';

/** A link to where something is changed. */
export interface EditWay {
  readonly href: string;
  readonly label: string;
}

/** Where the file of a page is changed. @param path From the publication's root. */
export function editPage(
  checkout: Checkout,
  path: string,
  { site: { telling: words } }: Language,
): EditWay {
  const { href, isExact } = editLink(checkout, path);
  return { href, label: isExact ? words.editPage : fill(words.findFile, { path }) };
}

/** What stands on a line: the figure of a period, or the first of several rows. */
export interface EditedLine {
  readonly place: Pick<Location, 'path' | 'line'>;
  readonly period: Period | undefined;
}

/** Where a figure, or the first of some rows, is changed. */
export function editLine(
  checkout: Checkout,
  { place: { path, line }, period }: EditedLine,
  language: Language,
): EditWay {
  const { telling: words } = language.site;
  const { href, isExact } = lineLink(checkout, path, line);
  if (!isExact) return { href, label: fill(words.findLine, { path, line }) };
  const said = period && sayPeriod(period, language);
  const label = said === undefined ? words.editRows : words.editFigure;
  return { href, label: fill(label, { period: said ?? '', path, line }) };
}
