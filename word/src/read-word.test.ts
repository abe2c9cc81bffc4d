import { describe, expect, it } from 'vitest';
import { readWord } from './read-word.js';
import { control, makeWord, p, r, type WordParts } from './testing/word-file.js';

function checkText(parts: WordParts, expected: readonly string[]): void {
  const word = readWord(makeWord(parts));
  expect(word.kind === 'text' ? word.text.split('\n') : word).toEqual(expected);
  expect(word.kind === 'text' && word.places).toHaveLength(expected.length);
}

/** The XML of a list definition. */
function list(
  id: number,
  levels: readonly (readonly [format: string, text: string, more?: string])[],
) {
  const rows = levels.map(
    ([format, text, more = ''], depth) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${rows.join('')}</w:abstractNum>`;
}

function num(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

function item(text: string, id: number, depth = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);
}

const OFFICIAL = list(0, [
  ['chineseCounting', '%1、'],
  ['chineseCountingThousand', '（%2）'],
  ['decimal', '%3.'],
  ['decimalEnclosedCircle', '%4'],
]);

describe('readWord: paragraphs', () => {
  it('reads each paragraph as a line, including empty ones', () => {
    checkText({ body: p('同志们：') + '<w:p/>' + p('现在开会。') }, ['同志们：', '', '现在开会。']);
  });

  it('joins runs and reads characters written as elements', () => {
    const body = `<w:p>${r('第一')}${r('行', '<w:b/>')}<w:r><w:br/><w:t>第二</w:t><w:tab/><w:t>行</w:t><w:noBreakHyphen/></w:r></w:p>`;
    checkText({ body }, ['第一行', '第二\t行-']);
  });

  it('decodes character references and trims spaces that Word does not show', () => {
    const body = '<w:p><w:r><w:t>  甲&amp;乙&#x4e2d;&#20013;  </w:t></w:r></w:p>';
    checkText({ body }, ['甲&乙中中']);
  });

  it('does not read a page break as a line', () => {
    checkText({ body: `<w:p><w:r><w:br w:type="page"/></w:r>${r('一、总体要求')}</w:p>` }, [
      '一、总体要求',
    ]);
  });

  it('leaves out hidden text, ruby text and old properties', () => {
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    const body = `<w:p>${r('看')}${r('不见', '<w:vanish/>')}${r('得见', '<w:vanish w:val="0"/>')}${ruby}</w:p>`;
    checkText({ body }, ['看得见汉']);
  });

  it('accepts other prefixes and the strict namespace', () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>同志们</x:t></x:r></x:p></x:body></x:document>';
    checkText({ body: '', others: { 'word/document.xml': xml } }, ['同志们']);
  });
});

describe('readWord: automatic numbers', () => {
  it('counts levels, and restarts the levels below a new number', () => {
    const body =
      item('提高认识', 1) +
      item('思想到位', 1, 1) +
      item('学', 1, 2) +
      item('做', 1, 2) +
      item('细', 1, 3) +
      item('工作跟上', 1, 1) +
      item('学', 1, 2) +
      item('落实责任', 1) +
      item('分工', 1, 1);
    checkText({ body, numbering: OFFICIAL + num(1, 0) }, [
      '一、提高认识',
      '（一）思想到位',
      '1.学',
      '2.做',
      '①细',
      '（二）工作跟上',
      '1.学',
      '二、落实责任',
      '（一）分工',
    ]);
  });

  it('continues counting across lists of one definition unless one restarts', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const from5 = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const body =
      item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3) + item('戊', 4) + item('己', 1);
    checkText(
      { body, numbering: OFFICIAL + num(1, 0) + num(2, 0) + num(3, 0, anew) + num(4, 0, from5) },
      ['一、甲', '二、乙', '一、丙', '二、丁', '五、戊', '六、己'],
    );
  });

  it('reads a level defined in an override', () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1．"/></w:lvl></w:lvlOverride>';
    checkText({ body: item('甲', 1) + item('乙', 1), numbering: OFFICIAL + num(1, 0, own) }, [
      'C．甲',
      'D．乙',
    ]);
  });

  it('supports levels that never restart, or only after a given level', () => {
    const numbering =
      list(0, [
        ['chineseCounting', '第%1章'],
        ['chineseCounting', '第%2节', '<w:lvlRestart w:val="1"/>'],
        ['chineseCounting', '第%3条', '<w:lvlRestart w:val="0"/>'],
      ]) + num(1, 0);
    const body =
      item('总则', 1) + item('甲', 1, 2) + item('乙', 1, 2) + item('分则', 1) + item('丙', 1, 2);
    checkText({ body, numbering }, [
      '第一章　总则',
      '第一条　甲',
      '第二条　乙',
      '第二章　分则',
      '第三条　丙',
    ]);
  });

  it('writes numbers of several levels, in decimal for legal numbering', () => {
    const numbering =
      list(0, [
        ['chineseCounting', '%1、'],
        ['decimal', '%1.%2', '<w:isLgl/>'],
        ['decimal', '%1.%2.%3', '<w:suff w:val="nothing"/><w:isLgl/>'],
      ]) + num(1, 0);
    const body = item('甲', 1) + item('乙', 1, 1) + item('丙', 1, 2) + item('丁', 1, 1);
    checkText({ body, numbering }, ['一、甲', '1.1 乙', '1.1.1丙', '1.2 丁']);
  });

  it('reads numbers from styles, from their base styles, and from levels linked to a style', () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"/>' +
      '<w:style w:type="paragraph" w:styleId="1"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="3"><w:basedOn w:val="1"/></w:style>';
    const numbering =
      list(0, [
        ['chineseCounting', '%1、', '<w:pStyle w:val="1"/>'],
        ['chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'],
      ]) + num(1, 0);
    const body =
      p('甲', '<w:pStyle w:val="1"/>') +
      p('乙', '<w:pStyle w:val="2"/>') +
      p('丙', '<w:pStyle w:val="3"/>') +
      p('丁', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    checkText({ body, numbering, styles }, ['一、甲', '（一）乙', '二、丙', '丁']);
  });

  it('follows a definition that refers to a numbering style', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="公文"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      OFFICIAL +
      '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="公文"/></w:abstractNum>' +
      num(1, 0) +
      num(2, 7);
    checkText({ body: item('甲', 2) + item('乙', 1), numbering, styles }, ['一、甲', '二、乙']);
  });

  it('writes no number for bullets, unknown lists and lists without definitions', () => {
    const numbering = list(0, [['bullet', '●']]) + num(1, 0);
    checkText({ body: item('甲', 1) + item('乙', 9) }, ['甲', '乙']);
    checkText({ body: item('甲', 1) + item('乙', 9) + item('丙', 1, 8), numbering }, [
      '甲',
      '乙',
      '丙',
    ]);
  });
});

describe('readWord: revisions, fields, notes, comments', () => {
  it('reads the text with all revisions accepted and counts them', () => {
    const body =
      `<w:p>${r('增长')}<w:del w:id="1"><w:r><w:delText>百分之五</w:delText></w:r></w:del><w:ins w:id="2">${r('5%')}</w:ins></w:p>` +
      `<w:p><w:moveFrom w:id="3">${r('旧位置')}</w:moveFrom><w:moveTo w:id="4">${r('新位置')}</w:moveTo></w:p>`;
    checkText({ body }, ['增长5%', '新位置']);
    expect(readWord(makeWord({ body }))).toMatchObject({ revisions: 4, comments: 0 });
  });

  it('joins paragraphs at a deleted paragraph mark, and drops a deleted paragraph with its number', () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
    checkText({ body: p('前半', deleted) + p('后半') }, ['前半后半']);
    const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${deleted}</w:pPr><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`;
    checkText({ body: item('甲', 1) + gone + item('乙', 1), numbering: OFFICIAL + num(1, 0) }, [
      '一、甲',
      '二、乙',
    ]);
  });

  it('reads results of fields, not their instructions, and leaves out the table of contents', () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body =
      `<w:p>${field(' TOC \\o "1-3" ', '一、总体要求 1')}</w:p>` +
      `<w:p>${r('今天是')}${field(' DATE ', '3月4日')}<w:fldSimple w:instr=" PAGE ">${r('7')}</w:fldSimple></w:p>`;
    checkText({ body }, ['今天是3月4日7']);
  });

  it('puts notes at the end in the order of their references, without separators', () => {
    const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const footnotes =
      `<w:footnote w:type="separator" w:id="0">${p('----')}</w:footnote>` +
      `<w:footnote w:id="2">${p(' 见统计公报。')}</w:footnote><w:footnote w:id="3">${p('见年鉴。')}</w:footnote>`;
    const body = `<w:p>${r('甲')}${call(3)}${r('乙')}${call(2)}</w:p>`;
    checkText({ body, footnotes }, ['甲乙', '注1：见年鉴。', '注2：见统计公报。']);
  });

  it('counts comments and does not read them', () => {
    const comments = `<w:comment w:id="0">${p('请核实')}</w:comment><w:comment w:id="1">${p('好')}</w:comment>`;
    const body = `<w:p><w:commentRangeStart w:id="0"/>${r('甲')}<w:commentRangeEnd w:id="0"/></w:p>`;
    checkText({ body, comments }, ['甲']);
    expect(readWord(makeWord({ body, comments }))).toMatchObject({ comments: 2 });
  });

  it('reads content controls and counts the unfilled ones', () => {
    const inline = control('<w:showingPlcHdr/><w:text/>', r('单击此处输入姓名'));
    const body = control('', p('标题')) + `<w:p>${r('由')}${inline}${r('主持')}</w:p>`;
    checkText({ body }, ['标题', '由单击此处输入姓名主持']);
    expect(readWord(makeWord({ body }))).toMatchObject({ prompts: 1 });
  });
});

