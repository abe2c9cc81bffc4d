// Ten Word documents of different origin: three written by LibreOffice (test/data/word, from the .fodt next to each), three by the
// `docx` library, and four in the markup of Word and WPS. Each has the lines that must be read from it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  DeletedTextRun,
  CommentRangeStart,
  CommentRangeEnd,
  CommentReference,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { makeWord, p, r } from '../../word/src/testing/word-file.js';

/** A document with its lines of text; the error that a safe fix corrects is a `,` between Chinese characters. */
export interface WordSample {
  readonly name: string;
  readonly bytes: Buffer;
  readonly lines: readonly string[];
  readonly revisions?: number;
  readonly comments?: number;
}

/** Returns all ten documents. */
export async function wordSamples(): Promise<readonly WordSample[]> {
  return [...OFFICE, ...(await libraryDocuments()), ...HAND_WRITTEN];
}

function readOfficeDocument(name: string): Buffer {
  return readFileSync(path.resolve(import.meta.dirname, `../data/word/${name}.docx`));
}

const OFFICE: readonly WordSample[] = [
  {
    name: 'office-numbering',
    bytes: readOfficeDocument('numbering'),
    lines: [
      '在全县防汛工作会议上的讲话',
      '同志们：',
      '今天召开防汛工作会议,部署下一阶段的任务。',
      '一、看清形势',
      '（一）雨情。上半年降雨比往年多三成。',
      '（二）水情。四座水库超过汛限水位,两条河道偏高。',
      '1.东河高出半米。',
      '2.西河高出一米。',
      '二、落实责任',
      '（一）领导带班。',
      '谢谢大家！',
    ],
  },
  {
    name: 'office-table',
    bytes: readOfficeDocument('table'),
    lines: [
      '全县校舍排查情况',
      '各乡镇排查情况如下,请各单位核对。',
      '乡镇\t隐患',
      '河东乡\t十二处,已改十处',
      '第1页以后是名单。',
      '注1：数据截至六月底。',
    ],
  },
  {
    name: 'office-changes',
    bytes: readOfficeDocument('changes'),
    lines: [
      '在全县经济工作会议上的讲话',
      '同志们：',
      '上半年工业增长百分之六,高于预期。',
      '下半年要把项目抓实,把资金管好。',
      '框内的说明',
      '谢谢大家！',
    ],
    ...{ revisions: 2, comments: 1 },
  },
];

async function libraryDocuments(): Promise<readonly WordSample[]> {
  return [
    {
      name: 'library-numbering',
      bytes: await Packer.toBuffer(withNumbering()),
      lines: [
        '在全县教育工作会议上的讲话',
        '同志们：',
        '今天开会,部署开学工作。',
        '一、排查校舍',
        '（一）查平房。',
        '（二）查电线,当场签字。',
        '二、配齐教师',
        '（一）七月底以前到岗。',
        '一、另一份名单',
      ],
    },
    {
      name: 'library-table',
      bytes: await Packer.toBuffer(withTable()),
      lines: [
        '全县教育投入情况',
        '总投入一千二百万元,用于校舍。',
        '项目\t万元',
        '校舍,含挡墙\t九百',
        '注1：不含上级补助。',
      ],
    },
    {
      name: 'library-changes',
      bytes: await Packer.toBuffer(withChanges()),
      lines: ['在全县护林会议上的讲话', '同志们：', '火点减少七成,林区平稳。', '谢谢大家！'],
      ...{ revisions: 2, comments: 1 },
    },
  ];
}

function withNumbering(): Document {
  const level = (depth: number, text: string) => ({
    ...{ level: depth, text, format: LevelFormat.CHINESE_COUNTING },
    alignment: AlignmentType.LEFT,
  });
  const item = (text: string, depth: number, instance = 1) =>
    new Paragraph({ text, numbering: { reference: 'official', level: depth, instance } });
  return new Document({
    numbering: {
      config: [{ reference: 'official', levels: [level(0, '%1、'), level(1, '（%2）')] }],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: '在全县教育工作会议上的讲话', heading: HeadingLevel.TITLE }),
          new Paragraph('同志们：'),
          new Paragraph({
            children: [
              new TextRun('今天开会'),
              new TextRun({ text: ',', color: 'C00000' }),
              new TextRun('部署开学工作。'),
            ],
          }),
          ...[item('排查校舍', 0), item('查平房。', 1), item('查电线,当场签字。', 1)],
          ...[item('配齐教师', 0), item('七月底以前到岗。', 1), item('另一份名单', 0, 2)],
        ],
      },
    ],
  });
}

function withTable(): Document {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const row = (...texts: readonly string[]) => new TableRow({ children: texts.map(cell) });
  return new Document({
    footnotes: { 1: { children: [new Paragraph('不含上级补助。')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: '全县教育投入情况', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('总投入一千二百万元'),
              new FootnoteReferenceRun(1),
              new TextRun(',用于校舍。'),
            ],
          }),
          new Table({ rows: [row('项目', '万元'), row('校舍,含挡墙', '九百')] }),
        ],
      },
    ],
  });
}

function withChanges(): Document {
  const by = { author: '王主任', date: '2026-03-04T05:06:07Z' };
  return new Document({
    comments: {
      children: [{ id: 0, author: '李局长', children: [new Paragraph('请核实')] }],
    },
    sections: [
      {
        children: [
          new Paragraph('在全县护林会议上的讲话'),
          new Paragraph('同志们：'),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('火点减少'),
              new DeletedTextRun({ text: '六成', id: 1, ...by }),
              new InsertedTextRun({ text: '七成', id: 2, ...by }),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new TextRun(',林区平稳。'),
            ],
          }),
          new Paragraph({ children: [new TextRun('谢谢大家！')] }),
        ],
        footers: {},
      },
    ],
  });
}

