import type { APIRoute } from 'astro';
import { toPictureFile } from '../../../charts/picture-file.ts';
import { fill } from '../../../core/language/english.ts';
import { pictureOf, picturesOf } from '../../../elements/chart/picture.ts';
import {
  coursesOf,
  notesOf,
  pictureOf as pictureOfCourse,
} from '../../../elements/course/picture.ts';
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
const ofCourses = publication.pages.flatMap(coursesOf).flatMap(({ file, model }) => {
  const picture = pictureOfCourse(model, viewContext);
  return picture ? [{ ...picture, file, measure: picture.legend, notes: notesOf(picture) }] : [];
});
const pictures = new Map(
  [
    ...ofIndicators.map((picture) => ({ ...picture, notes: [] })),
    ...ofTables.map((picture) => ({ ...picture, notes: [] })),
    ...ofCourses,
  ].flatMap((picture) =>
    picture.file === undefined ? [] : [[picture.file, picture] as const],
  ),
);

export function getStaticPaths() {
  return [...pictures.keys()].map((name) => ({ params: { name } }));
}

/** A picture of an indicator, a table or a topic's course as a file of its own, with its source. */
export const GET: APIRoute = ({ params }) => {
  const { chart, headline, measure, notes, editions } = pictures.get(params['name']!)!;
  const papers = editions.flatMap((edition) => viewContext.paper(edition)?.title ?? []);
  const source = fill(language.chart.fileSource, {
    source: papers.join('; '),
    ...viewContext.site,
  });
  return new Response(toPictureFile(chart, { headline, measure, notes, source }, css), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
