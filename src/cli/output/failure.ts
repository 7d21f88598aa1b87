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
  ENAMETOOLONG:
    'A path is longer than the system allows. Build in a folder nearer the top of the disk.',
  EBUSY: 'Another program holds a file there. Close it, and build again.',
};

/** Says in a sentence why a build stopped, and then what a developer would want to see. */
export function sayFailure(error: unknown): string {
  const failed: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
  const { code = '', path = '', message, stack } = failed;
  const meaning = meanings[code];
  if (meaning !== undefined) return `${meaning}\n  (${code}${path === '' ? '' : ` at ${path}`})`;
  return `The build stopped: ${message}\nThis is a fault of the program, not of the publication. Tell those who look after it, with what follows.\n${stack ?? ''}`;
}
