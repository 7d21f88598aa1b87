import { sayHint } from '../../hints/english/hints.ts';
import type { WordsOf } from '../said.ts';
import type { AddressProblems } from '../addresses.ts';

const begun = (has: boolean, columns: string) =>
  has ? '' : `, which begins with the line \`${columns}\``;

/** What is said of problems with addresses that were published, in English. */
export const addresses: WordsOf<AddressProblems> = {
  'address/lost': ({ address, day, near, hasRedirects, hasGone }) => ({
    message: `\`${address}\` was published, and nothing stands there any more: links to it from elsewhere lead nowhere.`,
    hint: `If it stands at another address now, add the row \`${address},${near ?? '/…/'}\` to \`data/redirects.csv\`${begun(hasRedirects, 'from,to')}. If it was taken away, add \`${address},${day},\` to \`data/gone.csv\`${begun(hasGone, 'address,day,reason')}, with the reason in words for readers. Else give its file its old name back.`,
  }),
  'address/still-there': ({ address }) => ({
    message: `The row says that nothing stands at \`${address}\` any more, and something does.`,
    hint: 'Take the row out.',
  }),
  'address/no-target': ({ to, hint }) => ({
    message: `The site has nothing at \`${to}\`.`,
    hint: sayHint(hint),
  }),
  'address/to-gone': ({ to }) => ({
    message: `The row leads to \`${to}\`, of which \`data/gone.csv\` says that it is gone.`,
    hint: 'Give the address a row in `data/gone.csv` too, and take this one out; or name what readers should see instead.',
  }),
  'address/chain': ({ to, end }) => ({
    message: `The row leads to \`${to}\`, which leads on to \`${end}\`.`,
    hint: `Type \`${end}\`.`,
  }),
  'address/circle': ({ from, to }) => ({
    message: `From \`${from}\` to \`${to}\` and on, readers would come back to where they were.`,
    hint: 'Name the address at which the page stands now.',
  }),
  'address/twice': ({ address }) => ({
    message: `There is a row for \`${address}\` already.`,
    hint: 'Keep the one that is right, and take the other out.',
  }),
  'address/to-come': ({ day, asAt }) => ({
    message: `The row says that something was taken away on \`${day}\`, which is still to come: the publication stands at ${asAt}.`,
    hint: 'Mend the day.',
  }),
};
