import type { Encoding } from '../language/problems/kinds.ts';
import { codeOf, findConflict, checkEncoding } from './encoding-check.ts';
import { problem, type Checked } from './diagnostic.ts';
import { placeAt, spanAt, startOf, type SourceFile } from './source.ts';

/** The most bytes a file of text may have (standards S-26). */
export const sizeLimit = 5_000_000;

export const problems = {
  empty: problem('file/empty'),
  tooLarge: problem('file/too-large'),
  encoding: problem('file/encoding'),
  control: problem('file/control-character'),
  loneReturn: problem('file/line-end'),
};

// eslint-disable-next-line no-control-regex -- finding them is the point
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/;

/** What a file is that is no text, by its first bytes: `undefined` for text. */
function binaryKind(bytes: Uint8Array): Encoding | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK\u0003\u0004')) return 'workbook';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'old-workbook';
  if (start.startsWith('%PDF-')) return 'pdf';
  // Every second byte of English text in UTF-16 is nought.
  const isWide = bytes.length > 3 && (bytes[0] === 0) !== (bytes[1] === 0);
  if (isWide && (bytes[0] === 0) === (bytes[2] === 0) && (bytes[1] === 0) === (bytes[3] === 0))
    return 'utf-16';
  return undefined;
}

const strictly = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads bytes as UTF-8 text. A byte order mark is taken off, so that columns count from what is seen.
 *
 * @returns `undefined` with the reason when the bytes are not text that can be published.
 */
export function decodeFile(path: string, bytes: Uint8Array): Checked<SourceFile | undefined> {
  const refused = (diagnostic: ReturnType<typeof problems.empty.at>) => ({
    value: undefined,
    diagnostics: [diagnostic],
  });
  const start = startOf(path);
  if (bytes.length > sizeLimit) return refused(problems.tooLarge.at(start));
  const other = binaryKind(bytes);
  if (other) return refused(problems.encoding.at(start, { found: other }));
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refused(problems.encoding.at(start, { found: 'starts-as-utf-16' }));
  }
  let text: string;
  try {
    text = strictly.decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    const place = placeAt({ path, text: readable }, Math.max(0, readable.indexOf('\ufffd')));
    return refused(
      problems.encoding.at(place, {
        found: 'other-byte',
      }),
    );
  }
  // Most tables are in plain letters throughout, each of which is one byte.
  const isPlain = text.length === bytes.length;
  // Windows line ends change no place: lines and columns are those that an editor shows.
  text = text.replaceAll('\r\n', '\n');
  const file = { path, text };
  if (text.trim() === '') return refused(problems.empty.at(start));
  const control = text.search(controls);
  if (control >= 0) {
    const code = codeOf(text[control]!);
    return refused(problems.control.at(spanAt(file, control, 1), { code }));
  }
  const lone = text.indexOf('\r');
  if (lone >= 0) return refused(problems.loneReturn.at(spanAt(file, lone, 1)));
  const conflict = findConflict(file);
  if (conflict) return refused(conflict);
  const damaged = isPlain ? [] : checkEncoding(file);
  return damaged.length > 0
    ? { value: undefined, diagnostics: damaged }
    : { value: file, diagnostics: [] };
}
