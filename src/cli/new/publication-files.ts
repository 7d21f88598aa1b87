import type { Answers } from './kind.ts';
import { toYamlText } from '../../core/documents/yaml-text.ts';

/** The settings of a new publication. Keys that may follow stand in them as comments. */
export const settingsOf = ({ title, publisher, about, official, contact, day }: Answers): string =>
  `title: ${toYamlText(title!)}
summary: ${toYamlText(`What ${about} measures, decides and reports.`)}
publisher: ${toYamlText(publisher!)}
about: ${toYamlText(about!)}
official: ${official}
language: en-GB
contact:
  address: ${toYamlText(contact!)}
licence:
  name: Open Government Licence v3.0
  address: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
# Everything is judged as due or past by this day. Change it with each month,
# or take the line out: then it is the day of the last commit.
asAt: ${day}
# What else may stand here: docs/reference/publication.md of Plainsight.
`;

/** The body that reports are written for. */
export const bodyOf = ({ body }: Answers): string => `---
name: ${toYamlText(body!)}
kind: ${/\bcabinet\b/i.test(body!) ? 'cabinet' : /\bboard\b/i.test(body!) ? 'board' : 'committee'}
---
`;

/** A word to those who find the folder on a git host. It is not published. */
export const readmeOf = ({ title }: Answers): string => `# ${title}

A publication of Plainsight, made of these folders:

- \`content/\`: what is published, as text: settings, bodies, reports, measures
- \`data/\`: the figures, as tables
- \`public/\`: pictures and files for readers, published as they are (make it when you need it)

The site itself is written to \`dist/\`, which no repository needs.
`;
