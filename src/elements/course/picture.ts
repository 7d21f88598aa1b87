import { courseChart } from '../../charts/course-chart.ts';
import { editionsOfCourse, sayApart, sayEvents, sayStrip } from '../../charts/course-words.ts';
import type { CourseChart } from '../../charts/course-model.ts';
import type { Drawing } from '../../charts/say-mark.ts';
import { dayNumber } from '../../core/values/calendar.ts';
import type { Section } from '../../core/documents/section.ts';
import type { Indicator } from '../../core/indicators/indicator.ts';
import { fill } from '../../core/language/english.ts';
import type { Page } from '../../core/publication/page.ts';
import type { CourseEvent, CourseModel } from './course.ts';

/** The picture of a course with its words. */
export interface CoursePicture {
  readonly chart: CourseChart;
  readonly headline: string;
  /** How its numbers are drawn. */
  readonly legend: string;
  /** What each strip shows, to follow its title. */
  readonly strips: readonly {
    readonly measure: string;
    readonly title: string;
    readonly said: string;
  }[];
  /** The measures that were asked for and have no figure to draw, so that none is left out in silence. */
  readonly notDrawn: readonly Indicator[];
  /** Why figures stand apart, and that what came before a figure need not have moved it. */
  readonly cautions: string;
  /** What each number stands for. */
  readonly notes: readonly string[];
  /** The ids of the papers that it rests on. */
  readonly editions: readonly string[];
}

/** The date of an event, with the word for one that the papers only look ahead to. */
export const sayDate = (
  { date, isPlanned }: CourseEvent,
  { language }: Pick<Drawing, 'language'>,
) => (isPlanned ? fill(language.course.planned, { date: date.text }) : date.text);

/** Draws a course; `undefined` where there is nothing to draw. */
export function pictureOf(model: CourseModel, drawing: Drawing): CoursePicture | undefined {
  const { events, indicators } = model;
  const { language } = drawing;
  const words = language.course;
  const chart = courseChart(
    events.map(({ number, date, isPlanned }) => ({
      ...{ number, isPlanned, date: date.text },
      from: dayNumber(date.first),
      to: dayNumber(date.last),
    })),
    indicators,
    drawing,
  );
  if (!chart) return undefined;
  const [first, second] = chart.strips;
  const title = indicators.find(({ id }) => id === first?.measure)?.definition.title ?? '';
  return {
    chart,
    headline: second
      ? fill(words.overEach, { count: chart.strips.length })
      : first
        ? fill(words.over, { title })
        : words.heading,
    legend: sayEvents(chart, language),
    strips: chart.strips.map((strip) => ({
      ...{ measure: strip.measure, title: strip.title, said: sayStrip(strip, language) },
    })),
    notDrawn: indicators.filter(({ id }) => chart.strips.every(({ measure }) => measure !== id)),
    cautions: [sayApart(chart), ...(events.length > 0 && first ? [words.caution] : [])]
      .filter((said) => said !== '')
      .join(' '),
    notes: events.map((event) =>
      fill(words.listed, {
        ...{ number: event.number, date: sayDate(event, drawing) },
        text: event.entry.title,
      }),
    ),
    editions: [
      ...new Set([
        ...editionsOfCourse(chart),
        ...events.flatMap(({ entry }) => entry.edition ?? []),
      ]),
    ],
  };
}

/** What stands under a course in its file: what each strip shows, why figures stand apart, what each number is. */
export const notesOf = ({ strips, cautions, notes }: CoursePicture): readonly string[] =>
  [...strips.map(({ title, said }) => `${title}: ${said}`), cautions, ...notes].filter(
    (said) => said !== '',
  );

/** The courses on a page, each with the name of its file. */
export const coursesOf = ({ id, sections }: Pick<Page, 'id' | 'sections'>) =>
  sections.flatMap((section: Section) =>
    section.is === 'element' && section.name === 'course'
      ? [{ file: `${id}-${section.id}`, model: section.model as CourseModel }]
      : [],
  );
