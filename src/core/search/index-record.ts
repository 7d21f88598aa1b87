import { alsoMark } from './order.ts';
import type { SearchRecord } from './search-record.ts';

/** A record as the index keeps it: all is text. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Makes a record what the index keeps of it; what is blank is left out. */
export function indexRecordOf(record: SearchRecord): IndexRecord {
  const { kind, title, address, text, also, answer, when, years, bodies, themes } = record;
  const meta = { title, kind, also: also.join(alsoMark), ...answer, at: answer?.when ?? '', when };
  return {
    url: address,
    content: text === '' ? title : text,
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== '')),
    filters: { kind: [kind], year: years, body: bodies, theme: themes },
  };
}
