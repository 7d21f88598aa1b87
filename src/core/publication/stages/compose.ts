import type { Body } from '../../civic/body.ts';
import { compileMeetings } from '../../civic/meetings.ts';
import { compareReports, standpointOf, toReport, type ReportHead } from '../../civic/report.ts';
import type { Places } from '../../compile/places.ts';
import { sectionMaker, type SectionMaker } from '../../compile/section-maker.ts';
import { faceOf } from '../../face/face.ts';
import { compareTerms } from '../../documents/glossary.ts';
import type { Document } from '../../documents/document.ts';
import type { Block } from '../../documents/tree.ts';
import { eachOf, together } from '../../source/checked.ts';
import type { Checked } from '../../source/diagnostic.ts';
import type { CompileOptions } from '../compile-options.ts';
import { checkoutOf } from '../checkout.ts';
import { comparePages, type Page } from '../page.ts';
import type { Publication } from '../publication.ts';
import { entriesKnownOn } from '../../registers/entries-known-on.ts';
import { registerPages } from '../register-page.ts';
import { compareIndexTerms } from '../index-term.ts';
import type { Derived } from './derive.ts';
import type { Sources } from './sources.ts';

/** Documents with the blocks that their readers see and the sections made of them. */
const made = <Source extends { readonly blocks: readonly Block[] }>(
  sources: readonly Source[],
  makerFor: (source: Source) => SectionMaker,
) =>
  eachOf(sources, (source) => {
    const { value, diagnostics } = makerFor(source)(source);
    return { value: { ...source, ...value }, diagnostics };
  });

/** The pages of every document and of every register. */
function makePages(
  { bodies, reports, meetings, pages, registers, language }: Sources,
  { explainer, lookup }: Derived,
  { elements }: CompileOptions,
) {
  const make = sectionMaker(explainer, elements, lookup, language);
  const latest = () => make;
  // A report shows what was known on its day, and so do all its elements.
  const then = ({ id, head, placeOf }: Document<ReportHead>) => {
    const point = standpointOf(head);
    const report = { ...point, id, place: placeOf('date') };
    return sectionMaker(
      explainer,
      elements,
      { ...lookup, ...lookup.knownAt(point), ...entriesKnownOn(registers, point.day), report },
      language,
    );
  };
  return together({
    bodies: made(bodies, latest),
    reports: made(reports, then),
    meetings: made(meetings, latest),
    pages: made(registerPages(pages, registers, elements, language), latest),
  });
}

/** Composes the publication out of its pages and what was derived. @returns `undefined` without usable settings. */
export function composePublication(
  sources: Sources,
  derived: Derived,
  places: Places,
  options: CompileOptions,
): Checked<Publication | undefined> {
  const { value: pages, diagnostics } = makePages(sources, derived, options);
  const { settings: placed, asAt, embargoed, glossary, subjects, language } = sources;
  if (!placed || !asAt) return { value: undefined, diagnostics };
  const { indicators, entries, tables, knownAt } = derived.lookup;
  const checkout = checkoutOf(placed, options.folder ?? (() => undefined));
  const publication: Publication = {
    checkout: checkout.value,
    face: faceOf(placed.settings.face, placed.settings.title, options.assets),
    ...{ settings: placed.settings, asAt, embargoed, places, language, files: options.assets },
    revisions: sources.revisions?.revisions ?? [],
    notes: sources.revisions?.notes ?? [],
    cellRevisions: sources.revisions?.cells ?? [],
    past: sources.past,
    ...{ indicators, entries, tables: tables.sound, scorecards: derived.scorecards },
    bodies: new Map(
      pages.bodies.map(({ id, path, head, sections }): [string, Body] => [
        id,
        { id, path, head, sections },
      ]),
    ),
    reports: pages.reports
      .map((report) => toReport(report, knownAt(standpointOf(report.head)).indicators))
      .sort(compareReports),
    meetings: compileMeetings(pages.meetings, sources.reports),
    pages: pages.pages
      .map(({ id, path, head, sections }): Page => ({ id, path, head, sections }))
      .sort(comparePages),
    glossary: (glossary?.terms ?? []).toSorted(compareTerms),
    subjects: (subjects?.subjects ?? []).toSorted(compareIndexTerms),
  };
  return { value: publication, diagnostics: [...diagnostics, ...checkout.diagnostics] };
}
