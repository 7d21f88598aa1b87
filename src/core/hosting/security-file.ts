/** Where people who found a weakness of a site look whom to tell (RFC 9116), from its root. */
export const securityFile = '.well-known/security.txt';

/**
 * The file by which people tell of a weakness (RFC 9116). It holds up to the end of its last day.
 *
 * @param contact Whom to tell, as a URI.
 * @param expires The last day, as `yyyy-mm-dd`.
 * @param language The tag of the language that is spoken there, such as `en-GB`.
 * @param address The address that the site will have; without it the file does not say where it belongs, as it need not.
 * @param base The path that the site lives under, with a slash at both ends.
 */
export function saySecurity(
  { contact, expires }: { readonly contact: string; readonly expires: string },
  language: string,
  base: string,
  address: string | undefined,
): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T23:59:59Z`,
    `Preferred-Languages: ${language.split('-')[0]!}`,
    ...(address === undefined
      ? []
      : [`Canonical: ${new URL(`${base}${securityFile}`, address).href}`]),
    '',
  ].join('\n');
}
