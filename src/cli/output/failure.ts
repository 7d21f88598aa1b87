/** What the system says, and what that means to a person. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space, and build again.',
  EDQUOT: 'Your share of the disk is used up. Free some space, and build again.',
  EROFS: 'The disk can only be read. Name a folder on another one: `--out ../site`.',
  EACCES:
    'The system does not let you write there. Ask for the right to, or name another folder: `--out ../site`.',
  EPERM:
    'The system does not let you write there. Ask for the right to, or name another folder: `--out ../site`.',
  EMFILE: 'Too many files are open on this machine. Close other programs, and build again.',
  ENFILE: 'Too many files are open on this machine. Close other programs, and build again.',
  EIO: 'The disk gives errors. Name a folder on another one, `--out ../site`, and have it looked at.',
  ENAMETOOLONG:
    'A path is longer than the system allows. Build in a folder nearer the top of the disk.',
  EBUSY: 'Another program holds a file there. Close it, and build again.',
};

const noFolder =
  'The system makes no folder there. Name one on a disk that can be written to: `--out ../site`.';

/** What a failure means; `undefined` where it is one of the program. */
const meaningOf = ({ code = '', syscall }: NodeJS.ErrnoException): string | undefined =>
  // All folders above it are made: where one is missing still, it is no place for folders, such as `/proc`.
  code === 'ENOENT' && syscall === 'mkdir' ? noFolder : meanings[code];

/** Says in a sentence why a build stopped, and then what a developer would want to see. */
export function sayFailure(error: unknown): string {
  const failed: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
  const { code = '', path = '', message, stack } = failed;
  const meaning = meaningOf(failed);
  if (meaning !== undefined) return `${meaning}\n  (${code}${path === '' ? '' : ` at ${path}`})`;
  return `The build stopped: ${message}\nThis is a fault of the program, not of the publication. Tell those who look after it, with what follows.\n${stack ?? ''}`;
}