/** Numbering of Word's built-in headings, restarted for the second speech. */
const HEADINGS =
  '<w:abstractNum w:abstractNumId="3"><w:nsid w:val="1A2B3C4D"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="9E8D7C6B"/>' +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="1"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="2"/><w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/><w:lvlJc w:val="left"/></w:lvl>' +
  '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%3."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

const HEADING_STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';

/** A paragraph split into runs by proofing and edit session ids, as Word stores a sentence typed in several sessions. */
function editedParagraph(...texts: readonly string[]): string {
  const runs = texts.map(
    (text, at) =>
      `<w:proofErr w:type="spellStart"/><w:r w:rsidR="00${at + 10}A1B2"><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>${text}</w:t></w:r>`,
  );
  return `<w:p w14:paraId="1${texts.length}A2B3C4" w:rsidR="00C81F5D" w:rsidRDefault="007D2A4E" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${runs.join('<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>')}</w:p>`;
}

function field(instruction: string, result: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

function textBox(text: string): string {
  const content = `<w:txbxContent>${p(text)}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">' +
    `${content}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

const BY = 'w:author="王主任" w:date="2026-03-04T05:06:07Z"';
const cell = (content: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

const HAND_WRITTEN: readonly WordSample[] = [
  {
    name: 'word-styles',
    bytes: makeWord({
      body:
        p('在全市安全生产会议上的讲话', '<w:jc w:val="center"/>') +
        p('同志们：') +
        editedParagraph('今天开会', ',', '部署安全生产。') +
        p('排查隐患', '<w:pStyle w:val="1"/>') +
        p('查企业。', '<w:pStyle w:val="2"/>') +
        p('查学校。', '<w:pStyle w:val="2"/>') +
        p('一校一查。', '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>') +
        p('压实责任', '<w:pStyle w:val="1"/>') +
        p('查人。', '<w:pStyle w:val="2"/>') +
        p('重新起头', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="2"/></w:numPr>'),
      ...{ numbering: HEADINGS, styles: HEADING_STYLES },
    }),
    lines: [
      '在全市安全生产会议上的讲话',
      '同志们：',
      '今天开会,部署安全生产。',
      '一、排查隐患',
      '（一）查企业。',
      '（二）查学校。',
      '1.一校一查。',
      '二、压实责任',
      '（一）查人。',
      '一、重新起头',
    ],
  },
  {
    name: 'word-changes',
    bytes: makeWord({
      body:
        p('在全市经济工作会议上的讲话') +
        p('同志们：') +
        `<w:p>${r('上半年增长')}<w:del w:id="11" ${BY}><w:r><w:delText>5%</w:delText></w:r></w:del><w:ins w:id="12" ${BY}>${r('6%')}</w:ins>${r(',好于预期。')}</w:p>` +
        `<w:p><w:pPr><w:rPr><w:del w:id="13" ${BY}/></w:rPr></w:pPr><w:del w:id="14" ${BY}><w:r><w:delText>整段删去。</w:delText></w:r></w:del></w:p>` +
        `<w:p><w:commentRangeStart w:id="0"/>${r('下半年要抓项目')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(',抓投资。')}</w:p>` +
        p('谢谢大家！'),
      comments: `<w:comment w:id="0" ${BY} w:initials="王">${p('请核实')}</w:comment>`,
    }),
    lines: [
      '在全市经济工作会议上的讲话',
      '同志们：',
      '上半年增长6%,好于预期。',
      '下半年要抓项目,抓投资。',
      '谢谢大家！',
    ],
    ...{ revisions: 4, comments: 1 },
  },
  {
    name: 'wps-table',
    bytes: makeWord({
      body:
        p('全市防汛物资情况') +
        `<w:p>${r('截至')}${field('DATE \\@ "M月d日"', '6月30日')}${r(',物资已经备齐。')}</w:p>` +
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell(p('物资'))}${cell(p('数量'))}</w:tr><w:tr>${cell(p('编织袋'))}${cell(p('三万条,够用'))}</w:tr></w:tbl>` +
        `<w:p>${r('见附表')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(',请核对。')}</w:p>`,
      footnotes:
        `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>` +
        `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${r('由市应急局提供。')}</w:p></w:footnote>`,
    }),
    lines: [
      '全市防汛物资情况',
      '截至6月30日,物资已经备齐。',
      '物资\t数量',
      '编织袋\t三万条,够用',
      '见附表,请核对。',
      '注1：由市应急局提供。',
    ],
  },
  {
    name: 'wps-boxes',
    bytes: makeWord({
      body:
        `<w:p>${r('在全市教育工作会议上的讲话')}${textBox('内部资料')}</w:p>` +
        p('同志们：') +
        `<w:sdt><w:sdtPr><w:alias w:val="正文"/></w:sdtPr><w:sdtContent>${p('今天开会，讲两点意见。')}</w:sdtContent></w:sdt>` +
        `<w:p>${r('见')}<w:hyperlink w:anchor="a">${r('附件一')}</w:hyperlink>${r(',请各校')}<w:smartTag w:uri="urn:x" w:element="place">${r('对照')}</w:smartTag>${r('检查。')}</w:p>` +
        `<w:p><w:r><w:t xml:space="preserve">  谢谢大家！</w:t></w:r><w:r><w:br w:type="page"/></w:r></w:p>`,
    }),
    lines: [
      '在全市教育工作会议上的讲话',
      '内部资料',
      '同志们：',
      '今天开会，讲两点意见。',
      '见附件一,请各校对照检查。',
      '  谢谢大家！',
    ],
  },
];
