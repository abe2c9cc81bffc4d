import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.js';

/** The excerpt as two lines: the text and the carets. «…» marks the finding in the input. */
function checkExcerpt(marked: string, width = 80): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const line = marked.replace('«', '').replace('»', '');
  const { text, caretIndent, caretWidth } = excerpt(line, { start, end }, width);
  return `${text}\n${' '.repeat(caretIndent)}${'^'.repeat(caretWidth)}`;
}

describe('excerpt', () => {
  it('counts two columns for a full-width character', () => {
    expect(checkExcerpt('总结«20xx年»教育工作')).toBe('总结20xx年教育工作\n    ^^^^^^');
  });

  it('counts astral, combining and half-width characters', () => {
    expect(checkExcerpt('𠮷府e\u0301a«三、»b')).toBe('𠮷府e\u0301a三、b\n      ^^^^');
  });

  it('marks one column for an empty span', () => {
    expect(checkExcerpt('一、提高认识«»')).toBe('一、提高认识\n            ^');
  });

  it('leaves out indentation unless the finding is in it', () => {
    expect(checkExcerpt('　　 «一、»提高认识')).toBe('一、提高认识\n^^^^');
    expect(checkExcerpt('«　　»一、提高认识')).toBe('　　一、提高认识\n^^^^');
    expect(checkExcerpt('　«　»')).toBe('　　\n  ^^');
  });

  it('cuts a long line around the finding', () => {
    const long = `${'前'.repeat(100)}«20xx年»${'后'.repeat(100)}`;
    expect(checkExcerpt(long, 20)).toBe('…前前前前20xx年后后后…\n         ^^^^^^');
  });

  it('shows more text before a finding near the end of the line', () => {
    expect(checkExcerpt(`${'前'.repeat(100)}«年»`, 20)).toBe(
      `…${'前'.repeat(9)}年\n${' '.repeat(19)}^^`,
    );
  });

  it('marks no more than is shown', () => {
    expect(checkExcerpt(`«${'长'.repeat(100)}»`, 20)).toBe(
      `${'长'.repeat(10)}…\n${'^'.repeat(20)}`,
    );
  });

  it('shows a control character as a replacement of one column', () => {
    expect(checkExcerpt('甲\u001b[2J\t乙\ud842«三、»')).toBe(
      '甲\ufffd[2J 乙\ufffd三、\n          ^^^^',
    );
  });

  it('does not read the rest of a line of megabytes', () => {
    const long = `${'前'.repeat(3_000_000)}«20xx年»${'后'.repeat(3_000_000)}`;
    expect(checkExcerpt(long, 20)).toBe('…前前前前20xx年后后后…\n         ^^^^^^');
  });
});
