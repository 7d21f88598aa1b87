import { expect, test } from 'vitest';
import { sayFailure } from './failure.ts';

const failed = (code: string) =>
  Object.assign(new Error(`${code}: no`), { code, path: '/site/index.html' });

test.each([
  { code: 'ENOSPC', says: 'The disk is full. Free some space' },
  { code: 'EROFS', says: 'The disk can only be read. Name a folder on another one' },
  { code: 'EACCES', says: 'The system does not let you write there. Ask for the right to' },
])('$code is said in words, with what to do and where', ({ code, says }) => {
  expect(sayFailure(failed(code))).toContain(says);
  expect(sayFailure(failed(code))).toContain(`(${code} at /site/index.html)`);
});

test('where no folder can be made is said; a file that is missing is a fault of the program', () => {
  const missing = (syscall: string) => Object.assign(failed('ENOENT'), { syscall });
  expect(sayFailure(missing('mkdir'))).toContain('The system makes no folder there. Name one');
  expect(sayFailure(missing('open'))).toContain('a fault of the program');
});

test.each([
  { says: 'an error of the program', error: new Error('x is not a function') },
  { says: 'what is thrown and is no error', error: 'x is not a function' },
])('$says is told as such, with what a developer needs', ({ error }) => {
  const told = sayFailure(error);
  expect(told).toContain('The build stopped: x is not a function');
  expect(told).toContain('a fault of the program');
});
