import { alsoMark } from './names.ts';
import type { SearchRecord } from './search-record.ts';

/** A record as the index keeps it: all is text. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** What results can be put in order by. */
  readonly sort: Readonly<Record<string, string>>;
}

/** Makes a record what the index keeps of it; what is blank is left out. */
export function indexRecordOf(record: SearchRecord): IndexRecord {
  const { kind, title, address, text, called, also, answer, when, day } = record;
  const { years, bodies, themes } = record;
  const meta = {
    ...{ title, kind, called: called.join(alsoMark), also: also.join(alsoMark) },
    ...{ ...answer, at: answer?.when ?? '', when, day },
    // Of what has a date that says its year.
    years: kind === 'indicator' ? years.join(' ') : '',
  };
  return {
    url: address,
    content: text === '' ? title : text,
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== '')),
    sort: day === '' ? {} : { day },
    filters: { kind: [kind], year: years, body: bodies, theme: themes },
  };
}
