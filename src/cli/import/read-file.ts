import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { textWorkbook } from '../../core/imports/sheets/text-sheet.ts';
import type { Workbook } from '../../core/imports/sheets/sheet.ts';

/** The most bytes that a file may have: a workbook is read into memory whole. */
const sizeLimit = 50_000_000;

const howToSave =
  'Open it in a spreadsheet, choose “Save as”, then “Excel workbook (.xlsx)” as the type, and import that file';

const isWorkbook = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What a zip that holds an OpenDocument file begins with, behind its first signs. */
const isOpenDocument = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(30, 110)).includes('vnd.oasis.opendocument');

/** Whether a text begins with the mark of two bytes for each sign, as spreadsheets save "Unicode text". */
const isWide = (bytes: Uint8Array) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Text in UTF-8, or as Windows writes it where it is none. */
function textOf(bytes: Uint8Array): string {
  if (isWide(bytes))
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(
      bytes,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a workbook or a table of text from the disk; a string is why it cannot be. */
export async function readImported(file: string): Promise<Workbook | string> {
  try {
    if (statSync(file).size > sizeLimit) return 'it has more than 50 MB';
    const bytes = readFileSync(file);
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
      return `it is a workbook of the old kind (.xls), or has a password. ${howToSave}, without a password`;
    if (!isWorkbook(bytes)) {
      if (bytes.includes(0) && !isWide(bytes))
        return 'it is neither a workbook (.xlsx) nor a table of text (.csv)';
      return textWorkbook(basename(file), textOf(bytes));
    }
    if (isOpenDocument(bytes)) return `it is an OpenDocument file (.ods). ${howToSave}`;
    if (extname(file).toLowerCase() === '.xlsb')
      return `it is a workbook in binary (.xlsb). ${howToSave}`;
    const { readWorkbook } = await import('./workbook.ts');
    return await readWorkbook(bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'there is no such file' : message.replace(/\.$/, '');
  }
}
