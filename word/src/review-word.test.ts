import { describe, expect, it } from 'vitest';
import { readWord } from './read-word.js';
import { reviewWord } from './review-word.js';
import { makeWord, p, r, type WordParts } from './testing/word-file.js';
import { packedEntries, readEntry } from './testing/zip-parts.js';

const SIGNATURE = { author: '笔杆子', initials: '笔', date: '2026-03-04T05:06:07Z' };
const BY = 'w:author="笔杆子" w:date="2026-03-04T05:06:07Z"';

function textOf(bytes: Buffer): string {
  const word = readWord(bytes);
  return word.kind === 'text' ? word.text : word.reason.en;
}

interface Wanted {
  readonly edits?: readonly (readonly [old: string, other: string])[];
  readonly notes?: readonly (readonly [about: string, text: string])[];
}

function review(bytes: Buffer, { edits = [], notes = [] }: Wanted) {
  const text = textOf(bytes);
  const spanOf = (part: string) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  };
  const reviewed = reviewWord(bytes, {
    edits: edits.map(([old, newText]) => ({ span: spanOf(old), newText })),
    notes: notes.map(([about, said]) => ({ span: spanOf(about), text: said })),
    signature: SIGNATURE,
  });
  if (reviewed.kind !== 'mended') throw new Error(reviewed.reason.en);
  return reviewed;
}

const body = (bytes: Buffer) =>
  /<w:body>(?<body>.*)<w:sectPr\/>/su.exec(readEntry(bytes, 'word/document.xml'))?.groups?.body;

function checkBody(parts: WordParts, wanted: Wanted, expected: string): void {
  expect(body(review(makeWord(parts), wanted).bytes)).toBe(expected);
}

describe('reviewWord: changes', () => {
  it('writes a fix as a deletion and an insertion with the format of the run', () => {
    checkBody(
      { body: `<w:p>${r('甲,乙', '<w:b/>')}</w:p>` },
      { edits: [[',', '，']] },
      `<w:p>${r('甲', '<w:b/>')}<w:del w:id="2" ${BY}><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">,</w:delText></w:r></w:del>` +
        `<w:ins w:id="1" ${BY}>${r('，', '<w:b/>')}</w:ins>${r('乙', '<w:b/>')}</w:p>`,
    );
  });

  it('keeps other content of a run', () => {
    checkBody(
      { body: '<w:p><w:r><w:tab/><w:t>甲乙</w:t><w:br/></w:r></w:p>' },
      { edits: [['乙', '']] },
      `<w:p><w:r><w:tab/><w:t xml:space="preserve">甲</w:t></w:r><w:del w:id="1" ${BY}><w:r><w:delText xml:space="preserve">乙</w:delText></w:r></w:del><w:r><w:br/></w:r></w:p>`,
    );
  });

  it('keeps the author of an insertion by another person', () => {
    const ins = (id: number, text: string) =>
      `<w:ins w:id="${id}" w:author="王">${r(text)}</w:ins>`;
    checkBody(
      { body: `<w:p>${ins(7, '甲,乙')}</w:p>` },
      { edits: [[',', '，']] },
      `<w:p><w:ins w:id="7" w:author="王">${r('甲')}<w:del w:id="10" ${BY}><w:r><w:delText xml:space="preserve">,</w:delText></w:r></w:del></w:ins>` +
        `<w:ins w:id="8" ${BY}>${r('，')}</w:ins>${ins(9, '乙')}</w:p>`,
    );
  });

  it('deletes a paragraph together with its paragraph mark', () => {
    const deleted = review(
      makeWord({ body: p('甲') + p('广告', '<w:jc w:val="center"/>') + p('乙') }),
      {
        edits: [['广告\n', '']],
      },
    );
    expect(textOf(deleted.bytes)).toBe('甲\n乙');
    expect(body(deleted.bytes)).toContain(
      `<w:pPr><w:jc w:val="center"/><w:rPr><w:del w:id="2" ${BY}/></w:rPr></w:pPr>`,
    );
  });

  it('yields the fixed text when accepted, and a second review adds nothing', () => {
    const wanted: Wanted = {
      edits: [[',', '，']],
      notes: [
        ['甲', '一'],
        ['乙', '一'],
      ],
    };
    const first = review(makeWord({ body: p('甲,乙') }), wanted);
    expect(textOf(first.bytes)).toBe('甲，乙');
    expect(first.comments).toBe(2);
    expect(review(first.bytes, { notes: wanted.notes ?? [] })).toMatchObject({ comments: 0 });
  });
});

describe('reviewWord: comments', () => {
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) =>
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const empty = '<w:r></w:r>';

  it('enclose their text across runs', () => {
    checkBody(
      { body: `<w:p>${r('甲乙')}${r('丙丁')}</w:p>` },
      { notes: [['乙丙', '问题']] },
      `<w:p>${r('甲')}${start(1)}${r('乙')}${r('丙')}${end(1)}${r('丁')}</w:p>`,
    );
  });

  it('end before the next one begins', () => {
    checkBody(
      { body: p('甲乙') },
      {
        notes: [
          ['甲', '一'],
          ['乙', '二'],
        ],
      },
      `<w:p>${empty}${start(1)}${r('甲')}${end(1)}${start(2)}${r('乙')}${end(2)}${empty}</w:p>`,
    );
  });

  it('add their part, its relationship and its content type to a file without comments', () => {
    const bytes = makeWord({ body: p('甲') });
    const { bytes: reviewed } = review(bytes, { notes: [['甲', '问题<1>']] });
    expect(readEntry(reviewed, 'word/comments.xml')).toContain(
      `<w:comment w:id="1" ${BY} w:initials="笔"><w:p><w:r><w:t xml:space="preserve">问题&lt;1&gt;</w:t></w:r></w:p></w:comment>`,
    );
    expect(readEntry(reviewed, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(readEntry(reviewed, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
    const names = packedEntries(bytes).map(([name]) => name);
    expect(packedEntries(reviewed).map(([name]) => name)).toEqual([...names, 'word/comments.xml']);
  });

  it('are added to the existing comments', () => {
    const comments = `<w:comment w:id="5" w:author="王">${p('请核实')}</w:comment>`;
    const { bytes } = review(makeWord({ body: p('甲'), comments }), { notes: [['甲', '问题']] });
    const xml = readEntry(bytes, 'word/comments.xml');
    expect(xml).toContain(comments);
    expect(xml).toContain('<w:comment w:id="6"');
    expect(readWord(bytes)).toMatchObject({ comments: 2 });
  });

  it('are placed near text that cannot have a comment, and quote it', () => {
    const footnotes = `<w:footnote w:id="1">${p('见公报')}</w:footnote>`;
    const body = `<w:p>${r('甲')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    const { bytes } = review(makeWord({ body, footnotes }), { notes: [['公报', '书名号']] });
    expect(readEntry(bytes, 'word/comments.xml')).toContain('“公报”');
    expect(readEntry(bytes, 'word/document.xml')).toContain(`${start(2)}${r('甲')}${end(2)}`);
  });
});

describe('reviewWord: a comment on an automatic number', () => {
  it('is placed at the paragraph of the number', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const numbered = p('乙', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const { bytes } = review(makeWord({ body: p('甲') + numbered, numbering }), {
      notes: [['1.', '只有一个标题']],
    });
    const [before, after] = (body(bytes) ?? '').split('</w:p>');
    expect(before).not.toContain('commentRangeStart');
    expect(after).toContain('commentRangeStart');
    expect(readEntry(bytes, 'word/comments.xml')).toContain('“1.”');
  });
});
