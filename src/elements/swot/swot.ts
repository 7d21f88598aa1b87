import type { Element as HtmlElement } from 'hast';
import { toString } from 'hast-util-to-string';
import { z } from 'astro/zod';
import type { Day } from '../../core/values/calendar.ts';
import { problem, type Diagnostic } from '../../core/source/diagnostic.ts';
import type { BlockElement } from '../../core/compile/element.ts';
import { placeOfNode } from '../../core/documents/tree.ts';
import type { Prose } from '../../core/values/prose.ts';
import { day, text } from '../../core/values/field.ts';
import { unspelt } from '../../core/source/source.ts';
import { suggest } from '../../core/source/suggest.ts';

/** The four parts of a SWOT analysis, in the order in which they are read (standards A-29). */
export const quadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;

export type Quadrant = (typeof quadrants)[number];

/** One person's analysis of a service on one day: four lists of points, any of which may be empty. */
export interface SwotModel {
  readonly author: string;
  readonly role: string | undefined;
  readonly date: Day;
  readonly points: Readonly<Record<Quadrant, readonly Prose[]>>;
}

export const schema = z.strictObject({
  /** Who made the analysis. */
  author: text,
  /** In what office. */
  role: text.optional(),
  /** The day it was made or presented. */
  date: day,
});

const headings = ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'] as const;

export const problems = {
  heading: problem('swot/heading'),
  twice: problem('swot/twice'),
  missing: problem('swot/missing'),
  bold: problem('swot/bold-heading'),
  stray: problem('swot/stray'),
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const isElement = (node: { type: string }): node is HtmlElement => node.type === 'element';

/** A heading that is no part of an analysis, told at its words. */
function unknownHeading(node: HtmlElement, heading: string, path: string): Diagnostic {
  const [only, ...others] = node.children;
  const isPlain = only?.type === 'text' && others.length === 0;
  const details = { heading, hint: suggest(heading, headings) };
  // Of words with signs in them, such as a link, not all is replaced.
  const place = isPlain ? placeOfNode(only, path) : unspelt(placeOfNode(node, path));
  return problems.heading.at(place, details);
}

/** `:::swot`: four headings of the third level, each over one list of points. */
export const swot: BlockElement<typeof schema, SwotModel> = {
  name: 'swot',
  kind: 'container',
  schema,
  compile({ attributes, content, place }) {
    const diagnostics: Diagnostic[] = [];
    const points = new Map<Quadrant, Prose[]>();
    // The points under a part of another name are gathered too, so that one slip is told once.
    let list: Prose[] | undefined;
    for (const node of content.filter(isElement)) {
      const at = placeOfNode(node, place.path);
      const heading = toString(node).replace(/:$/, '');
      const quadrant = quadrants.find((name) => name === heading.toLowerCase());
      if (quadrant && node.tagName === 'p') {
        list = [];
        diagnostics.push(problems.bold.at(at, { heading }, `### ${heading}`));
      } else if (/^h\d$/.test(node.tagName)) {
        list = [];
        if (!quadrant) diagnostics.push(unknownHeading(node, heading, place.path));
        else if (points.has(quadrant)) diagnostics.push(problems.twice.at(at, { heading }));
        else points.set(quadrant, list);
      } else if (node.tagName === 'ul' && list) {
        list.push(...node.children.filter(isElement).map(({ children }) => children));
      } else if (!/^#/.test(heading)) {
        // A heading without its space is told as that.
        diagnostics.push(problems.stray.at(at));
      }
    }
    const hasNone = (name: Quadrant) => (points.get(name)?.length ?? 0) === 0;
    if (diagnostics.length === 0) {
      const missing = quadrants.filter(hasNone).map(capital);
      diagnostics.push(...missing.map((heading) => problems.missing.at(place, { heading })));
    }
    const { author, role, date } = attributes;
    const of = (name: Quadrant) => points.get(name) ?? [];
    const all = {
      strengths: of('strengths'),
      weaknesses: of('weaknesses'),
      opportunities: of('opportunities'),
      threats: of('threats'),
    };
    return { value: { author, role, date, points: all }, diagnostics };
  },
};
