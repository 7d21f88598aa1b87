import { addressOf } from '../values/address.ts';
import type { Document } from '../documents/document.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Language } from '../language/english.ts';
import type { LinkTargets } from './link.ts';
import type { Places } from './places.ts';
import type { ReadRegister } from '../registers/register-reader.ts';
import { entryAddresses } from '../registers/registers.ts';
import type { ReportHead } from '../civic/report.ts';
import type { House } from '../source/room.ts';

/** What the targets of links are gathered from. */
export interface LinkSources {
  readonly rooms: House['rooms'];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly faulty: ReadonlySet<string>;
  readonly reports: readonly Document<ReportHead>[];
  readonly documents: readonly Document<unknown>[];
  readonly registers: readonly ReadRegister[];
  readonly assets: ReadonlySet<string>;
  readonly places: Places;
  readonly language: Language;
}

/** Gathers everything that prose may link to. A paper whose front matter has faults goes by its id. */
export function linkTargets(sources: LinkSources): LinkTargets {
  const { rooms, reports, documents, registers, ...others } = sources;
  return {
    ...others,
    reports: new Map([
      ...rooms.report.map(({ id }) => [id, id] as const),
      ...reports.map(({ id, head }) => [id, head.title] as const),
    ]),
    pages: new Map([
      ...rooms.body.map(({ id, file }) => [file.path, addressOf.body(id)] as const),
      ...rooms.report.map(({ id, file }) => [file.path, addressOf.report(id)] as const),
      ...rooms.indicator.map(({ id, file }) => [file.path, addressOf.indicator(id)] as const),
      ...rooms.meeting.map(({ id, file }) => [file.path, addressOf.meeting(id)] as const),
      ...rooms.table.map(({ id, file }) => [file.path, addressOf.table(id)] as const),
      ...rooms.page.map(({ id, file }) => [file.path, addressOf.page(id)] as const),
    ]),
    anchors: new Map(documents.map(({ path, anchors }) => [path, anchors])),
    entries: entryAddresses(registers),
    unjudged: new Set(
      registers.filter(({ isPart }) => isPart).map(({ register }) => register.name),
    ),
  };
}
