import { encodings, fileKinds } from './kinds.ts';
import { sayHint } from '../../hints/english/hints.ts';
import type { WordsOf } from '../said.ts';
import type { FileProblems } from '../files.ts';

const out =
  'Take it out. A switchboard or the mailbox of a service belongs to `contact` in `content/publication.yml`, or in the file of its body in `content/bodies/`: then it may stand here too.';

/** What is said of problems with files, of whatever kind, in English. */
export const files: WordsOf<FileProblems> = {
  'file/conflict': ({ text }) => ({
    message: `\`${text}\` is a mark that Git leaves where two people have changed the same lines.`,
    hint: 'Keep the lines that are right, and take out the others and the lines that start with `<<<<<<<`, `=======` and `>>>>>>>`.',
  }),
  'file/control-character': ({ code }) => ({
    message: `The file holds a character that is not text (${code}).`,
    hint: 'Delete the character, or save the file again as UTF-8 text.',
  }),
  'file/empty': () => ({
    message: 'The file is empty.',
    hint: 'Write something into it, or delete it.',
  }),
  'file/encoding': ({ found }) => ({
    message: `The file is not UTF-8 text: ${encodings[found]}.`,
    hint: 'Save it again as UTF-8. In Excel choose “CSV UTF-8 (Comma delimited)”; in an editor choose the encoding UTF-8.',
  }),
  'file/garbled': ({ text, meant }) => ({
    message: `\`${text}\` is what is left of a character that a program has read in a wrong encoding.`,
    hint:
      meant === ''
        ? 'Type the character that was meant, and save the file as UTF-8.'
        : `Type \`${meant}\`.`,
  }),
  'file/hidden-character': ({ code }) => ({
    message: `A character stands here that cannot be seen (${code}).`,
    hint: 'Delete it: type what stands around it anew, and paste it without formatting where it came from elsewhere.',
  }),
  'file/line-end': () => ({
    message: 'A line ends with a carriage return alone, as old Macintosh programs write it.',
    hint: 'Save the file again with ordinary line ends (LF, or CR LF).',
  }),
  'file/link-out': () => ({
    message: 'This is a link to a file outside the publication.',
    hint: 'Put the file itself here in its place.',
  }),
  'file/markup': ({ text, meant }) => ({
    message: `\`${text}\` is how a program spells what is meant, and would be printed so.`,
    hint:
      meant === ''
        ? 'Take it out: plain words alone are printed here.'
        : meant.trim() === ''
          ? 'Type a space.'
          : `Type \`${meant}\`.`,
  }),
  'file/mixed-letters': ({ text, meant, other }) => ({
    message: `\`${text}\` has letters of two alphabets in one word: \`${other}\` is Cyrillic.`,
    hint:
      meant === '' ? 'Type the whole word anew, in letters of one alphabet.' : `Type \`${meant}\`.`,
  }),
  'file/name': ({ name }) => ({
    message: `\`${name}\` cannot be the name of a file here, since it becomes an address.`,
    hint: 'Use small letters, digits and hyphens, such as `library-visits.md`.',
  }),
  'file/reserved': ({ name }) => ({
    message: `\`${name}\` would have the address of a page that the site makes itself.`,
    hint: 'Give the file another name.',
  }),
  'file/too-large': () => ({
    message: 'The file is larger than 5 MB.',
    hint: 'Split it into several files.',
  }),
  'file/twice': ({ other }) => ({
    message: `This file and \`${other}\` would have the same address.`,
    hint: 'Rename or delete one of the two.',
  }),
  'file/unreadable': ({ reason }) => ({
    message: `The file cannot be read: ${reason}.`,
    hint: 'Check that it is there, and that you may read it.',
  }),
  'personal/birth': () => ({
    message: 'A date of birth stands here.',
    hint: 'Take it out: with an event or a place it points to one person.',
  }),
  'personal/number': () => ({
    message:
      'A number stands here that belongs to one person: of the health service, national insurance or a pupil.',
    hint: 'Take it out. It is never needed in a published paper.',
  }),
  'public/contents': ({ says, holds }) => ({
    message:
      holds === undefined
        ? `By its name the file is ${fileKinds[says]}, and by its contents it is not.`
        : `By its name the file is ${fileKinds[says]}, and by its contents ${fileKinds[holds]}.`,
    hint: `Save it again as ${fileKinds[says]}, or give it the ending of what it is.`,
  }),
  'file/stumbled': ({ reason }) => ({
    message: `The program stumbled over this file and cannot say why (\`${reason}\`). That is a fault of the program.`,
    hint: 'Undo what was changed last in it, and send the file to those who look after the program.',
  }),
  'public/damaged': () => ({
    message: 'The picture is cut off or damaged: it does not say how wide and how high it is.',
    hint: 'Save it again from the program that made it, or fetch it once more.',
  }),
  'public/empty': () => ({
    message: 'The file is empty, and would be published so.',
    hint: 'Put the right file in its place, or delete it.',
  }),
  'public/macros': () => ({
    message: 'The document holds macros, which are programs.',
    hint: 'Save it without macros, or as PDF.',
  }),
  'public/name': ({ sign }) => ({
    message: `A name with \`${sign}\` in it cannot be an address.`,
    hint: 'Rename the file, best with small letters, digits and hyphens.',
  }),
  'public/outside': ({ found }) => ({
    message: `The file loads something from elsewhere (\`${found}\`), and would tell others who reads it.`,
    hint: 'Put what it loads into `public/` as well, and write its address from the root of the site, such as `/images/name.png`.',
  }),
  'public/script': ({ found }) => ({
    message: `The picture holds a program or a way to one (\`${found}\`), and would run it for every reader.`,
    hint: 'Save the picture again as plain SVG, or as PNG.',
  }),
  'public/taken': ({ place }) => ({
    message: `The file would stand where the site itself puts \`${place}\`.`,
    hint: 'Give it another name, or put it into a folder of its own such as `public/files/`.',
  }),
  'public/too-large': ({ size }) => ({
    message: `The file has ${Math.ceil(size / 1_000_000)} MB, more than the 50 MB that a reader can be asked to fetch.`,
    hint: 'Make it smaller, or split it: most PDFs shrink when they are saved with smaller pictures.',
  }),
  'public/zip': ({ is, found }) => ({
    message: {
      cut: 'The zip is cut off or damaged: its list of files is not there.',
      program: `The zip holds \`${found}\`, which may run a program when it is opened.`,
      path: `The zip holds \`${found}\`, which would be unpacked outside its own folder.`,
      size: `The zip unpacks to ${found}, more than a reader's disk can be asked to hold.`,
    }[is],
    hint: {
      cut: 'Make it again, or fetch it once more.',
      program: 'Make it again with data and documents alone.',
      path: 'Make it again from inside the folder that it is to hold.',
      size: 'Split it, or leave out what nobody needs.',
    }[is],
  }),
  'public/twice': ({ other }) => ({
    message: `This name and \`${other}\` differ in nothing but capitals or accents: on many disks one of the two files would be lost.`,
    hint: 'Rename one of the two.',
  }),
  'personal/email': () => ({
    message:
      'An e-mail address stands here that is the contact neither of the publication nor of one of its bodies.',
    hint: out,
  }),
  'personal/telephone': () => ({
    message:
      'A telephone number stands here that is the contact neither of the publication nor of one of its bodies.',
    hint: out,
  }),
  'file/unknown-place': ({ path, hint }) => ({
    message: `Nothing is expected at \`${path}\`.`,
    hint: sayHint(hint),
  }),
  'public/kind': ({ name, hint }) => ({
    message: `\`${name}\` is not of a kind that is published from \`public/\`.`,
    hint: sayHint(hint),
  }),
};
