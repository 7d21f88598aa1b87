import { slipIn } from './slip.ts';
import type { ProblemExample } from './problem-example.ts';

const settings = 'content/publication.yml';
const good = '  address: libraries@little-bourne.example';
const inSettings = slipIn(settings);

/** Mistakes in how a publication says where readers tell a mistake. */
export const contact: readonly ProblemExample[] = [
  inSettings(
    'publication/no-contact',
    'readers are told in words alone whom to ask',
    '8:1',
    good,
    '  words: Leave a note at the desk of any branch.',
    'Paste an address below the words.',
    `  words: Leave a note at the desk of any branch.\n${good}`,
  ),
  inSettings(
    'publication/no-contact',
    'the words stand in braces and no address is among them',
    '8:1',
    `contact:\n${good}`,
    'contact: { words: Leave a note }',
    'Put an address into the braces.',
    'contact: { words: Leave a note, address: libraries@little-bourne.example }',
  ),
  inSettings(
    'publication/no-contact',
    'nothing says where readers tell a mistake',
    '1:1',
    `contact:\n${good}\nlicence:`,
    'licence:',
    'Name the repository, if that is where readers raise issues.',
    'repository: https://github.com/little-bourne/libraries\nlicence:',
  ),
  inSettings(
    'publication/unknown-page',
    'readers are sent to a page that is not there',
    '9:12',
    good,
    '  address: /abuot/',
    'Name a page of the site.',
    '  address: /about/',
  ),
  inSettings(
    'publication/unknown-page',
    'readers are sent to a heading that is not there',
    '9:12',
    good,
    '  address: /reports/2019-10-02-library-report/#what-it-fuond',
    'Name a heading of the page.',
    '  address: /reports/2019-10-02-library-report/#what-it-found',
  ),
  inSettings(
    'front-matter/wrong-value',
    'the mailbox of the publication is typed as a link',
    '9:12',
    good,
    '  address: mailto:libraries@little-bourne.example',
    'Type the address alone.',
  ),
  inSettings(
    'front-matter/wrong-value',
    'the form for readers has no safe address',
    '9:12',
    good,
    '  address: http://little-bourne.example/ask',
    'Type an address that starts with `https`.',
    '  address: https://little-bourne.example/ask',
  ),
  inSettings(
    'front-matter/wrong-value',
    'a page for readers is named by its file',
    '9:12',
    good,
    '  address: content/pages/about.md',
    'Type the address that the page has on the site.',
    '  address: /about/',
  ),
  inSettings(
    'front-matter/wrong-value',
    'a script stands where readers are to write',
    '9:12',
    good,
    '  address: javascript:alert(1)',
    'Type an e-mail address, a web address or a page of the site.',
  ),
  inSettings(
    'front-matter/wrong-value',
    'the repository is typed as it is cloned',
    '8:13',
    `contact:\n${good}`,
    'repository: git@github.com:little-bourne/libraries.git',
    'Type the address of its page.',
    'repository: https://github.com/little-bourne/libraries',
  ),
  inSettings(
    'front-matter/unknown-key',
    'the key of the repository is misspelt',
    '8:1',
    `contact:\n${good}`,
    'repositry: https://github.com/little-bourne/libraries',
    'Spell it as the guide does.',
    'repository: https://github.com/little-bourne/libraries',
  ),
];
