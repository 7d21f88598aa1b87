const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?`;
const hostName = new RegExp(String.raw`^(?:${label}\.)+(?!\p{N}+$)${label}$`, 'u');
const atom = String.raw`[\p{L}\p{N}\p{M}!#$%&'*+/=?^_{|}~\x60-]`;
const localPart = new RegExp(String.raw`^(?=.{1,64}$)${atom}+(?:\.${atom}+)*$`, 'u');

/** Whether a text is the name of a host with an ending, in letters of any script. */
export const isHostName = (text: string): boolean => text.length <= 253 && hostName.test(text);

/** Whether a text is one bare e-mail address, in letters of any script: no name before it, nothing behind it. */
export function isMailbox(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && localPart.test(text.slice(0, at)) && isHostName(text.slice(at + 1));
}

const encoded = (text: string) => encodeURIComponent(text.toWellFormed());

/** The address of a mailbox as a URI (RFC 6068): its first part encoded, the host in ASCII. */
export function mailtoUri(mailbox: string): string {
  const at = mailbox.lastIndexOf('@');
  const host = new URL(`https://${mailbox.slice(at + 1)}`).hostname;
  return `mailto:${encoded(mailbox.slice(0, at))}@${host}`;
}

/**
 * The link that opens a letter to a mailbox (RFC 6068): every part of it encoded, the host in ASCII.
 *
 * @param body Its lines, parted by line feeds; without one there is none.
 */
export function mailtoLink(mailbox: string, subject: string, body?: string): string {
  const lines = body === undefined ? '' : `&body=${encoded(body.replaceAll('\n', '\r\n'))}`;
  return `${mailtoUri(mailbox)}?subject=${encoded(subject)}${lines}`;
}
