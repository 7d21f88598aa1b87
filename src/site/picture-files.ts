import type { Drawable } from '../charts/drawable.ts';
import { stop } from '../core/language/stop.ts';
import type { Publication } from '../core/publication/publication.ts';
import type { Day } from '../core/values/calendar.ts';
import { chartsOf, pictureOf, picturesOf } from '../elements/chart/picture.ts';
import { coursesOf, notesOf, pictureOf as pictureOfCourse } from '../elements/course/picture.ts';
import { picturesOf as tablePicturesOf } from '../elements/data-table/picture.ts';
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

/** The pictures of a publication's measures, tables and courses that have files, by the names of these without their ending. */
export function pictureFiles(
  { indicators, tables, pages, reports, bodies, meetings, language }: Publication,
  context: ViewContext,
): ReadonlyMap<string, PictureFile> {
  // What a page looks at from a day stands nowhere else.
  const then = [...reports, ...pages, ...meetings, ...bodies.values()]
    .flatMap(chartsOf)
    .filter(({ indicator }) => indicator.known !== undefined);
  const ofIndicators = [...[...indicators.values()].flatMap(picturesOf), ...then]
    .map((model) => pictureOf(model, context))
    .map((picture) => ({ ...picture, notes: [...picture.says, ...picture.notes].map(stop) }));
  const ofTables = [...tables.values()].flatMap((table) =>
    tablePicturesOf(table, language).map((picture) => ({
      ...{ ...picture, notes: [], editions: [table.head.edition] },
    })),
  );
  const ofCourses = pages.flatMap(coursesOf).flatMap(({ file, model }) => {
    const picture = pictureOfCourse(model, context);
    return picture ? [{ ...picture, file, measure: picture.legend, notes: notesOf(picture) }] : [];
  });
  return new Map(
    [...ofIndicators, ...ofTables, ...ofCourses].flatMap((picture) =>
      picture.file === undefined ? [] : [[picture.file, picture] as const],
    ),
  );
}
