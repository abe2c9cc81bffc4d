import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../core/src/index.js';
import { exportDocx, exportText, PROFILES, readProfile } from './export-word.js';
import { readWord } from './read-word.js';
import { readEntry } from './testing/zip-parts.js';
import { toBlocks } from './writing/blocks.js';

const SPEECH = `在全市教育工作会议上的讲话
市教育局局长
同志们：
今天召开全市教育工作会议。
一、提高认识
（一）把握形势。教育是大计。
二、落实责任
2026年增长3.5%，要抓好落实；要见成效。“好！”散会。
谢谢大家！
2026年3月4日`;

const draft = (text: string) => ({ text, kind: 'plain' }) as const;

async function document(text: string, profile = PROFILES.official): Promise<Buffer> {
  return Buffer.from(await exportDocx(draft(text), profile));
}

describe('toBlocks', () => {
  it('gives each paragraph its kind', () => {
    const blocks = toBlocks(parseDocument(SPEECH, { kind: 'plain' }));
    const shown = blocks.map(({ kind, level = '', headingEnd = '', text }) => {
      return `${kind} ${level} ${headingEnd} ${text.slice(0, 6)}`;
    });
    expect(shown).toEqual([
      'title   在全市教育工',
      'byline   市教育局局长',
      'addressee   同志们：',
      'body   今天召开全市',
      'heading 1 6 一、提高认识',
      'body 2 8 （一）把握形',
      'heading 1 6 二、落实责任',
      'body   2026年增',
      'body   谢谢大家！',
      'signature   2026年3',
    ]);
  });

  it('keeps every paragraph of any text', () => {
    for (const text of ['', '一句话', '相关推荐：\n点击下载', '# 标题\n\n正文', '\n\n甲\n\n乙']) {
      const parsed = parseDocument(text, { kind: 'plain' });
      expect(toBlocks(parsed).map((block) => block.text)).toEqual(
        parsed.paragraphs.map(({ facts }) => facts.text),
      );
    }
  });
});

describe('exportDocx', () => {
  it('is read back as the same lines', async () => {
    const word = readWord(await document(SPEECH));
    expect(word.kind === 'text' && word.text.split('\n').filter((line) => line !== '')).toEqual(
      SPEECH.split('\n'),
    );
  });

  it('has the measures of GB/T 9704', async () => {
    const bytes = await document(SPEECH);
    const xml = readEntry(bytes, 'word/document.xml');
    // 37, 26, 35 and 28 mm; 22 lines of 579 twips are 12,738 of 12,756 that the text area has.
    expect(xml).toContain('w:w="11906" w:h="16838"');
    expect(xml).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/u);
    expect(xml).toContain('w:linePitch="579"');
    const styles = readEntry(bytes, 'word/styles.xml');
    expect(styles).toContain('w:eastAsia="仿宋_GB2312"');
    expect(styles).toContain('w:line="579"');
    // 28 characters of 16 pt less 0.25 pt are 441 pt of 442.2 pt.
    expect(styles).toContain('<w:spacing w:val="-5"/>');
    expect(styles).toMatch(/w:styleId="Heading1".*?w:eastAsia="黑体"/su);
    expect(styles).toMatch(/w:styleId="Heading2".*?w:eastAsia="楷体_GB2312"/su);
    expect(styles).toMatch(/w:styleId="Title".*?w:eastAsia="方正小标宋简体"/su);
  });

  it('puts page numbers at the outer edge and names fallback fonts', async () => {
    const bytes = await document(SPEECH);
    const footers = [1, 2].map((number) => readEntry(bytes, `word/footer${number}.xml`));
    expect(footers.map((xml) => /w:jc w:val="(?<side>\w+)"/u.exec(xml)?.groups?.side)).toEqual([
      'right',
      'left',
    ]);
    expect(footers[0]).toContain('— ');
    expect(readEntry(bytes, 'word/settings.xml')).toContain('w:evenAndOddHeaders');
    expect(readEntry(bytes, 'word/fontTable.xml')).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong',
    );
  });

  it('styles a run-in heading as a heading but leaves it out of the outline', async () => {
    const xml = readEntry(await document(SPEECH), 'word/document.xml');
    const paragraph = xml.split('<w:p>').find((part) => part.includes('把握形势')) ?? '';
    expect(paragraph).toContain('w:val="GongwenBody"');
    expect(paragraph).toContain('w:eastAsia="楷体_GB2312"');
  });

  it('starts a second speech on a new page', async () => {
    const two = `${SPEECH}\n\n在全市安全工作会议上的讲话\n同志们：\n一、抓好安全\n要抓好。`;
    const xml = readEntry(await document(two), 'word/document.xml');
    expect(xml.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(1);
  });
});

