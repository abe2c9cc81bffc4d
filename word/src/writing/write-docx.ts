import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  type IParagraphStyleOptions,
  type IRunOptions,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  TextRun,
  UnderlineType,
} from 'docx';
import type { Block } from './blocks.js';
import { withFontFallbacks } from './font-table.js';
import { headingStyle, type PageProfile, type TypeStyle } from './profile.js';
import { cutForPages, markSpokenText } from './spoken-runs.js';
import { speakNumbers } from './spoken-numbers.js';

/** A twip, a twentieth of a point, is the unit of most lengths in Word. */
const TWIPS_PER_POINT = 20;
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** Writes the blocks as the bytes of a `.docx`. */
export async function writeDocx(
  blocks: readonly Block[],
  profile: PageProfile,
): Promise<Uint8Array> {
  const document = new Document({
    creator: '笔杆子',
    title: blocks.find(({ kind }) => kind === 'title')?.text ?? '',
    evenAndOddHeaderAndFooters: profile.pageNumber.position === 'outer',
    styles: { default: defaultStyles(profile), paragraphStyles: paragraphStyles(profile) },
    sections: [
      {
        properties: pageProperties(profile),
        footers: footers(profile),
        children: blocks.flatMap((block, index) => toParagraphs(block, blocks[index - 1], profile)),
      },
    ],
  });
  return withFontFallbacks(await Packer.toBuffer(document), profile);
}

function pageProperties(profile: PageProfile): NonNullable<ISectionOptions['properties']> {
  const { page, lineSpacing, pageNumber } = profile;
  const footerHeight = pageNumber.size * 1.3 * (25.4 / 72);
  return {
    page: {
      size: { width: toTwips(page.width), height: toTwips(page.height) },
      margin: {
        top: toTwips(page.top),
        bottom: toTwips(page.bottom),
        left: toTwips(page.left),
        right: toTwips(page.right),
        header: toTwips(15),
        footer: toTwips(Math.max(page.bottom - pageNumber.gap - footerHeight, 5)),
      },
    },
    grid: {
      type: DocumentGridType.LINES,
      linePitch: Math.floor(lineSpacing * TWIPS_PER_POINT),
    },
  };
}

function toTwips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
}

/** The hint makes quotation marks Chinese regardless of the text around them. */
function fontOf({ font }: TypeStyle, latin: string): NonNullable<IRunOptions['font']> {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: font, hint: 'eastAsia' };
}

/**
 * The character spacing in twips that fits `characters` into a line: 28 characters of 16 pt are 448 pt, the text is 442.2 pt
 * wide. A character grid would do the same, but programs interpret it differently.
 */
function tracking({ page, characters, body }: PageProfile): number {
  if (characters === 0) return 0;
  const width = (page.width - page.left - page.right) * TWIPS_PER_MILLIMETRE;
  return Math.floor(width / characters - body.size * TWIPS_PER_POINT);
}

function runOf(style: TypeStyle, { latinFont }: PageProfile) {
  const size = style.size * 2;
  return { font: fontOf(style, latinFont), size, sizeComplexScript: size, bold: style.bold };
}

function spacingOf({ lineSpacing }: PageProfile, before = 0, after = 0) {
  const line = Math.floor(lineSpacing * TWIPS_PER_POINT);
  return { line, lineRule: LineRuleType.EXACT, before, after };
}

function defaultStyles(profile: PageProfile) {
  const plain = { color: '000000', italics: false };
  const heading = (level: number) => ({
    run: { ...runOf(headingStyle(profile, level), profile), ...plain },
    paragraph: {
      spacing: spacingOf(profile),
      indent: { firstLineChars: 200, firstLine: indentOf(profile) },
      keepNext: true,
      outlineLevel: level - 1,
    },
  });
  return {
    document: {
      run: { ...runOf(profile.body, profile), characterSpacing: tracking(profile) },
      paragraph: { spacing: spacingOf(profile), alignment: AlignmentType.BOTH },
    },
    title: {
      run: { ...runOf(profile.title, profile), ...plain },
      paragraph: { spacing: spacingOf(profile), alignment: AlignmentType.CENTER },
    },
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
    heading4: heading(4),
    heading5: heading(5),
  };
}

/** An indent of two characters in twips, for programs that do not support `firstLineChars`. */
function indentOf({ body }: PageProfile): number {
  return body.size * 2 * TWIPS_PER_POINT;
}

