import { asChanges } from '../output/unwritten-files.ts';
import { slug } from '../../core/addresses/address.ts';
import { definitionOf, figuresOf, type ExampleMeasure } from './example-measure.ts';
import { reportOf } from './example-report.ts';
import type { Answers, Around, NewFiles, NewKind } from './kind.ts';
import { bodyOf, readmeOf, settingsOf } from './publication-files.ts';
import { publicationQuestions } from './questions.ts';

function filesOf(answers: Answers): ReadonlyMap<string, string> {
  const { body, measure, unit, official, day } = answers as Readonly<Record<string, string>>;
  const [bodyId, id] = [slug(body!), slug(measure!)];
  const report = `${day}-first-report`;
  const example: ExampleMeasure = {
    ...{ title: measure!, unit: unit!, goodWhen: answers['good-when']!, day: day! },
    edition: official === 'yes' ? undefined : report,
  };
  const data = `data/indicators/${id}.csv`;
  return new Map([
    ['content/publication.yml', settingsOf(answers)],
    [`content/bodies/${bodyId}.md`, bodyOf(answers)],
    [`content/indicators/${id}.md`, definitionOf(example, data)],
    [data, figuresOf(example)],
    [`content/reports/${report}.md`, reportOf(example, id, bodyId)],
    ['README.md', readmeOf(answers)],
    ['.gitignore', 'dist/\n'],
  ]);
}

const stepsOf = (files: ReadonlyMap<string, string>, { typedRoot }: Around): readonly string[] => {
  const [data, report] = ['data/indicators/', 'content/reports/'].map((folder) =>
    [...files.keys()].find((path) => path.startsWith(folder)),
  );
  return [
    `See it:            npm run dev -- --root ${typedRoot}`,
    `Your own figures:  ${data} (the figures there are made up)`,
    `Your own words:    ${report}`,
    `Is all well?       npm run check -- --root ${typedRoot}`,
    `The site:          npm run build -- --root ${typedRoot}`,
    'The guide leads on from here: docs/getting-started.md',
  ];
};

/** A whole publication with one report, one measure and one body: something to write over. */
export const publication: NewKind = {
  name: 'publication',
  says: 'a publication in a folder of its own, with a report, a measure and a body to write over',
  into: 'new-folder',
  questions: publicationQuestions,
  make: (answers, around): NewFiles => {
    const files = filesOf(answers);
    return { changes: asChanges(files), next: stepsOf(files, around) };
  },
};