describe('readWord: tables and text boxes', () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

  it('reads a table row as a line, with tabs between cells', () => {
    const body =
      p('名单') +
      `<w:tbl>${row(p('姓名'), p('职务'))}${row(p('张三'), p('主任'))}</w:tbl>` +
      p('完');
    checkText({ body }, ['名单', '姓名\t职务', '张三\t主任', '完']);
    expect(readWord(makeWord({ body }))).toMatchObject({
      places: [
        { kind: 'paragraph', number: 1 },
        { kind: 'table', table: 1, row: 1 },
        { kind: 'table', table: 1, row: 2 },
        { kind: 'paragraph', number: 2 },
      ],
    });
  });

  it('keeps several paragraphs of a cell as lines', () => {
    const body = `<w:tbl>${row(p('同志们：') + p('现在开会。'))}${row(p('') + '<w:p/>')}</w:tbl>`;
    checkText({ body }, ['同志们：', '现在开会。']);
  });

  it('reads a text box once, after its paragraph', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = `<w:p>${r('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框内')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框内')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('接着')}</w:p>`;
    checkText({ body: body + p('下段') }, ['正文接着', '框内', '下段']);
    expect(readWord(makeWord({ body }))).toMatchObject({ places: [{}, { kind: 'textBox' }] });
  });
});
