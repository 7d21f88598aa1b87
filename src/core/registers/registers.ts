import { addressOfReference, type SiteReference } from '../addresses/site-reference.ts';
import type { Voice } from '../language/voices/voice.ts';
import type { Checked } from '../source/diagnostic.ts';
import { DiagnosticCollector } from '../source/diagnostic-collector.ts';
import {
  referenceTo,
  registerPage,
  type EntryStore,
  type Entry,
  type Register,
} from './register.ts';
import { readRegister, type ReadRegister } from './register-reader.ts';
import { isRead, type SourceFile, type UnreadFile } from '../source/source.ts';

/** Reads every register of a publication. A register without tables has no entries. */
export function readRegisters(
  registers: readonly Register[],
  tables: ReadonlyMap<string, readonly (SourceFile | UnreadFile)[]>,
  voice: Voice,
): Checked<readonly ReadRegister[]> {
  const findings = new DiagnosticCollector();
  const read = registers.map((register) => {
    const files = tables.get(register.name) ?? [];
    const found = findings.take(readRegister(register, files.filter(isRead), voice));
    return { ...found, isPart: found.isPart || !files.every(isRead) };
  });
  return { value: settleNames(read), diagnostics: findings.all };
}

/** Gives entries the names and places that only other entries can give them. */
function settleNames(read: readonly ReadRegister[]): readonly ReadRegister[] {
  const all = storeOf(read);
  const references = entryReferences(read);
  return read.map((one) => {
    const { register, entries } = one;
    if (!register.called && !register.under) return one;
    const settled = entries.map((entry): Entry => {
      const { values } = entry;
      const title = register.called?.(values, all) ?? entry.title;
      const above = references.get(register.under?.(values) ?? '');
      return { ...entry, title, within: above && addressOfReference(above) };
    });
    return { ...one, entries: settled };
  });
}

/** The good entries of the registers that were read. */
export const storeOf = (registers: readonly ReadRegister[]): EntryStore => ({
  entries: new Map(registers.map(({ register, entries }) => [register.name, entries])),
});

/** Entries and the pages of registers, by the names that links give them. */
export function entryReferences(
  registers: readonly ReadRegister[],
): ReadonlyMap<string, SiteReference> {
  return new Map(
    registers.flatMap(({ register, entries }): [string, SiteReference][] => {
      const page = registerPage(register);
      if (page === undefined || entries.length === 0) return [];
      return [
        [register.name, { kind: 'register', page }],
        ...entries.map((entry): [string, SiteReference] => [
          referenceTo(entry),
          { kind: 'register', page, entry: entry.id },
        ]),
      ];
    }),
  );
}
