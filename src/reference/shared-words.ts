/** What a key means, and what may be typed there, wherever it stands. */
interface Shared {
  readonly about?: string;
  readonly example: string;
}

/** The keys that stand in many places and mean the same in all. */
const shared: Readonly<Record<string, Shared>> = {
  edition: {
    about: 'The paper that says so: the name of its file in `content/reports/`.',
    example: '2019-10-02-library-report',
  },
  locator: {
    about: 'The place in that paper: a printed page, section or paragraph.',
    example: 'p3',
  },
  note: { about: 'Words for readers.', example: 'Promised and not yet paid.' },
  paper: { example: '2019-10-02-library-report' },
  editions: { example: '2019-10-02-library-report' },
  days: { example: '5' },
  themes: { example: 'libraries' },
};

const nameOf = (path: string) => path.split('.').at(-1)!;

/** What a key means by its own name, wherever it stands; blank where that depends on the place. */
export const sharedWords = (path: string): string => shared[nameOf(path)]?.about ?? '';

/** What may be typed under a key of that name; `undefined` where that depends on the place. */
export const sharedExample = (path: string): string | undefined => shared[nameOf(path)]?.example;
