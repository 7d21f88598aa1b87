/** A value of a thing as JSON-LD has it; `undefined` is not written. */
type Value = string | number | Thing | readonly (string | Thing)[] | undefined;

/** Something as programs of others read it: a type of schema.org and what is known of it. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value;
}

/** What a program in a page might take for the end of the data, or for the end of a line of a script. */
const unsafe = /[<>&\u2028\u2029]/g;

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Writes things as JSON-LD 1.1 that may stand in a `script` of data: no text in them, whatever an officer typed, ends
 * that element or means anything as HTML or as a program.
 */
export const toLinkedData = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(unsafe, escaped);
