import { inkOn } from '../../core/face/shades.ts';
import type { Face } from '../../core/face/face.ts';
import type { colours } from '../../core/indicators/comparing/scheme.ts';

/** The light colours of the site that pictures for sharing are drawn in, as `styles/tokens.scss` has them; a test holds the two alike. */
export const shareTokens = {
  page: '#fff',
  ink: '#1a2230',
  soft: '#515b6b',
  tape: '#a3195b',
  rule: '#d3d8e0',
  good: '#0b6147',
  near: '#8a4b00',
  poor: '#a4202c',
  'chart-1': '#12436d',
} as const;

/** What is drawn in which colour. */
export interface ShareColours {
  /** The ground behind the name of the site, and what is read on it; `undefined` for the page. */
  readonly band: { readonly ground: string; readonly ink: string } | undefined;
  readonly stripe: string;
  readonly line: string;
}

/** The colours of a publication's own pictures for sharing. */
export const shareColoursOf = ({ colours: own, masthead }: Face): ShareColours => ({
  band: masthead && { ground: masthead, ink: inkOn(masthead) },
  stripe: own.accent?.light ?? shareTokens.tape,
  line: own.chart?.light ?? shareTokens['chart-1'],
});

/** The shade of each colour that a rating may have. */
export const ratingShades: Readonly<Record<(typeof colours)[number], string>> = {
  green: shareTokens.good,
  amber: shareTokens.near,
  red: shareTokens.poor,
  grey: shareTokens.soft,
};
