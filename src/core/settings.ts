import { z } from 'astro/zod';
import { processSchema } from './civic/process.ts';
import type { Checked } from './diagnostic.ts';
import { day, identifier, oneOf, period, text } from './field.ts';
import { schemeSchema } from './scheme.ts';
import { checkSchema } from './schema.ts';
import type { Place, SourceFile } from './source.ts';
import { webAddress } from './web-address.ts';
import { parseYaml } from './yaml.ts';

/** What `content/publication.yml` says: who publishes what, in which language, under which licence. */
export const settingsSchema = z.strictObject({
  /** The name of the site. */
  title: text,
  /** What it holds, in one or two sentences. */
  summary: text,
  /** Who publishes it. */
  publisher: text,
  /** Whose service it is about, in words that fit “This is not an official publication of …”. */
  about: text,
  /** Whether the publisher is the council itself. Unless it is, every page says that it is not. */
  official: oneOf(['yes', 'no']),
  /** The language the words are in. */
  language: oneOf(['en-GB']),
  /** The address that the site will have, where it is known. */
  address: webAddress.optional(),
  /** How to reach the publisher: words, and an address where there is one. */
  contact: z.strictObject({ words: text, address: webAddress.optional() }),
  /** The licence of our words and data, and what it does not cover. */
  licence: z.strictObject({ name: text, address: webAddress, note: text.optional() }),
  /** The publication's today; without it, the day of the commit. */
  asAt: day.optional(),
  /** The indicators that the home page shows, in this order. */
  highlights: z.array(identifier).optional(),
  /** Those whose figures ours are held against: a label for each name that stands in `comparator`. */
  comparators: z.record(z.string(), text).optional(),
  /** Rating schemes, by the name that a measure's `scheme` gives. */
  schemes: z.record(z.string(), schemeSchema).optional(),
  /** The cards of measures that papers print, by the last part of their address, oldest first. */
  scorecards: z
    .record(
      z.string(),
      z.strictObject({
        title: text,
        /** The paper, and the period whose figures it prints. */
        edition: identifier,
        period,
        /** Words for readers. */
        note: text.optional(),
      }),
    )
    .optional(),
  /** The council's rules for its meetings and decisions. */
  process: processSchema.optional(),
  /** The subjects, in the order of the lists: a label for each name that stands in `themes`. */
  themes: z.record(z.string(), text).optional(),
});

export type Settings = z.output<typeof settingsSchema>;

/** The settings with the place of each. */
export interface PlacedSettings {
  readonly settings: Settings;
  placeOf(...keys: readonly PropertyKey[]): Place;
}

/** Reads `content/publication.yml`. */
export function readSettings(file: SourceFile): Checked<PlacedSettings | undefined> {
  const yaml = parseYaml(file.text, file.path);
  const checked = checkSchema(settingsSchema, yaml.value);
  return {
    value: checked.value && {
      settings: checked.value,
      placeOf: (...keys) => yaml.value.placeOf(keys),
    },
    diagnostics: [...yaml.diagnostics, ...checked.diagnostics],
  };
}
