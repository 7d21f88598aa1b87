import { addressOf } from '../addresses/address.ts';
import { addressesOf } from './addresses-of.ts';
import { checkContactPage } from './contact-page-check.ts';
import { checkCoverage, coverage, type Ground } from '../registers/kinds/coverage.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { evidenceOf } from './evidence.ts';
import type { Document } from '../documents/document.ts';
import { catalogueOf } from './catalogue.ts';
import { checkMenu } from './menu-check.ts';
import type { Page } from './page.ts';
import type { Publication } from './publication.ts';
import { entriesOf } from '../registers/entries.ts';
import { registerPage } from '../registers/register.ts';
import type { ReadRegister } from '../registers/register-reader.ts';
import type { SortedFiles } from '../source/folder.ts';
import type { PlacedSettings } from './settings.ts';
import { checkIndexTerms, type PlacedIndexTerms } from './index-term.ts';
import { checkFollowed, checkTopics, hasTopics } from './topic.ts';

/** What a publication was made from, and what of it has faults that are told where they stand. */
export interface IndexSources {
  readonly placed: PlacedSettings;
  readonly folders: SortedFiles['folders'];
  readonly documents: readonly Document<unknown>[];
  readonly pages: readonly Document<Page['head']>[];
  readonly registers: readonly ReadRegister[];
  /** Indicators with faults, by id. */
  readonly faulty: ReadonlySet<string>;
  /** `undefined` where there are none, or where they could not be read. */
  readonly subjects: PlacedIndexTerms | undefined;
}

/** The pages of files that have faults: they may lack what an index names. */
function unmadePages({ folders, documents, registers, faulty }: IndexSources): ReadonlySet<string> {
  const sound = new Set(documents.flatMap(({ path, anchors }) => (anchors ? [path] : [])));
  const addresses = [
    { folder: folders.report, address: addressOf.report },
    { folder: folders.page, address: addressOf.page },
    { folder: folders.body, address: addressOf.body },
  ];
  const unsound = addresses.flatMap(({ folder, address }) =>
    folder.filter(({ file }) => !sound.has(file.path)).map(({ id }) => address(id)),
  );
  const parts = registers.flatMap(({ register, isPart, isFaulty }) => {
    const page = registerPage(register);
    return page === undefined || !(isPart || isFaulty) ? [] : [addressOf.register(page)];
  });
  return new Set([...unsound, ...[...faulty].map(addressOf.indicator), ...parts]);
}

const groundOf = (publication: Publication, unjudged: ReadonlySet<string>): Ground => ({
  addresses: addressesOf(publication),
  evidence: evidenceOf(publication),
  printedIn: new Map(
    publication.reports.map(({ id, head }) => [id, (head.printedIn ?? []).map((one) => one.paper)]),
  ),
  unjudged,
});

/** Reports what the indexes of a publication name and do not find. */
export function checkIndex(publication: Publication, sources: IndexSources): readonly Diagnostic[] {
  const { subjects } = sources;
  const unmade = unmadePages(sources);
  const covered = entriesOf(publication, coverage);
  // What a page that could not be made says is not known.
  const isAsked = subjects !== undefined || hasTopics(publication);
  const items = isAsked && unmade.size === 0 ? catalogueOf(publication) : undefined;
  return [
    ...checkContactPage(sources.placed, () => addressesOf(publication), unmade),
    ...checkMenu(sources.placed, () => addressesOf(publication), sources.pages, unmade),
    ...(covered.length === 0 ? [] : checkCoverage(covered, groundOf(publication, unmade))),
    ...(subjects ? checkIndexTerms(subjects, items) : []),
    ...checkFollowed(publication, sources.documents),
    ...(items ? checkTopics(publication, sources.documents, items) : []),
  ];
}
