import { tokens, type OwnColour } from './colour-uses.ts';
import type { Face } from './face.ts';
import { inkOn, type Shades } from './shades.ts';

/** What its style sheet is called. */
export const coloursName = 'colours';

/** Whether a publication has a colour of its own. */
export const hasColours = ({ colours, masthead }: Pick<Face, 'colours' | 'masthead'>): boolean =>
  masthead !== undefined || Object.keys(colours).length > 0;

const declarationsOf = (colours: Face['colours'], mode: keyof Shades): readonly string[] =>
  (Object.entries(colours) as [OwnColour, Shades][]).flatMap(([own, shade]) => [
    `${tokens[own]}:${shade[mode]}`,
    // Under the pointer a link is ink, which is read on everything.
    ...(own === 'link' ? ['--link-hover:var(--ink)'] : []),
  ]);

/** Declarations for readers of whom all of this holds. */
const inRoot = (media: readonly string[], declarations: readonly string[]) =>
  declarations.length === 0
    ? ''
    : `@media ${media.join(' and ')}{:root{${declarations.join(';')}}}\n`;

/** Colours that a reader forces upon all pages stay. */
const unforced = '(forced-colors:none)';

/** The same for a picture that leaves its page, which is light wherever it is shown. */
export const lightCss = ({ colours }: Pick<Face, 'colours'>): string => {
  const declarations = declarationsOf(colours, 'light');
  return declarations.length === 0 ? '' : `:root{${declarations.join(';')}}`;
};

/**
 * The style sheet of a face: its colours in place of the site's. Forced colours stay the reader's own, and paper light.
 *
 * @returns Blank where it has no colours of its own.
 */
export function faceCss({ colours, masthead }: Pick<Face, 'colours' | 'masthead'>): string {
  const ground = masthead ? [`--masthead:${masthead}`, `--masthead-ink:${inkOn(masthead)}`] : [];
  return [
    inRoot([unforced], [...declarationsOf(colours, 'light'), ...ground]),
    inRoot(['screen', '(prefers-color-scheme:dark)', unforced], declarationsOf(colours, 'dark')),
  ].join('');
}
