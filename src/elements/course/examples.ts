import type { SourceFile } from '../../core/source/source.ts';
import { libraryVisits } from '../examples/example-files.ts';
import type { Example } from '../examples/example.ts';
import { libraryPapers } from '../examples/library-papers.ts';

const events: SourceFile = {
  path: 'data/events.csv',
  text: `id,date,event,bodies,outlook,edition,locator
late-hours,June 2015,The South branch opens in the evening.,town-council,,2019-10-02-library-report,p2
desks,2016,The desks are staffed again.,town-council,,2019-10-02-library-report,p2
roof-vote,by March 2017,The council is to vote on the roof.,town-council,planned,2019-10-02-library-report,p4
`,
};

export const examples: readonly Example[] = [
  {
    name: 'events over the figures of a measure',
    markdown: '::course{body="town-council" indicator="library-visits"}',
    files: [...libraryPapers, ...libraryVisits, events],
  },
  {
    name: 'events alone',
    markdown: '::course{events="desks roof-vote"}',
    files: [...libraryPapers, events],
  },
];
