import type { Encoding, FileKind } from './kinds.ts';
import type { Hint } from '../hints/hints.ts';
/** What in a zip could harm who opens it: its name there, or how large it would be. */
export interface ZipDanger {
  readonly is: 'cut' | 'program' | 'path' | 'size';
  readonly found: string;
}

/** Problems with files, of whatever kind, each with what its words are made from. */
export interface FileProblems {
  'file/conflict': { text: string };
  'file/control-character': { code: string };
  'file/empty': void;
  'file/encoding': { found: Encoding };
  'file/garbled': { text: string; meant: string };
  'file/hidden-character': { code: string };
  'file/line-end': void;
  'file/link-out': void;
  'file/markup': { text: string; meant: string };
  'file/mixed-letters': { text: string; meant: string; other: string };
  'file/name': { name: string };
  'file/reserved': { name: string };
  'file/too-large': void;
  'file/twice': { other: string };
  'file/unreadable': { reason: string };
  'personal/birth': void;
  'personal/number': void;
  'public/contents': { says: FileKind; holds: FileKind | undefined };
  'file/stumbled': { reason: string };
  'public/damaged': void;
  'public/empty': void;
  'public/macros': void;
  'public/name': { sign: string };
  'public/outside': { found: string };
  'public/script': { found: string };
  'public/taken': { place: string };
  'public/too-large': { size: number };
  'public/zip': ZipDanger;
  'public/twice': { other: string };
  'personal/email': void;
  'personal/telephone': void;
  'file/unknown-place': { path: string; hint: Hint };
  'public/kind': { name: string; hint: Hint };
}
