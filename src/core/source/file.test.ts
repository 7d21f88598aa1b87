import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { decodeFile, sizeLimit } from './file.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (content: Uint8Array) => decodeFile('data/test.csv', content);

describe('bytes that are no text are refused where they stand (D-05, S-26)', () => {
  test.each([
    { finds: 'nothing in plain text', in: bytes('a,b\n1,2\n'), at: [] },
    { finds: 'nothing in Windows line ends and tabs', in: bytes('a\tb\r\n'), at: [] },
    { finds: 'nothing in £, é and 📚', in: bytes('£é📚'), at: [] },
    { finds: 'an empty file', in: bytes(''), at: ['1:1 file/empty'] },
    { finds: 'a file of blank lines', in: bytes(' \n\n'), at: ['1:1 file/empty'] },
    { finds: 'a mark of byte order and nothing else', in: bytes('\ufeff'), at: ['1:1 file/empty'] },
    { finds: 'UTF-16', in: Uint8Array.of(0xff, 0xfe, 0x61, 0), at: ['1:1 file/encoding'] },
    {
      finds: 'UTF-16 the other way round',
      in: Uint8Array.of(0xfe, 0xff, 0, 0x61),
      at: ['1:1 file/encoding'],
    },
    {
      finds: 'a £ of Windows-1252',
      in: Uint8Array.of(0x61, 0x0a, 0x62, 0xa3, 0x32),
      at: ['2:2 file/encoding'],
    },
    {
      finds: 'a cut-off character at the end',
      in: Uint8Array.of(0x61, 0xc3),
      at: ['1:2 file/encoding'],
    },
    { finds: 'a NUL', in: bytes('a,b\n1,\0'), at: ['2:3 file/control-character'] },
    { finds: 'a form feed', in: bytes('a\fb'), at: ['1:2 file/control-character'] },
    { finds: 'an escape', in: bytes('a\u001b[0m'), at: ['1:2 file/control-character'] },
    {
      finds: 'a second mark of byte order',
      in: bytes('\ufeff\ufeffa'),
      at: ['1:1 file/control-character'],
    },
    {
      finds: 'a mark of byte order inside',
      in: bytes('a\nb\ufeff'),
      at: ['2:2 file/control-character'],
    },
    { finds: 'a carriage return alone', in: bytes('a,b\r1,2'), at: ['1:4 file/line-end'] },
    { finds: 'a carriage return alone at the end', in: bytes('a\nb\r'), at: ['2:2 file/line-end'] },
    {
      finds: 'a file too large',
      in: new Uint8Array(sizeLimit + 1).fill(0x61),
      at: ['1:1 file/too-large'],
    },
    { finds: 'nothing in the largest file', in: new Uint8Array(sizeLimit).fill(0x61), at: [] },
  ])('finds $finds', ({ in: content, at }) => {
    const { value, diagnostics } = read(content);
    expect(told(diagnostics)).toEqual(at);
    expect(value === undefined).toBe(at.length > 0);
  });
});

test('Windows line ends are read as ordinary ones', () => {
  expect(read(bytes('a,b\r\n1,2\r\n')).value?.text).toBe('a,b\n1,2\n');
});

test('one mark of byte order at the start is taken off', () => {
  expect(read(bytes('\ufeffa,b')).value!.text).toBe('a,b');
});

test('a character that is not text is named by its code', () => {
  expect(inEnglish(read(bytes('a\0')).diagnostics)[0]!.message).toContain('U+0000');
});
