import type { Drawable } from '../charts/drawable.ts';
import { stop } from '../core/language/stop.ts';
import type { Publication } from '../core/publication/publication.ts';
import type { Day } from '../core/values/calendar.ts';
import type { ChartElementModel } from '../elements/chart/chart.ts';
import { fileOf } from '../elements/chart/picture-name.ts';
import { chartsOf, pictureOf, picturesOf } from '../elements/chart/picture.ts';
import { coursesOf, notesOf, pictureOf as pictureOfCourse } from '../elements/course/picture.ts';
import { picturesOf as tablePicturesOf } from '../elements/data-table/picture.ts';
import { notesOfTable, tableFile, tablePictureOf } from '../elements/data-table/table-picture.ts';
import type { ViewContext } from '../views/view-context.ts';

/** A picture that is handed out as a file of its own, with the words around it. */
export interface PictureFile {
  readonly chart: Drawable;
  readonly headline: string;
  readonly finding?: string | undefined;
  readonly measure: string;
  readonly notes: readonly string[];
  /** The ids of the papers that it rests on. */
  readonly editions: readonly string[];
  /** Where its figures come from, where they stand in no paper. */
  readonly source?: string | undefined;
  /** The day from which it looks at its figures; `undefined` for the latest. */
  readonly day?: Day | undefined;
}

/**
 * What a picture's file is drawn of: what is asked of a measure, as it is known now, and is worked out where the file is
 * drawn, or else the picture.
 */
export type PictureSource =
  { readonly model: ChartElementModel } | { readonly picture: PictureFile };

/** The picture that a file is drawn of. */
export function pictureIn(source: PictureSource, context: ViewContext): PictureFile {
  if ('picture' in source) return source.picture;
  const picture = pictureOf(source.model, context);
  return { ...picture, notes: [...picture.says, ...picture.notes].map(stop) };
}

/** What is drawn of a model; of what a measure was on a day nobody else keeps anything, so that it is worked out at once. */
const sourceOf = (model: ChartElementModel, context: ViewContext): PictureSource =>
  model.indicator.known === undefined ? { model } : { picture: pictureIn({ model }, context) };

/** What the pictures of a publication's measures, tables and courses that have files are drawn of, by the names of these without their ending. */
export function pictureFiles(
  { indicators, tables, pages, reports, bodies, meetings, language }: Publication,
  context: ViewContext,
): ReadonlyMap<string, PictureSource> {
  // What a page looks at from a day stands nowhere else.
  const then = [...reports, ...pages, ...meetings, ...bodies.values()]
    .flatMap(chartsOf)
    .filter(({ indicator }) => indicator.known !== undefined);
  const ofIndicators = [...[...indicators.values()].flatMap(picturesOf), ...then].flatMap(
    (model) => {
      const file = fileOf(model);
      return file === undefined ? [] : [[file, sourceOf(model, context)] as const];
    },
  );
  const ofTables = [...tables.values()].flatMap((table) =>
    tablePicturesOf(table, language).map((picture) => ({
      ...{ ...picture, notes: [], editions: [table.head.edition] },
    })),
  );
  const asTables = [...tables.values()].flatMap((table) => {
    const { title: headline, edition } = table.head;
    const chart = tablePictureOf(table, language);
    const notes = notesOfTable(table, language);
    const file = tableFile(table);
    return chart ? [{ ...{ chart, headline, measure: '', notes, file }, editions: [edition] }] : [];
  });
  const ofCourses = pages.flatMap(coursesOf).flatMap(({ file, model }) => {
    const picture = pictureOfCourse(model, context);
    return picture ? [{ ...picture, file, measure: picture.legend, notes: notesOf(picture) }] : [];
  });
  const drawn = [...ofTables, ...asTables, ...ofCourses].flatMap((picture) =>
    picture.file === undefined ? [] : [[picture.file, { picture }] as const],
  );
  return new Map<string, PictureSource>([...ofIndicators, ...drawn]);
}
