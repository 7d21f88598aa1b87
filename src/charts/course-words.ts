import { fill, type Language } from '../core/language/english.ts';
import type { CourseChart, Strip } from './course-model.ts';
import type { Row } from './table.ts';

/** A date that is known to the month lies hidden behind its number, in days. */
const month = 31;

/** As many figures as a sentence can hold; of more, the table has them. */
const mostSaid = 6;

/** The papers that a course rests on by its figures, in the order in which they are first met. */
export const editionsOfCourse = ({ strips }: CourseChart): readonly string[] => [
  ...new Set(strips.flatMap(({ points }) => points.flatMap(({ entry }) => entry.edition ?? []))),
];

/** The table behind a course: every figure with its measure and period, in the order in which it is drawn. */
export const courseTable = ({ strips }: CourseChart, { course }: Language): readonly Row[] =>
  strips.flatMap(({ title, points, breaks }) =>
    points.flatMap(({ at, entry }, index) => {
      const before = points[index - 1]?.at ?? -Infinity;
      const between = breaks.filter((one) => before < one.at && one.at <= at);
      return [
        ...between.map(({ label, reason }) => ({
          label: fill(course.tableOf, { title, label }),
          text: reason,
          isReason: true,
        })),
        {
          label: fill(course.tableOf, { title, label: entry.label }),
          text: entry.is === 'mark' ? entry.text : entry.reason,
          isReason: entry.is === 'gap',
        },
      ];
    }),
  );

/** Says a strip, to follow its title: its figures, its changes of definition. */
export function sayStrip({ points, reasons }: Strip, language: Language): string {
  const words = language.course;
  const marks = points.flatMap(({ entry }) => (entry.is === 'mark' ? [entry] : []));
  const said = marks.length > mostSaid ? [marks[0]!, marks.at(-1)!] : marks;
  const figures = said.map(({ text, label }) => fill(words.figureAt, { text, label })).join(', ');
  return [
    `${figures}.`,
    ...(said.length < marks.length ? [fill(language.chart.full, { count: marks.length })] : []),
    ...reasons,
  ].join(' ');
}

/** Says why figures stand apart and what is not drawn, once for all strips. */
export const sayApart = ({ strips }: CourseChart): string =>
  [...new Set(strips.flatMap(({ shared }) => shared))].join(' ');

/** Says how the events of a course are drawn. */
export const sayEvents = ({ events }: CourseChart, { course }: Language): string =>
  events.length === 0
    ? ''
    : [
        course.ring,
        ...(events.some(({ isPlanned }) => isPlanned) ? [course.plannedRing] : []),
        ...(events.some(({ from, to }) => to - from > month) ? [course.stretch] : []),
      ].join(' ');
