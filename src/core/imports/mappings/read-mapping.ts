import { checkSchema } from '../../documents/schema.ts';
import { parseYaml } from '../../documents/yaml.ts';
import type { Checked } from '../../source/diagnostic.ts';
import type { Slot, SourceFile } from '../../source/source.ts';
import { fitsPattern } from '../sheets/name-pattern.ts';
import { mappingSchema, type Mapping } from './mapping.ts';

/** A mapping, and where its parts stand. */
export interface PlacedMapping {
  readonly mapping: Mapping;
  placeOf(...keys: readonly PropertyKey[]): Slot;
}

/** Reads a mapping with the places of its parts. */
export function readPlacedMapping(file: SourceFile): Checked<PlacedMapping | undefined> {
  const yaml = parseYaml(file.text, file.path);
  const { value, diagnostics } = checkSchema(mappingSchema, yaml.value);
  return {
    value: value && { mapping: value, placeOf: (...keys) => yaml.value.placeOf(keys) },
    diagnostics: [...yaml.diagnostics, ...diagnostics],
  };
}

/** Reads a mapping. */
export function readMapping(file: SourceFile): Checked<Mapping | undefined> {
  const { value, diagnostics } = readPlacedMapping(file);
  return { value: value?.mapping, diagnostics };
}

/** Whether a file is one of those that a mapping is for, by its name. */
export const isFor = ({ file }: Mapping, name: string): boolean => fitsPattern(file, name);

/** Which files a mapping is for, though it cannot be read: what its line `file:` says; `undefined` where it has none. */
const fileSaid = (text: string): string | undefined =>
  /^file:[ \t]*(["']?)(.+?)\1[ \t]*(?:#.*)?$/m.exec(text)?.[2];

/** Whether a file is one of those that a mapping that cannot be read is for. */
export const isSaidFor = (text: string, name: string): boolean => {
  const file = fileSaid(text);
  return file !== undefined && fitsPattern(file, name);
};
