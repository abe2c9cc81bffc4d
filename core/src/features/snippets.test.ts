import { describe, expect, it } from 'vitest';
import { toSnippets } from './snippets.js';

/** The default text of one snippet body. */
function checkText(body: string): string | undefined {
  return toSnippets({ name: { body, role: 'appeal', documents: 3 } })[0]?.text;
}

describe('toSnippets', () => {
  it('keeps body, role and count', () => {
    const json = { 结尾: { prefix: '谢谢', body: '谢谢大家！', role: 'closing', documents: 2 } };
    expect(toSnippets(json)).toEqual([
      { body: '谢谢大家！', text: '谢谢大家！', role: 'closing', documents: 2 },
    ]);
  });

  it.each([
    ['让我们在${1|市,县|}委、$1政府的坚强领导下', '让我们在市委、市政府的坚强领导下'],
    ['总结${3:去年}${2:教育}工作，部署${4:今年}$2工作', '总结去年教育工作，部署今年教育工作'],
    ['推动我$1${1|市,县|}发展$0', '推动我市市发展'],
    ['投入\\$100', '投入$100'],
    ['${9}', ''],
  ])('reads %s', (body, text) => {
    expect(checkText(body)).toBe(text);
  });

  it.each([
    null,
    [],
    'text',
    { a: 1, b: null, c: { body: 1 } },
    { a: { body: '好', role: 'chorus', documents: 1 } },
    { a: { body: '好', role: 'closing' } },
  ])('leaves out what is no snippet: %j', (json) => {
    expect(toSnippets(json)).toEqual([]);
  });
});
