import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Language } from '../language/english.ts';
import { sayFile, type PublishedFile } from '../addresses/published-file.ts';

/** Words that say how large a file is: an officer's own stand for ours. */
const saysSize = /\d\s?(?:bytes|[kKMG]i?B)\b/;

/** A link to a file for readers, with what comes down the line behind its words. A picture that is a link stays one. */
export function toldFile(link: Element, file: PublishedFile, language: Language): Element {
  const words = toString(link);
  const said = sayFile(file, language);
  if (said === undefined || words.trim() === '' || saysSize.test(words)) return link;
  const told: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['file-kind'] },
    children: [{ type: 'text', value: ` (${said})` }],
  };
  return { ...link, children: [...link.children, told] };
}