describe('the speaker’s copy', () => {
  it('marks pauses and figures, keeps sentences on a page, and counts its pages', async () => {
    const bytes = await document(SPEECH, PROFILES.speech);
    const word = readWord(bytes);
    const text = word.kind === 'text' ? word.text : '';
    expect(text).toContain('要抓好落实；∣要见成效。‖“好！”‖散会。\n');
    const xml = readEntry(bytes, 'word/document.xml');
    expect(xml).toContain('<w:keepLines/>');
    expect(xml).toMatch(/<w:u w:val="single"\/>[^/]*<\/w:rPr><w:t[^>]*>3\.5%/u);
    expect(readEntry(bytes, 'word/footer1.xml')).toContain('NUMPAGES');
  });

  it('splits long paragraphs after sentences', async () => {
    const sentence = `${'要抓好各项工作落实'.repeat(8)}。`;
    const bytes = await document(`讲话\n同志们：\n${sentence.repeat(4)}`, PROFILES.speech);
    const word = readWord(bytes);
    const lines = word.kind === 'text' ? word.text.split('\n').slice(3) : [];
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/。$/u);
  });

  it('writes numbers as they are read aloud', async () => {
    const bytes = await document(SPEECH, { ...PROFILES.speech, spokenNumbers: true });
    const word = readWord(bytes);
    expect(word.kind === 'text' && word.text).toContain('二〇二六年增长百分之三点五，');
  });
});

describe('readProfile', () => {
  it('takes missing values from the base profile', () => {
    const read = readProfile('{"extends":"speech","body":{"size":"小二"},"page":{"top":30}}');
    expect(read).toMatchObject({
      kind: 'profile',
      profile: { name: '读稿', lineSpacing: 40, body: { size: 18, font: '仿宋_GB2312' } },
    });
  });

  it.each([
    ['[]', ['应当是一个 JSON 对象']],
    ['{', ['不是 JSON']],
    ['{"extends":"x"}', ['extends 应当是 official 或 speech']],
    ['{"colour":1}', ['colour 不是版式的项目']],
    ['{"page":{"top":900}}', ['page.top 应当是 5 到 90 的数']],
    ['{"title":{"size":"大号"}}', ['title.size 应当是 6 到 72 的数，或字号名称']],
    ['{"title":{"font":"a\\"/><x"}}', ['title.font 应当是名称']],
    ['{"title":"宋体"}', ['title 应当是对象']],
    ['{"pageNumber":{"form":"x"}}', ['pageNumber.form 应当是 dashes、fraction、plain、none']],
    ['{"keepSentences":1}', ['keepSentences 应当是 true 或 false']],
    ['{"__proto__":{"a":1}}', ['__proto__ 不是版式的项目']],
  ])('%s', (json, problems) => {
    expect(readProfile(json)).toEqual({ kind: 'problems', problems });
  });
});

describe('exportText', () => {
  it('writes Markdown with headings', () => {
    const lines = exportText(draft(SPEECH), 'md').split('\n\n');
    expect(lines.slice(0, 7)).toEqual([
      '# 在全市教育工作会议上的讲话',
      '市教育局局长',
      '同志们：',
      '今天召开全市教育工作会议。',
      '## 一、提高认识',
      '**（一）把握形势。**教育是大计。',
      '## 二、落实责任',
    ]);
  });

  it('writes plain text with indents', () => {
    expect(exportText(draft('讲话\n同志们：\n现在开会。'), 'txt')).toBe(
      '讲话\n同志们：\n\u3000\u3000现在开会。\n',
    );
  });
});
