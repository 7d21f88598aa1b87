import type { APIRoute } from 'astro';
import { toPictureFile } from '../../../charts/picture-file.ts';
import { fill } from '../../../core/language/english.ts';
import { pictureOf, picturesOf } from '../../../elements/chart/picture.ts';
import { picturesOf as tablePicturesOf } from '../../../elements/data-table/picture.ts';
import { publication } from '../../../site/publication.ts';
import { viewContext } from '../../../site/view-context.ts';
import css from '../../../styles/picture-file.scss?inline';

const { indicators, tables, language } = publication;
const ofIndicators = [...indicators.values()]
  .flatMap(picturesOf)
  .map((model) => pictureOf(model, viewContext, indicators));
const ofTables = [...tables.values()].flatMap((table) =>
  tablePicturesOf(table, language).map((picture) => ({
    ...picture,
    editions: [table.head.edition],
  })),
);
const pictures = new Map(
  [...ofIndicators, ...ofTables].flatMap((picture) =>
    picture.file === undefined ? [] : [[picture.file, picture] as const],
  ),
);

export function getStaticPaths() {
  return [...pictures.keys()].map((name) => ({ params: { name } }));
}

/** A picture of an indicator or a table as a file of its own, with its source. */
export const GET: APIRoute = ({ params }) => {
  const { chart, headline, measure, editions } = pictures.get(params['name']!)!;
  const papers = editions.flatMap((edition) => viewContext.paper(edition)?.title ?? []);
  const source = fill(language.chart.fileSource, {
    source: papers.join('; '),
    ...viewContext.site,
  });
  return new Response(toPictureFile(chart, { headline, measure, source }, css), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
