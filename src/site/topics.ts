import { addressOf } from '../core/addresses/address.ts';
import { followersOf, topicsOf, type Topic } from '../core/publication/topic.ts';
import type { ViewContext } from '../views/view-context.ts';
import { withBase } from './address.ts';
import { items } from './catalogue.ts';
import { asked, askedOf } from '../core/source/asked.ts';
import { publication } from './publication.ts';

/** The topics of this publication. */
export const topics = asked('topics', (): readonly Topic[] => topicsOf(publication, items()));

const followers = asked('followers', () => followersOf(topics()));

const toLink = ({ page: { id, head } }: Topic) => ({
  title: head.title,
  address: withBase(addressOf.page(id)),
});

/** The topics that something is followed in, by its address. */
export const followedIn: ViewContext['followedIn'] = askedOf('followed in', (address) =>
  (followers().get(address) ?? []).map(toLink),
);

/** The topics that follow a subject. */
export const followedBy = askedOf('followed by', (theme): ReturnType<ViewContext['followedIn']> =>
  topics()
    .filter(({ themes }) => themes.includes(theme))
    .map(toLink),
);
