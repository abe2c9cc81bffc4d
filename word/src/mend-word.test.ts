import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../../core/src/index.js';
import { mendWord } from './mend-word.js';
import { readWord } from './read-word.js';
import { control, makeWord, p, r } from './testing/word-file.js';
import { packedEntries, readEntry } from './testing/zip-parts.js';

/** An edit for each pair: the first occurrence of the old text, and its replacement. */
function toEdits(
  text: string,
  pairs: readonly (readonly [old: string, other: string])[],
): TextEdit[] {
  return pairs.map(([old, newText]) => {
    const start = text.indexOf(old);
    expect(start, old).toBeGreaterThanOrEqual(0);
    return { span: { start, end: start + old.length }, newText };
  });
}

function mend(bytes: Buffer, pairs: readonly (readonly [old: string, other: string])[]) {
  const read = readWord(bytes);
  if (read.kind !== 'text') throw new Error(read.reason.en);
  const mended = mendWord(bytes, toEdits(read.text, pairs));
  if (mended.kind !== 'mended') throw new Error(mended.reason.en);
  return mended;
}

const DOCUMENT = 'word/document.xml';

/** Checks the body after the edits: nothing else in the XML may differ. */
function checkBody(
  body: string,
  pairs: readonly (readonly [old: string, other: string])[],
  expected: string,
): void {
  const bytes = makeWord({ body });
  const { bytes: mended, skipped } = mend(bytes, pairs);
  expect(skipped).toEqual([]);
  const before = readEntry(bytes, DOCUMENT);
  expect(readEntry(mended, DOCUMENT)).toBe(before.replace(body, () => expected));
}

