import { keepFiles } from '../src/site/kept-files.ts';

// Tests read the same publications again and again; what has not changed is read once in each process.
keepFiles();
