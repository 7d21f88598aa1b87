import type { Language } from '../core/language/english.ts';
import { examples as actions } from './actions/examples.ts';
import { examples as appraisal } from './appraisal/examples.ts';
import { examples as callIn } from './call-in/examples.ts';
import { examples as chart } from './chart/examples.ts';
import { examples as course } from './course/examples.ts';
import { examples as coverage } from './coverage/examples.ts';
import { examples as dataTable } from './data-table/examples.ts';
import { examples as deadline } from './deadline/examples.ts';
import { examples as decisions } from './decisions/examples.ts';
import type { Example } from './examples/example.ts';
import { examples as facts } from './facts/examples.ts';
import { examples as findings } from './findings/examples.ts';
import { examples as forwardPlan } from './forward-plan/examples.ts';
import { examples as inspectorAndCouncil } from './inspector-and-council/examples.ts';
import { examples as kpi } from './kpi/examples.ts';
import { examples as notice } from './notice/examples.ts';
import { examples as officeHolders } from './office-holders/examples.ts';
import { examples as plans } from './plans/examples.ts';
import { examples as progress } from './progress/examples.ts';
import { examples as quotation } from './quotation/examples.ts';
import type { ElementName } from './registry.ts';
import { examples as risks } from './risks/examples.ts';
import { examples as scorecard } from './scorecard/examples.ts';
import { examples as selfAssessments } from './self-assessments/examples.ts';
import { examples as swotComparison } from './swot-comparison/examples.ts';
import { examples as swot } from './swot/examples.ts';
import { examples as table } from './table/examples.ts';
import { examples as thenWhat } from './then-what/examples.ts';
import { examples as timeline } from './timeline/examples.ts';
import { examples as topics } from './topics/examples.ts';
import { examples as workProgramme } from './work-programme/examples.ts';

type GroupName = keyof Language['gallery']['groups'];

/** Where the gallery shows an element, and its examples: as many of them as the language has words for. */
interface Showing {
  readonly group: GroupName;
  readonly examples: readonly Example[];
}

/** Every element with its place in the gallery, in reading order. One without a line here does not compile. */
export const gallery: Readonly<Record<ElementName, Showing>> = {
  chart: { group: 'pictures', examples: chart },
  kpi: { group: 'figures', examples: kpi },
  scorecard: { group: 'figures', examples: scorecard },
  table: { group: 'figures', examples: table },
  'data-table': { group: 'tables', examples: dataTable },
  facts: { group: 'tables', examples: facts },
  decisions: { group: 'decisions', examples: decisions },
  'then-what': { group: 'decisions', examples: thenWhat },
  // The second has a request of each kind.
  actions: { group: 'decisions', examples: actions.slice(1) },
  progress: { group: 'decisions', examples: progress },
  'forward-plan': { group: 'meetings', examples: forwardPlan },
  'work-programme': { group: 'meetings', examples: workProgramme },
  deadline: { group: 'meetings', examples: deadline },
  'call-in': { group: 'meetings', examples: callIn },
  swot: { group: 'analyses', examples: swot },
  'swot-comparison': { group: 'analyses', examples: swotComparison },
  appraisal: { group: 'options', examples: appraisal },
  timeline: { group: 'timelines', examples: timeline },
  course: { group: 'timelines', examples: course },
  findings: { group: 'findings', examples: findings },
  'inspector-and-council': { group: 'findings', examples: inspectorAndCouncil },
  plans: { group: 'plans', examples: plans },
  risks: { group: 'plans', examples: risks },
  'self-assessments': { group: 'assessments', examples: selfAssessments },
  quotation: { group: 'notices', examples: quotation },
  notice: { group: 'notices', examples: notice },
  topics: { group: 'ways', examples: topics },
  coverage: { group: 'ways', examples: coverage },
  'office-holders': { group: 'ways', examples: officeHolders },
};

/** An example with what readers are told before it. */
export interface GalleryPiece {
  /** Unique in the gallery. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly example: Example;
}

/** A part of the gallery. */
export interface GalleryGroup {
  readonly id: GroupName;
  readonly title: string;
  readonly lead: string | undefined;
  readonly pieces: readonly GalleryPiece[];
}

function piecesOf(name: ElementName, { elements }: Language['gallery']): readonly GalleryPiece[] {
  const { examples } = gallery[name];
  return elements[name].flatMap(({ title, text }, index) => {
    const example = examples[index];
    const id = index === 0 ? name : `${name}-${index + 1}`;
    return example ? [{ id: `shown-${id}`, title, text, example }] : [];
  });
}

const namesOf = (of: object) => Object.keys(of) as readonly ElementName[];

/** The gallery of elements, part by part, for readers. @param shown Those that they meet; all where nothing is said. */
export function galleryOf(
  { gallery: words }: Language,
  shown: ReadonlySet<ElementName> = new Set(namesOf(gallery)),
): readonly GalleryGroup[] {
  const groups = (Object.keys(words.groups) as readonly GroupName[]).map((id) => ({
    id,
    ...words.groups[id],
    pieces: namesOf(gallery)
      .filter((name) => shown.has(name) && gallery[name].group === id)
      .flatMap((name) => piecesOf(name, words)),
  }));
  return groups.filter(({ pieces }) => pieces.length > 0);
}
