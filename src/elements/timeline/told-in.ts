import type { Section } from '../../core/documents/section.ts';
import { anchorOf } from '../../views/view-context.ts';
import { timeline, type TimelineModel } from './timeline.ts';

/** Where the timelines of a page tell each event in full, by its id. */
export const eventsToldIn = (sections: readonly Section[]): ReadonlyMap<string, string> =>
  new Map(
    sections.flatMap((section) =>
      section.is === 'element' && section.name === timeline.name
        ? (section.model as TimelineModel).years.flatMap(({ events }) =>
            events.flatMap(({ id, entry }) =>
              entry ? [[id, anchorOf(section, id)] as const] : [],
            ),
          )
        : [],
    ),
  );
