import { addressOf } from '../../addresses/address.ts';
import { lineOf, standingOf } from '../../indicators/comparing/standing.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { Publication } from '../publication.ts';
import type { Topic } from '../topic.ts';

/** Something told as a story: a topic, or a theme where there are none; with a measure whose figure stands beside it. */
export interface Story {
  readonly title: string;
  /** Its page. */
  readonly address: string;
  /** `undefined` where it has none with a figure. */
  readonly indicator: Indicator | undefined;
}

/** So many stories are told. */
const fewStories = 3;

/** The measure with the longest line, the first of several; `undefined` where none has a figure. */
const tellingOf = (indicators: readonly Indicator[]): Indicator | undefined =>
  indicators
    .filter((indicator) => standingOf(indicator))
    .toSorted((a, b) => lineOf(b).length - lineOf(a).length)[0];

/** A topic as a story. */
export function storyOf({ page, follows }: Topic, { indicators }: Publication): Story {
  const drawn = [...indicators.values()].filter(({ id }) => follows.has(addressOf.indicator(id)));
  const { title } = page.head;
  return { title, address: addressOf.page(page.id), indicator: tellingOf(drawn) };
}

function ofThemes({ settings, indicators }: Publication): readonly Story[] {
  const all = [...indicators.values()];
  return Object.entries(settings.themes ?? {}).flatMap(([theme, title]) => {
    const of = all.filter(({ definition }) => definition.themes?.includes(theme));
    const indicator = tellingOf(of);
    return indicator ? [{ title, address: addressOf.theme(theme), indicator }] : [];
  });
}

/** The first three stories, those with a figure first: topics, or themes in a publication without any. */
export function storiesOf(topics: readonly Topic[], publication: Publication): readonly Story[] {
  const all =
    topics.length > 0 ? topics.map((topic) => storyOf(topic, publication)) : ofThemes(publication);
  const hasFigure = ({ indicator }: Story) => indicator !== undefined;
  return [...all.filter(hasFigure), ...all.filter((one) => !hasFigure(one))].slice(0, fewStories);
}

/** Whether a publication has anything to tell as a story. */
export const hasStories = (publication: Publication): boolean =>
  publication.pages.some(({ head }) => head.topic) || ofThemes(publication).length > 0;
