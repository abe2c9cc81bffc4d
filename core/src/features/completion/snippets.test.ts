import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { analyze } from '../../engine/analyze.js';
import { resolveSettings } from '../../settings/settings.js';
import { toPlainText, toSnippets, toSnippetText } from './snippets.js';

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
    ['地区生产总值增长$1%左右$0', '地区生产总值增长…%左右'],
  ])('reads %s', (body, text) => {
    expect(checkText(body)).toBe(text);
  });

  it('inserts a blank that the rules report where a client has no tab stops', () => {
    const body = '地区生产总值增长$1%左右，推动${2:教育}工作和$2改革';
    const plain = toSnippets({ name: { body, role: 'deployment', documents: 3 } }).map(toPlainText);
    expect(plain).toEqual(['地区生产总值增长××%左右，推动教育工作和教育改革']);
    const { diagnostics } = analyze(parseDocument(plain.join('')), resolveSettings([]).settings);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['placeholder-blank']);
  });

  it.each([
    ['增长$1%，投资增长$2%以上，仍为$1%$0', '增长${1:××}%，投资增长${2:××}%以上，仍为$1%$0'],
    ['我${1|市,县|}、全$1的${2:教育}', '我${1|市,县|}、全$1的${2:教育}'],
    ['投入\\$1亿元', '投入\\$1亿元'],
  ])('shows a blank where the writer is to fill in: %s', (body, text) => {
    const [snippet] = toSnippets({ name: { body, role: 'deployment', documents: 3 } });
    expect(snippet && toSnippetText(snippet)).toBe(text);
  });

  it.each([
    null,
    [],
    'text',
    { a: 1, b: null, c: { body: 1 } },
    { a: { body: '好', role: 'chorus', documents: 1 } },
    { a: { body: '好', role: 'closing' } },
  ])('leaves out what is not a snippet: %j', (json) => {
    expect(toSnippets(json)).toEqual([]);
  });
});
