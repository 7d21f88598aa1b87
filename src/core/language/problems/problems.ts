import type { MarkdownProblems } from './markdown.ts';
import type { FaceProblems } from './face.ts';
import type { FileProblems } from './files.ts';
import type { CsvProblems } from './csv.ts';
import type { RegisterProblems } from './registers.ts';
import type { ObservationProblems } from './observations.ts';
import type { IndicatorProblems } from './indicators.ts';
import type { PublicationProblems } from './publication.ts';
import type { CivicProblems } from './civic.ts';
import type { LinkProblems } from './links.ts';
import type { ElementProblems } from './elements.ts';
import type { PictureProblems } from './pictures.ts';
import type { RecordProblems } from './records.ts';
import type { PassageProblems } from './passages.ts';
import type { AppraisalProblems } from './appraisal.ts';
import type { YamlProblems } from './yaml.ts';
import type { RevisionProblems } from './revisions.ts';
import type { SilentProblems } from './silent.ts';
import type { AddressProblems } from './addresses.ts';
import type { ImpossibleProblems } from './impossible.ts';

/**
 * Every problem that the check can tell: its permanent code, of the form `room/what-is-wrong`, and the details that its
 * words are made from (`void` where there are none). A language words them all: see `english/`.
 */
export interface Problems
  extends
    MarkdownProblems,
    FileProblems,
    FaceProblems,
    CsvProblems,
    RegisterProblems,
    ObservationProblems,
    IndicatorProblems,
    PublicationProblems,
    CivicProblems,
    LinkProblems,
    ElementProblems,
    PictureProblems,
    RecordProblems,
    PassageProblems,
    AppraisalProblems,
    YamlProblems,
    RevisionProblems,
    SilentProblems,
    AddressProblems,
    ImpossibleProblems {}

/** The permanent code of a problem. */
export type Code = keyof Problems;

/** The codes of problems whose words are made from such details: of `void` are those that say the same each time. */
export type CodeOf<Details> = {
  [Known in Code]: Problems[Known] extends Details ? Known : never;
}[Code];
