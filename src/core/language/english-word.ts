import { plural } from './plural.ts';

/** What the import of a Word report tells: to officers, never to readers. */
export const wordImport = {
  /** What each thing is that was left out, was changed, or is for a person to decide. Its place and its words follow. */
  losses: {
    'bold-line':
      'Bold or in capitals, and no heading by its style. If it is one, type `##` before it',
    box: 'A box drawn as a table: its words stand as paragraphs',
    'cell-colour': 'Cells say something by their colour alone, which is lost. Put it into words',
    'cell-lines': 'A cell of several lines was made one line',
    chart: 'A chart is not kept. Put its figures into `data/`, or save it as a picture',
    comment: 'A comment is left out. None is ever published',
    contents: 'The contents are left out: the page makes its own',
    deleted: 'A tracked deletion: what was deleted is left out',
    drawing: 'A drawing is not kept. Save it as a picture, and say in words what it shows',
    emphasis: 'Bold or italic is lost, since it begins or ends in the middle of a word',
    footer: 'The footer is left out',
    formula: 'A formula is not kept. Type it in words',
    header: 'The header is left out',
    hidden: 'Hidden text is left out',
    highlight:
      'Highlighted, which is lost. If it marks something that is still to be done, do it before you publish',
    inserted: 'A tracked insertion: what was inserted is kept',
    'link-file': 'A link that leads to a file or to nothing on the web: its words are kept alone',
    'link-inside': 'A link to a place in the paper that is no heading: its words are kept alone',
    moved: 'Text was moved: it stands where it was moved to',
    'nested-table': 'A table inside a cell was made one line of words',
    'note-unused': 'A note that nothing in the text refers to is left out',
    'number-format': 'A number of the list has a form that is not known here, and stands in digits',
    object: 'An embedded object is not kept',
    'page-reference':
      'The text refers to a page of the paper by its number. Say where it is in words',
    'picture-broken': 'A picture is broken, and is not kept',
    'picture-cropped':
      'A picture is cropped in Word alone: what is cut away would be published with it. Crop it for good, or see that nothing there is private',
    'picture-data':
      'What a camera or a program wrote into a picture, such as the place, was taken out',
    'picture-kind': 'A picture of a kind that browsers do not show is not kept. Save it as PNG',
    'picture-words':
      'A picture has no words for those who cannot see it. Type what it shows between `![` and `]`',
    raised: 'Raised or lowered letters stand on the line',
    'section-row': 'A row over the whole table stands in its first column',
    'table-head':
      'Nothing says that the first row of this table is its head, and it was taken for that. Is it?',
    'table-file': 'A large table has a file of its own',
    'text-box': 'A text box: its words stand behind this paragraph',
    'title-capitals': 'The title is in capitals. Type it as a sentence',
    underlined: 'Underlining is lost',
    unread: 'Word’s file holds something that is not read',
  },
  atParagraph: ({ at, words }: { at: number; words: string }) =>
    words === '' ? `paragraph ${at}` : `paragraph ${at}, “${words}”`,
  quoted: ({ words }: { words: string }) => `“${words}”`,
  more: ({ count }: { count: number }) => `… and ${plural(count, 'other place')}`,
  wrote: ({ files, root }: { files: number; root: string }) =>
    `Wrote ${plural(files, 'file')} to ${root}:`,
  found: 'Found in the paper or given by you. Is each right?',
  noLosses: 'Everything in the paper was kept.',
  lossesBefore: 'Left out, changed, or to be decided:',
  clean: '`check` finds nothing wrong with it. Read it beside the paper before you commit it.',
  toDecide:
    'What `check` finds is for you to decide. It is written all the same; mend it before you commit it:',
  nothing: 'Nothing was written.',
  notWord: ({ file }: { file: string }) =>
    `\`${file}\` cannot be read as a Word report. Open it in Word and save it as .docx, without a password.`,
  oldWord: ({ file }: { file: string }) =>
    `\`${file}\` is of the old kind. Open it in Word and save it as .docx.`,
  noFile: ({ file }: { file: string }) => `There is no file \`${file}\`.`,
  empty: ({ file }: { file: string }) => `There are no words in \`${file}\`.`,
  noPublication: ({ root }: { root: string }) =>
    `${root} is no publication that can be read. \`npm run check\` says why; \`npm run new -- publication DIR\` makes one.`,
  overwritten: ({ files }: { files: string }) =>
    `${files} would be written over. Another --id gives the report another name.`,
  unfinished: ({ reason }: { reason: string }) =>
    `The files could not be written (${reason}). What was written of them is gone again.`,
  explanation: 'As it stands in the report.',
  tableOf: ({ count }: { count: number }) => `Table ${count} of the report`,
  row: 'Row',
  wholePaper: 'the report',
} as const;