function paragraphStyles(profile: PageProfile): IParagraphStyleOptions[] {
  const indent = { firstLineChars: 200, firstLine: indentOf(profile) };
  const spacing = spacingOf(profile);
  const style = (id: string, name: string, own: Omit<IParagraphStyleOptions, 'id' | 'name'>) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...own,
  });
  return [
    style('GongwenBody', '公文正文', { paragraph: { indent, spacing } }),
    style('GongwenByline', '公文署名', {
      run: runOf(profile.byline, profile),
      paragraph: { spacing, alignment: AlignmentType.CENTER },
    }),
    style('GongwenAddressee', '公文称谓', { paragraph: { spacing } }),
    style('GongwenSignature', '公文落款', {
      paragraph: {
        spacing,
        alignment: AlignmentType.RIGHT,
        indent: { right: profile.body.size * 4 * TWIPS_PER_POINT },
      },
    }),
  ];
}

const STYLES = {
  title: 'Title',
  byline: 'GongwenByline',
  addressee: 'GongwenAddressee',
  body: 'GongwenBody',
  signature: 'GongwenSignature',
} as const;

/** A standalone heading gets an outline level; a run-in heading only has its style. */
function toParagraphs(
  block: Block,
  before: Block | undefined,
  profile: PageProfile,
): readonly Paragraph[] {
  const { kind, level = 1, startsPage = false } = block;
  const style = kind === 'heading' ? `Heading${level}` : STYLES[kind];
  const head = before && isHead(before) && !isHead(block) ? [emptyLine()] : [];
  const texts = profile.keepSentences && kind === 'body' ? cutForPages(block.text) : [block.text];
  let from = 0;
  const paragraphs = texts.map((text, index) => {
    const headingEnd = kind === 'body' ? (block.headingEnd ?? 0) - from : text.length;
    from += text.length;
    return new Paragraph({
      style,
      keepLines: profile.keepSentences,
      pageBreakBefore: startsPage && index === 0,
      ...(index > 0 && { indent: { firstLineChars: 0, firstLine: 0 } }),
      children: toRuns(text, { ...block, headingEnd }, profile),
    });
  });
  return [...head, ...paragraphs];
}

function isHead({ kind }: Block): boolean {
  return kind === 'title' || kind === 'byline';
}

function emptyLine(): Paragraph {
  return new Paragraph({ style: STYLES.byline });
}

function toRuns(text: string, block: Block, profile: PageProfile): readonly TextRun[] {
  const { kind, level = 1, headingEnd = 0 } = block;
  if (kind !== 'body' || headingEnd <= 0) return drawRuns(text, {}, block, profile);
  const style = runOf(headingStyle(profile, level), profile);
  const end = Math.min(headingEnd, text.length);
  return [
    ...drawRuns(text.slice(0, end), style, block, profile),
    ...drawRuns(text.slice(end), {}, block, profile),
  ];
}

const PAUSE_COLOUR = '8C8C8C';

function drawRuns(
  text: string,
  style: IRunOptions,
  { kind }: Block,
  profile: PageProfile,
): readonly TextRun[] {
  const isSpoken = kind === 'body' || kind === 'heading' || kind === 'addressee';
  const spoken = isSpoken && profile.spokenNumbers ? speakNumbers(text) : text;
  const runs = markSpokenText(spoken, {
    pauses: kind === 'body' && profile.markPauses,
    numbers: kind === 'body' && profile.markNumbers,
  });
  return runs.map((run) => {
    switch (run.kind) {
      case 'text':
        return new TextRun({ ...style, text: run.text });
      case 'number':
        return new TextRun({
          ...style,
          text: run.text,
          underline: { type: UnderlineType.SINGLE },
        });
      case 'pause':
        return new TextRun({ ...style, text: run.text, color: PAUSE_COLOUR });
    }
  });
}

/** The footers with the page number, one character in from the outer edge. */
function footers(profile: PageProfile): NonNullable<ISectionOptions['footers']> {
  const { form, position, size } = profile.pageNumber;
  if (form === 'none') return {};
  const inset = size * TWIPS_PER_POINT;
  const center = new Footer({ children: [numberLine(profile, AlignmentType.CENTER, {})] });
  if (position === 'center') return { default: center };
  return {
    default: new Footer({
      children: [numberLine(profile, AlignmentType.RIGHT, { right: inset })],
    }),
    even: new Footer({ children: [numberLine(profile, AlignmentType.LEFT, { left: inset })] }),
  };
}

function numberLine(
  { pageNumber }: PageProfile,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  indent: { readonly left?: number; readonly right?: number },
): Paragraph {
  const { font, size, bold, form } = pageNumber;
  // The digits of a page number have the same font as the dashes.
  const style: IRunOptions = { font: fontOf(pageNumber, font), size: size * 2, bold };
  return new Paragraph({
    alignment,
    indent,
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [new TextRun({ ...style, children: numberParts(form) })],
  });
}

function numberParts(
  form: PageProfile['pageNumber']['form'],
): NonNullable<IRunOptions['children']> {
  switch (form) {
    case 'dashes':
      return ['— ', PageNumber.CURRENT, ' —'];
    case 'fraction':
      return [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES];
    case 'plain':
    case 'none':
      return [PageNumber.CURRENT];
  }
}
