import { sayHint } from '../../hints/english/hints.ts';
import type { WordsOf } from '../said.ts';
import type { PublicationProblems } from '../publication.ts';

const example = 'address: papers@council.example';

const pasted: Readonly<Record<PublicationProblems['publication/no-contact']['typed'], string>> = {
  nowhere: `Paste \`contact: { ${example} }\``,
  lines: `Paste \`  ${example}\` below \`contact:\``,
  braces: `Put \`, ${example}\` behind the words in the braces of \`contact\``,
};

/** What is said of problems with the settings of a publication, its subjects and topics, in English. */
export const publication: WordsOf<PublicationProblems> = {
  'publication/missing': () => ({
    message: 'The publication has no `content/publication.yml`.',
    hint: 'Add the file: it says who publishes, in which language and under which licence.',
  }),
  'publication/name': ({ name, meant }) => ({
    message: `\`${name}\` cannot be the name that is typed elsewhere, which becomes part of addresses.`,
    hint:
      meant === ''
        ? 'Use small letters, digits and hyphens, and put what readers see behind the colon.'
        : `Type \`${meant}\`.`,
  }),
  'publication/no-day': () => ({
    message:
      'The publication has no date to be judged by: there is no `asAt`, and no commit to take it from.',
    hint: 'Add a line `asAt: 2026-11-20` with the day on which the publication was last gone through.',
  }),
  'publication/no-folder': ({ folder }) => ({
    message: `There is no folder \`${folder}\` here.`,
    hint: 'Run the command in the folder of a publication, or name one with `--root`.',
  }),
  'publication/other-owner': ({ root, repository }) => ({
    message: `The publication has no date to be judged by: \`${root}\` belongs to another user of this machine, and git does not tell the day of its last commit.`,
    hint: `Type \`git config --global --add safe.directory ${repository}\` if its files are to be trusted, or add a line \`asAt: 2026-11-20\` with the day on which the publication was last gone through.`,
  }),
  'subject/nothing': ({ subject }) => ({
    message: `Nothing on the site says any of the words of \`${subject}\`.`,
    hint: 'Give it `words:` as the pages spell them, such as `words: [bus pass, bus passes]`, a `note:` in their place that says that nothing is published on it, or take the subject out.',
  }),
  'subject/twice': ({ subject }) => ({
    message: `The subject \`${subject}\` is there twice.`,
    hint: 'Keep one of the two, and give it the words of both.',
  }),
  'topic/not-followed': ({ theme }) => ({
    message: `The page follows \`${theme}\`, and neither draws in nor names anything that carries that subject.`,
    hint: `Draw something in, such as \`::timeline{theme="${theme}"}\`, or take \`${theme}\` out of \`topic\`.`,
  }),
  'topic/nothing-carries': ({ theme }) => ({
    message: `The page follows \`${theme}\`, and no measure, table, paper, meeting or entry carries that subject.`,
    hint: `Add \`${theme}\` to the \`themes\` of what belongs to it, or follow another subject here.`,
  }),
  'publication/no-contact': ({ typed }) => ({
    message:
      'Readers have no way to tell a mistake: there is neither a `contact.address` nor a `repository`.',
    hint: `${pasted[typed]}, with a shared mailbox of yours, a web address or a page of the site in its place. Or paste \`repository: https://github.com/council/papers\`, with the repository where readers raise issues.`,
  }),
  'publication/edit-nowhere': () => ({
    message: '`edit` says where in a repository files are changed, and there is no `repository`.',
    hint: 'Add a line such as `repository: https://github.com/council/papers`, or take `edit` out.',
  }),
  'publication/other-folder': ({ folder, known }) => ({
    message: `Links to files would lead into \`${folder}\`, and git has the publication in ${known === '' ? 'the root of its repository' : `\`${known}\``}.`,
    hint: known === '' ? 'Take `folder` out.' : `Type \`${known}\`.`,
  }),
  'publication/version-to-come': ({ day, asAt }) => ({
    message: `What is known on \`${day}\` cannot be kept yet: the publication stands at ${asAt}.`,
    hint: 'Take the day out until it has come.',
  }),
  'publication/version-twice': ({ day }) => ({
    message: `\`${day}\` is among the versions already.`,
    hint: 'Take one of the two out.',
  }),
  'publication/version-empty': ({ day }) => ({
    message: `No figure was known on \`${day}\`: a version of that day would be blank.`,
    hint: 'Mend the day, or take it out.',
  }),
  'publication/unknown-page': ({ address, hint }) => ({
    message: `Readers are sent to \`${address}\` to tell a mistake, and the site has no such page.`,
    hint: sayHint(hint),
  }),
};
