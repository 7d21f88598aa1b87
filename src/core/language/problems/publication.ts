import type { Hint } from '../hints/hints.ts';
/** Problems with the settings of a publication, its subjects and topics, each with what its words are made from. */
export interface PublicationProblems {
  'publication/missing': void;
  'publication/name': { name: string; meant: string };
  'publication/no-day': void;
  'publication/no-folder': { folder: string };
  'publication/other-owner': { root: string; repository: string };
  'subject/nothing': { subject: string };
  'subject/twice': { subject: string };
  'topic/not-followed': { theme: string };
  'topic/nothing-carries': { theme: string };
  /** How a contact without an address is typed: not at all, line by line, or in braces. */
  'publication/no-contact': { typed: 'nowhere' | 'lines' | 'braces' };
  /** Where files are changed, without the repository that they are changed in. */
  'publication/edit-nowhere': void;
  /** `known`: the folder in which git has the publication; blank for the root. */
  'publication/other-folder': { folder: string; known: string };
  'publication/version-to-come': { day: string; asAt: string };
  'publication/version-twice': { day: string };
  'publication/version-empty': { day: string };
  'publication/unknown-page': { address: string; hint: Hint };
}
