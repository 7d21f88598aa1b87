/** The words of what programs and spreadsheets are given, in English: a part of `english.ts`. */
export const openData = {
  page: {
    title: 'Open data',
    lead: 'Every table of this site as files that you may use again without asking.',
    description: 'Every table of {site} as files to use again.',
    licence: 'Licence of every table:',
    attribution: 'To say whose it is, copy:',
    whole: 'All of it at once',
    zip: 'Every table as CSV, with what its columns mean, in one zip',
    package: 'What is in it, as a Data Package',
    catalogue: 'What is in it, as a catalogue in DCAT',
    record: 'Every figure, target and definition in one file, to hold two days against each other',
    contract: 'How the JSON of a table is written',
    kinds: { indicators: 'Measures', tables: 'Tables', registers: 'Records by kind' },
    counted: '{kind}: {count}',
    rows: { one: '{count} row', many: '{count} rows' },
    span: '{from} to {until}',
    noPeriod: 'time not stated',
  },
  /** The forms of a table, as links to them are called. */
  forms: {
    xlsx: 'for Excel',
    csv: 'CSV',
    json: 'JSON',
    csvw: 'columns (CSVW)',
    schema: 'columns (Table Schema)',
  },
  /** The same under the figures of a table, with its name. */
  downloads: {
    xlsx: '{title}, data for Excel (XLSX)',
    /** The line that what programs read folds under. */
    forms: 'For programs: JSON, CSVW, Table Schema',
    json: '{title}, data (JSON)',
    csvw: 'What its columns mean (CSVW)',
    schema: 'What its columns mean (Table Schema)',
    all: 'All open data',
  },
  /** What goes for every figure of a measure, at one place of its page; pictures and key figures lead there. */
  about: {
    heading: 'About these figures',
    /** The line that they fold under. */
    says: 'Whose they are, their time, what changed, licence and how to cite: {count} facts',
    link: 'About these figures',
    publisher: 'Published here by',
    reports: 'Reports that give them',
    manyReports: '{count} reports: each figure names its own',
    period: 'Period',
    span: '{from} to {until}',
    noPeriod: 'not stated',
    definition: 'Definition',
    firstVersion: 'the only version that is recorded',
    broken: 'what was counted changed over time: see the changes of definition on this page',
    version: 'version {version}, of {day}. {reason}',
    toDefinition: 'What is counted',
    lastPublished: 'Last published',
    /** Where some figures have no day of their own. */
    lastRecorded: '{day}, as far as days are recorded: some figures have none',
    /** Where that day has to be explained. */
    lastNoted: '{day}, the day under which it is kept. {note}',
    licence: 'Licence',
    cite: 'To cite them',
  },
  attribution: 'Contains data published by {publisher} under the {licence}.',
  attributionOf:
    'Contains data from this source: {source}. Published here by {publisher} under the {licence}.',
  citation: '{publisher}, “{title}”, {site}, as at {day}',
  /** Where the site's own address is known. */
  citedAt: '{citation}, {address}',
  /** What a blank cell and a word in place of a number mean. */
  blank: 'Nothing is said here.',
  reasons: {
    suppressed: 'Withheld, so that nobody can be recognised.',
    unavailable: 'Not recorded, not published, or not to be read.',
    'not-applicable': 'The measure has no meaning here.',
    'not-yet-due': 'It is still to come.',
    low: 'More than nought, and rounds to nought.',
  },
  brokenAt: 'From {period} on it is counted in another way. {reason}',
  partial: 'The parts by {name} are not the whole. {reason}',
  dimension: 'What the figure is a part by; blank for the whole.',
  /** Of a column that only its own table has. */
  ofTable: 'A column of the table as it was published: its title is that of its head.',
  /** The columns that tables share, by their names. */
  columns: {
    period: {
      title: 'Period',
      about:
        'The time that the figure is about: 2016-04 a month, 2015/16 a financial year, 2015/16-Q1 a quarter of one.',
    },
    value: { title: 'Figure', about: 'A number, or the word for why there is none.' },
    comparator: {
      title: 'Whose',
      about: 'Whose figure it is, where it is not the publisher’s own.',
    },
    basis: { title: 'Basis', about: 'What stretch of time the figure sums up.' },
    numerator: { title: 'Numerator', about: 'What is divided to give the figure.' },
    denominator: { title: 'Denominator', about: 'What it is divided by.' },
    qualifier: { title: 'How near', about: 'How near the figure is to what it stands for.' },
    status: { title: 'Status', about: 'Whether the figure is provisional, revised or estimated.' },
    rating: { title: 'Rating', about: 'The rating as it was published.' },
    trend: { title: 'Trend', about: 'The direction of travel as it was published.' },
    edition: {
      title: 'Edition',
      about: 'What it was published in, by the last part of its address here.',
    },
    locator: { title: 'Place', about: 'Where it stands there: a page or a section.' },
    published: { title: 'Published', about: 'The day on which the figure was published.' },
    source: { title: 'Source', about: 'Whose figure is repeated.' },
    note: { title: 'Note', about: 'Words for readers about the row.' },
    discrepancy: { title: 'Discrepancy', about: 'What differs from another published statement.' },
    checked: { title: 'Checked', about: 'That an unlikely figure was held against its source.' },
    id: { title: 'Id', about: 'Names the row in its table, for good.' },
    line: { title: 'Row', about: 'What the row is about.' },
    of: { title: 'Part of', about: 'The row of whose total it is a part.' },
    sign: { title: 'Sign', about: 'Whether it is taken off in that total.' },
    kind: { title: 'Kind', about: 'Whether it is a sum.' },
    themes: { title: 'Subjects', about: 'The subjects it is listed under.' },
    also: {
      title: 'Other words',
      about: 'What people call it besides: the search of the site finds it by these.',
    },
  },
  /** The sheet of a workbook that says what its table is. */
  sheet: {
    names: { data: 'Data', about: 'About' },
    title: 'Table',
    about: 'What it is',
    publisher: 'Published by',
    period: 'Period',
    periodOf: '{from} to {until}',
    published: 'Last published',
    notRecorded: 'not recorded',
    source: 'Source',
    note: 'Note',
    licence: 'Licence',
    attribution: 'To name it',
    citation: 'To cite it',
    column: 'Column “{name}”',
    unit: 'In: {unit}',
  },
  readMe: {
    asAt: 'As at {day}.',
    licence: 'Licence: {licence}, {address}',
    cite: 'Cite these data as follows.',
    files:
      'Tables, in UTF-8, parted by commas; the file beside each that ends in -metadata.json says what its columns mean:',
    reasons: 'Words in place of a number:',
  },
} as const;
