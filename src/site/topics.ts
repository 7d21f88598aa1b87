import { addressOf } from '../core/addresses/address.ts';
import { followersOf, topicsOf, type Topic } from '../core/publication/topic.ts';
import type { ViewContext } from '../views/view-context.ts';
import { withBase } from './address.ts';
import { items } from './catalogue.ts';
import { publication } from './publication.ts';

/** The topics of this publication. */
export const topics: readonly Topic[] = topicsOf(publication, items);

const followers = followersOf(topics);

const toLink = ({ page: { id, head } }: Topic) => ({
  title: head.title,
  address: withBase(addressOf.page(id)),
});

/** The topics that something is followed in, by its address. */
export const followedIn: ViewContext['followedIn'] = (address) =>
  (followers.get(address) ?? []).map(toLink);

/** The topics that follow a subject. */
export const followedBy = (theme: string): ReturnType<ViewContext['followedIn']> =>
  topics.filter(({ themes }) => themes.includes(theme)).map(toLink);
