import { addressOf } from '../../addresses/address.ts';
import { lineOf, standingOf } from '../../indicators/comparing/standing.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { isOf } from '../../registers/entries.ts';
import { events, type EventColumns } from '../../registers/kinds/events.ts';
import type { Entry } from '../../registers/register.ts';
import type { Publication } from '../publication.ts';
import type { Topic } from '../topic.ts';

/** Something told as a story: a topic, or a theme where there are none; with a measure whose figure stands beside it. */
export interface Story {
  readonly title: string;
  /** Its page. */
  readonly address: string;
  /** `undefined` where it shows none with a figure. */
  readonly indicator: Indicator | undefined;
  /** What happened last of all that a topic without a figure tells; `undefined` where it tells of nothing, and with a figure. */
  readonly last?: Entry<EventColumns> | undefined;
}

/** So many stories are told. */
const fewStories = 3;

/**
 * The measure that stands for some: one of the highlights before others, as somebody chose these; one that has a target
 * before one that has none; then in the order of the highlights, and the longest line first. `undefined` where none has a
 * figure.
 */
function tellingOf(
  indicators: readonly Indicator[],
  { settings }: Publication,
): Indicator | undefined {
  const { highlights = [] } = settings;
  const isChosen = ({ id }: Indicator) => highlights.includes(id);
  const hasTarget = ({ definition }: Indicator) => (definition.targets ?? []).length > 0;
  return indicators
    .filter((indicator) => standingOf(indicator))
    .toSorted(
      (a, b) =>
        Number(isChosen(b)) - Number(isChosen(a)) ||
        Number(hasTarget(b)) - Number(hasTarget(a)) ||
        highlights.indexOf(a.id) - highlights.indexOf(b.id) ||
        lineOf(b).length - lineOf(a).length,
    )[0];
}

/** What happened last, by its last day, of some entries. What was still to come did not. */
const lastOf = (entries: readonly Entry[]): Entry<EventColumns> | undefined =>
  entries
    .filter((entry) => isOf(entry, events))
    .filter(({ values }) => values.outlook === undefined)
    .toSorted((a, b) => (a.values.date.last < b.values.date.last ? 1 : -1))[0];

/** A topic as a story. @param told The measures of stories before it: one that is told already stands for it last. */
export function storyOf(
  { page, shows, entries }: Topic,
  publication: Publication,
  told: ReadonlySet<string> = new Set(),
): Story {
  const drawn = [...publication.indicators.values()].filter((indicator) => shows.has(indicator));
  const { title } = page.head;
  const fresh = drawn.filter(({ id }) => !told.has(id));
  const indicator = tellingOf(fresh, publication) ?? tellingOf(drawn, publication);
  const last = indicator === undefined ? lastOf(entries) : undefined;
  return { title, address: addressOf.page(page.id), indicator, last };
}

function ofThemes(publication: Publication): readonly Story[] {
  const { settings, indicators } = publication;
  const all = [...indicators.values()];
  return Object.entries(settings.themes ?? {}).flatMap(([theme, title]) => {
    const of = all.filter(({ definition }) => definition.themes?.includes(theme));
    const indicator = tellingOf(of, publication);
    return indicator ? [{ title, address: addressOf.theme(theme), indicator }] : [];
  });
}

/** Topics as stories, each with a figure that none before it has, where there is one. */
function ofTopics(topics: readonly Topic[], publication: Publication): readonly Story[] {
  const told = new Set<string>();
  return topics.map((topic) => {
    const story = storyOf(topic, publication, told);
    if (story.indicator) told.add(story.indicator.id);
    return story;
  });
}

/** The first three stories, those with a figure that none before has first, then those with any: topics, or themes in a publication without any. */
export function storiesOf(topics: readonly Topic[], publication: Publication): readonly Story[] {
  const all = topics.length > 0 ? ofTopics(topics, publication) : ofThemes(publication);
  const rankOf = ({ indicator }: Story, at: number) =>
    indicator === undefined
      ? 2
      : Number(all.findIndex((other) => other.indicator === indicator) < at);
  const ranked = all.map((story, at) => ({ story, rank: rankOf(story, at) }));
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ story }) => story)
    .slice(0, fewStories);
}

/** Whether a publication has anything to tell as a story. */
export const hasStories = (publication: Publication): boolean =>
  publication.pages.some(({ head }) => head.topic) || ofThemes(publication).length > 0;
