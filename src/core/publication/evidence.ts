import { allEntries } from '../registers/entries.ts';
import { idsOfHeading } from '../documents/heading-ids.ts';
import type { ElementContent, RootContent } from 'hast';
import { addressOf } from '../addresses/address.ts';
import { termAnchors } from '../addresses/anchor-words.ts';
import type { Section } from '../documents/section.ts';
import { addressOfObservation } from '../indicators/reading/figure-pages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Publication } from './publication.ts';
import type { Evidence, PaperPlace } from '../values/printed-place.ts';
import type { Report } from '../civic/report.ts';

type Node = RootContent | ElementContent;
type Placed = readonly [address: string, places: readonly PaperPlace[]];

const given = ({
  edition,
  locator,
}: {
  edition?: string | undefined;
  locator?: string | undefined;
}) => (edition === undefined ? [] : [{ edition, locator }]);

/** The report whose page prose stands on. Its marks name it, or the packs that print it. */
interface Own {
  readonly id: string;
  readonly packs: readonly string[];
  /** What most of its marks put first, where they name a pack: `Business plan` of `Business plan, section 3`. */
  readonly name: string | undefined;
}

/** The place marks in prose. */
function marksIn(nodes: readonly Node[], own?: Own): readonly PaperPlace[] {
  return nodes.flatMap((node): readonly PaperPlace[] => {
    if (node.type !== 'element') return [];
    const paper = node.data?.paper;
    if (paper === undefined) return marksIn(node.children, own);
    const [label] = node.children;
    if (label?.type !== 'text') return [];
    if (!own?.packs.includes(paper)) return [{ edition: paper, locator: label.value }];
    const name = own.name === undefined ? '' : `${own.name}, `;
    const locator = label.value.startsWith(name) ? label.value.slice(name.length) : label.value;
    return [{ edition: own.id, locator }];
  });
}

/** Who a report is on its own page. */
function ownOf({ id, head, sections }: Report): Own {
  const packs = (head.printedIn ?? []).map(({ paper }) => paper);
  const marks = marksIn(proseIn(sections), undefined).filter((one) => packs.includes(one.edition));
  const names = Map.groupBy(
    marks.flatMap(({ locator }) => /^([^,]+), /.exec(locator ?? '')?.[1] ?? []),
    (name) => name,
  );
  const [most] = [...names].toSorted(([, one], [, other]) => other.length - one.length);
  return { id, packs, name: most?.[0] };
}

const proseIn = (sections: readonly Section[]) =>
  sections.flatMap((section) => (section.is === 'prose' ? section.prose : [])) as readonly Node[];

/** The passages of a page, each with the marks between its heading and the next one of its level or above. */
function passagesOf(page: string, sections: readonly Section[], own?: Own): readonly Placed[] {
  const nodes = sections.flatMap((section) =>
    section.is === 'prose' ? section.prose : [],
  ) as Node[];
  const levelOf = (node: Node) =>
    node.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 7) : 7;
  return nodes.flatMap((node, at): readonly Placed[] => {
    const level = levelOf(node);
    if (level === 7 || node.type !== 'element') return [];
    const end = nodes.findIndex((next, after) => after > at && levelOf(next) <= level);
    const passage = nodes.slice(at, end < 0 ? undefined : end);
    const marks = marksIn(passage, own);
    return idsOfHeading(node).map((heading) => [`${page}#${heading}`, marks]);
  });
}

function ofMeasure(indicator: Indicator): readonly Placed[] {
  const { id, definition, observations } = indicator;
  const targets = (definition.targets ?? []).flatMap(given);
  const all = [
    ...observations.flatMap(given),
    ...targets,
    ...(definition.printedTitles ?? []).flatMap(given),
  ];
  return [
    [addressOf.indicator(id), all],
    [`${addressOf.indicator(id)}#targets`, targets],
    [addressOf.data(id), all],
    ...observations.map((one): Placed => [addressOfObservation(indicator, one), given(one)]),
  ];
}

function ofMeetings({ meetings }: Publication): readonly Placed[] {
  return meetings.flatMap(({ id, head, sections }): readonly Placed[] => {
    const page = addressOf.meeting(id);
    const { items = [], minutes } = head;
    const own = [head, ...items, minutes ?? {}].flatMap((one) =>
      given({ edition: head.edition, ...one }),
    );
    const passages = passagesOf(page, sections);
    return [[page, [...own, ...marksIn(proseIn(sections), undefined)]], ...passages];
  });
}

/** Finds what every entry, passage, figure, table, card and meeting of a publication rests on. */
export function evidenceOf(publication: Publication): Evidence {
  const { tables, indicators, reports, pages, bodies, glossary } = publication;
  return new Map<string, readonly PaperPlace[]>([
    ...allEntries(publication).flatMap((entry): readonly Placed[] =>
      entry.address === undefined ? [] : [[entry.address, given(entry)]],
    ),
    ...[...tables].flatMap(([id, { head, rows }]): readonly Placed[] => [
      [addressOf.table(id), given(head)],
      ...rows.map((row): Placed => [addressOf.row(id, row.id), given(head)]),
    ]),
    ...[...indicators.values()].flatMap(ofMeasure),
    ...publication.scorecards.map(({ id, edition, rows }): Placed => [
      addressOf.scorecard(id),
      [...given({ edition }), ...rows.flatMap(({ observation }) => given(observation))],
    ]),
    ...ofMeetings(publication),
    ...reports.flatMap((report) =>
      passagesOf(addressOf.report(report.id), report.sections, ownOf(report)),
    ),
    ...pages.flatMap(({ id, sections }) => passagesOf(addressOf.page(id), sections)),
    ...[...bodies].flatMap(([id, { sections }]) => passagesOf(addressOf.body(id), sections)),
    ...termAnchors(glossary).map((anchor, at): Placed => [
      `${addressOf.glossary()}#${anchor}`,
      glossary[at]!.means.flatMap(given),
    ]),
    [addressOf.glossary(), glossary.flatMap(({ means }) => means.flatMap(given))],
  ]);
}
