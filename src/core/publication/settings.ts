import { z } from 'astro/zod';
import { faceSchema } from '../face/face-settings.ts';
import { homeSchema, menuSchema } from '../face/front-settings.ts';
import { processSchema } from '../civic/process.ts';
import { branchName, repositoryFolder } from '../values/checkout-field.ts';
import { contactAddress, outsideAddress } from '../values/contact-address.ts';
import { checkContact } from './contact-check.ts';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import { day, identifier, oneOf, text, webAddress } from '../values/field.ts';
import { cardSettingsSchema } from '../indicators/cards/card-settings.ts';
import { dimensionsSchema } from '../indicators/part-titles.ts';
import { repositoryAddress } from '../values/repository.ts';
import { voices, type Voice } from '../language/voices/voice.ts';
import { schemeSchema } from '../indicators/comparing/scheme.ts';
import { checkSchema } from '../documents/schema.ts';
import type { Location, SourceFile } from '../source/source.ts';
import { siteRoot } from '../values/site-root.ts';
import { parseYaml, type YamlText } from '../documents/yaml.ts';

export const problems = {
  name: problem('publication/name'),
};

const plainId = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

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
  /**
   * Whether figures and reports are the publisher's own, or other people's papers are told.
   *
   * @default `owner` where `official` is `yes`, else `archive`
   */
  voice: oneOf(voices).optional(),
  /** The language the words are in. */
  language: oneOf(['en-GB']),
  /** The address that the site will have, where it is known. */
  address: siteRoot.optional(),
  /** Where readers tell a mistake, and words about it. */
  contact: z
    .strictObject({
      /** A shared mailbox, a web address, or a page of the site such as `/contact/`: on every page, for good. */
      address: contactAddress.optional(),
      /** Words beside it, such as a telephone number. */
      words: text.optional(),
    })
    .optional(),
  /**
   * Whether pages have a picture that others show where somebody passes their address on. It needs `address`.
   *
   * @default `yes`
   */
  shareCards: oneOf(['yes', 'no']).optional(),
  /** Whom to tell of a weakness of the site: the build writes it to `/.well-known/security.txt`. */
  security: z
    .strictObject({
      /** A shared mailbox, or a web address. */
      contact: outsideAddress,
      /** The last day on which that holds, best less than a year ahead; `npm run health` tells when it is near. */
      expires: day,
    })
    .optional(),
  /** The repository that the site is built from, where readers may raise issues. */
  repository: repositoryAddress.optional(),
  /** Where in that repository the files are: every page leads to its own file there. */
  edit: z
    .strictObject({
      /**
       * The branch that is published.
       *
       * @default `main`
       */
      branch: branchName.optional(),
      /**
       * The folder that holds `content/` and `data/`.
       *
       * @default the one that git knows, else the root of the repository
       */
      folder: repositoryFolder.optional(),
    })
    .optional(),
  /** The licence of our words and data, and what it does not cover. */
  licence: z.strictObject({
    /** Its name, as readers know it. */
    name: text,
    /** Where it can be read. */
    address: webAddress,
    /** What it does not cover, or whose words or data are used under it. */
    note: text.optional(),
  }),
  /**
   * The publication's today: what is due or past is judged by it.
   *
   * @default the day of the last commit
   */
  asAt: day.optional(),
  /**
   * The indicators that the home page shows, in this order.
   *
   * @default the first eight by title
   */
  highlights: z.array(identifier).optional(),
  /** What the site looks like, where it is to look like its publisher. */
  face: faceSchema.optional(),
  /**
   * The pages in the main menu, in this order: each by the first part of its address.
   *
   * @default what there is: figures, scorecards, reports, meetings, and the pages that say `menu: main`
   */
  menu: menuSchema.optional(),
  /**
   * What stands on the home page, in this order.
   *
   * @default all that there is but `meetings`
   */
  home: homeSchema.optional(),
  /** Those whose figures ours are held against: a label for each name that stands in `comparator`. */
  comparators: z.record(z.string(), text).optional(),
  /** What the columns and the codes of tables are called, in every measure that has them: `area`, and `E` of it East. */
  dimensions: dimensionsSchema.optional(),
  /** Rating schemes, by the name that a measure's `scheme` gives. */
  schemes: z.record(z.string(), schemeSchema).optional(),
  /** The cards of measures that papers print, by the last part of their address, oldest first. */
  scorecards: cardSettingsSchema.optional(),
  /**
   * Whether the site has the pages that explain each problem which the check can tell of. They are for officers.
   *
   * @default `no`
   */
  problemPages: oneOf(['yes', 'no']).optional(),
  /** The council's rules for its meetings and decisions. */
  process: processSchema.optional(),
  /**
   * The days of which the publication keeps what was known, at addresses of their own: each can be cited, and says that
   * there is a newer one.
   */
  versions: z.array(day).optional(),
  /** The subjects, in the order of the lists: a label for each name that stands in `themes`. */
  themes: z.record(z.string(), text).optional(),
});

export type Settings = z.output<typeof settingsSchema>;

/** In whose words the pages speak: those asked for, else an owner's where the publisher is the council itself. */
export const voiceOf = ({ voice, official }: Pick<Settings, 'voice' | 'official'>): Voice =>
  voice ?? (official === 'yes' ? 'owner' : 'archive');

/** The settings with the place of each. */
export interface PlacedSettings {
  readonly settings: Settings;
  placeOf(...keys: readonly PropertyKey[]): Location;
  /** Where a name itself stands among the settings under some keys. */
  placeOfKey(keys: readonly PropertyKey[], name: string): Location;
}

/** Finds names that cannot stand in an address, nor be typed in a table. */
function checkNames(
  { themes = {}, comparators = {}, scorecards = {}, schemes = {} }: Settings,
  yaml: YamlText,
): readonly Diagnostic[] {
  return Object.entries({ themes, comparators, scorecards, schemes }).flatMap(([key, named]) =>
    Object.keys(named)
      .filter((name) => !identifier.safeParse(name).success)
      .map((name) =>
        problems.name.at(yaml.placeOfKey([key], name), { name, meant: plainId(name) }),
      ),
  );
}

/** Reads `content/publication.yml`. */
export function readSettings(file: SourceFile): Checked<PlacedSettings | undefined> {
  const yaml = parseYaml(file.text, file.path);
  const checked = checkSchema(settingsSchema, yaml.value);
  const unreachable = checkContact(yaml.value, Object.keys(settingsSchema.shape));
  const unfit = checked.value ? checkNames(checked.value, yaml.value) : [];
  if (unfit.length > 0) return { value: undefined, diagnostics: [...unfit, ...unreachable] };
  return {
    value: checked.value && {
      settings: checked.value,
      placeOf: (...keys) => yaml.value.placeOf(keys),
      placeOfKey: (keys, name) => yaml.value.placeOfKey(keys, name),
    },
    diagnostics: [...yaml.diagnostics, ...checked.diagnostics, ...unreachable],
  };
}
