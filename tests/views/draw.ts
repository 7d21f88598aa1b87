import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** Draws a view by itself, as HTML. */
export async function draw(
  view: AstroComponentFactory,
  props: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(view, { props: { ...props } });
}

/** Draws a page, with the parts of its address that vary. A page without properties is typed as one that takes none. */
export async function drawPage(
  page: unknown,
  params: Readonly<Record<string, string>>,
  props: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(page as AstroComponentFactory, {
    params: { ...params },
    props: { ...props },
    partial: false,
  });
}

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** What a reader sees of HTML: its words, with one space between those of different elements. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
    .replace(/&(?:quot|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

/** The rows of the tables in HTML, each as the words of its cells with ` | ` between them. */
export const rowsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)]
      .map(([, cell = '']) => textOf(cell))
      .join(' | '),
  );

/** The headings of HTML, in order. */
export const headingsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<h[1-6]\b[^>]*>([\s\S]*?)<\/h[1-6]>/g)].map(([, heading = '']) =>
    textOf(heading),
  );