describe('mendWord', () => {
  it('changes only the edited characters', () => {
    const body = `<w:p w:rsidR="00A1">${r('增长,&quot;稳&#x5B9A;&quot;', '<w:b/>')}<w:bookmarkStart w:id="0" w:name="x"/></w:p>`;
    checkBody(body, [[',', '，']], body.replace(',', '，'));
    checkBody(body, [['"稳', '“稳']], body.replace('&quot;稳', '“稳'));
    checkBody(body, [['定"', '定”']], body.replace('&quot;<', '”<'));
  });

  it('writes an edit over several runs into the first one', () => {
    checkBody(
      `<w:p>${r('于20')}${r('xx', '<w:b/>')}${r('年召开')}</w:p>`,
      [['20xx年', '2026年']],
      `<w:p>${r('于20')}${r('26', '<w:b/>')}${r('年召开')}</w:p>`,
    );
    checkBody(
      `<w:p>${r('甲')}${r('乙', '<w:b/>')}${r('丙')}</w:p>`,
      [['甲乙丙', '丁']],
      `<w:p>${r('丁')}${r('', '<w:b/>')}${r('')}</w:p>`,
    );
  });

  it('gives inserted text the format of the text before it', () => {
    checkBody(
      `<w:p>${r('提高认识', '<w:b/>')}${r('要统一')}</w:p>`,
      [['认识', '认识。']],
      `<w:p>${r('提高认识。', '<w:b/>')}${r('要统一')}</w:p>`,
    );
  });

  it('escapes XML characters and keeps spaces at the ends', () => {
    checkBody(
      '<w:p><w:r><w:t>甲乙</w:t></w:r></w:p>',
      [['甲乙', 'A<&> ']],
      '<w:p><w:r><w:t xml:space="preserve">A&lt;&amp;&gt; </w:t></w:r></w:p>',
    );
  });

  it('leaves spaces that Word does not show unchanged', () => {
    checkBody(
      '<w:p><w:r><w:t>  甲,乙\n</w:t></w:r></w:p>',
      [[',', '，']],
      '<w:p><w:r><w:t>  甲，乙\n</w:t></w:r></w:p>',
    );
  });

  it('does not split surrogate pairs', () => {
    checkBody(p('𠮷𠮸'), [['𠮷𠮸', '𠮷𠮹']], p('𠮷𠮹'));
  });

  it('deletes whole paragraphs, but only empties those with other content', () => {
    const marked = `<w:p><w:bookmarkStart w:id="1" w:name="a"/>${r('广告')}</w:p>`;
    checkBody(p('甲') + p('广告') + p('乙'), [['广告\n', '']], p('甲') + p('乙'));
    checkBody(p('甲') + marked, [['\n广告', '']], p('甲') + marked.replace('广告', ''));
  });

  it('skips automatic numbers, fields and text boxes, and reports them', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body =
      p('甲', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
      `<w:p><w:fldSimple w:instr="DATE">${r('三月')}</w:fldSimple></w:p>` +
      `<w:p><w:r><w:pict><w:txbxContent>${p('框内')}</w:txbxContent></w:pict></w:r></w:p>`;
    const bytes = makeWord({ body, numbering });
    const {
      bytes: mended,
      done,
      skipped,
    } = mend(bytes, [
      ['1.', '一、'],
      ['三月', '3月'],
      ['框内', '框外'],
      ['甲', '乙'],
    ]);
    expect({ done: done.length, skipped: skipped.length }).toEqual({ done: 1, skipped: 3 });
    expect(readEntry(mended, DOCUMENT)).toBe(readEntry(bytes, DOCUMENT).replace('甲', '乙'));
  });

  it('marks the replaced prompt of a content control as ordinary text', () => {
    const name = (sign: string, style: string, text: string) =>
      `<w:p>${r('由')}${control(`<w:id w:val="7"/>${sign}<w:text/>`, r(text, `${style}<w:b/>`))}</w:p>`;
    checkBody(
      name('<w:showingPlcHdr/>', '<w:rStyle w:val="a3"/>', '单击此处输入姓名'),
      [['单击此处输入姓名', '李明']],
      name('', '', '李明'),
    );
  });

  it.each(['<w:dataBinding w:xpath="/a"/>', '<w:lock w:val="sdtContentLocked"/>'])(
    'skips content that Word generates or locks: %s',
    (sign) => {
      const bytes = makeWord({ body: p('甲') + control(sign, p('标题')) + p('乙') });
      const { bytes: mended, skipped } = mend(bytes, [
        ['标题', '题目'],
        ['乙', '丙'],
      ]);
      expect(skipped).toHaveLength(1);
      expect(readEntry(mended, DOCUMENT)).toBe(readEntry(bytes, DOCUMENT).replace('乙', '丙'));
    },
  );

  it('keeps the compressed bytes and the order of every other entry', async () => {
    const others = { 'word/media/1.png': Buffer.from([1, 2, 3]), 'docProps/app.xml': '<a/>' };
    const styles = '<w:style w:styleId="a"/>';
    const bytes = makeWord({ body: p('甲,乙'), styles, others });
    const { bytes: mended } = mend(bytes, [[',', '，']]);
    const apart = (entries: ReturnType<typeof packedEntries>) =>
      entries.filter(([name]) => name !== DOCUMENT);
    expect(apart(packedEntries(mended))).toEqual(apart(packedEntries(bytes)));
    expect(packedEntries(mended).map(([name]) => name)).toEqual(
      packedEntries(bytes).map(([name]) => name),
    );
    const zip = await JSZip.loadAsync(mended, { checkCRC32: true });
    expect(await zip.file(DOCUMENT)?.async('string')).toContain('甲，乙');
  });

  it('keeps entries of another program with data descriptors', async () => {
    const source = await JSZip.loadAsync(makeWord({ body: p('甲,乙') }));
    const bytes = await source.generateAsync({
      type: 'nodebuffer',
      streamFiles: true,
      compression: 'DEFLATE',
      comment: '注',
    });
    const { bytes: mended } = mend(bytes, [[',', '，']]);
    const zip = await JSZip.loadAsync(mended, { checkCRC32: true });
    expect(await zip.file(DOCUMENT)?.async('string')).toContain('甲，乙');
    expect(mended.toString('utf8').endsWith('注')).toBe(true);
    expect(mend(mended, [['，', '。']]).done).toHaveLength(1);
  });

  it('returns the same bytes without edits', () => {
    const bytes = makeWord({ body: p('甲') });
    expect(mendWord(bytes, [])).toMatchObject({ bytes, done: [], skipped: [] });
  });
});
