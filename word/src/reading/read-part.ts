// Parses the XML of one part (document, footnotes) into paragraphs of runs, with all revisions accepted.
import { decodeXmlText } from '../xml/xml-text.js';
import { scanXml, type XmlElement } from '../xml/scan-xml.js';
import { ControlStack } from './content-controls.js';
import { FieldStack } from './field-stack.js';
import {
  isOff,
  isParagraphMark,
  type OpenParagraph,
  type OpenRow,
  type OpenRun,
  REVISIONS,
  signOf,
  SKIPPED,
} from './open-elements.js';
import type { PartText, ReadParagraph, RunText } from './paragraphs.js';
import { toSymbol } from './symbols.js';

/** Reads a part. @throws WordProblem if its XML is broken. */
export function readPart(part: string, xml: string): PartText {
  const reader = new PartReader(part, xml);
  scanXml(xml, {
    open: (element, prefix) => reader.open(element, prefix),
    close: (name, start, end) => reader.close(name, start, end),
  });
  return reader.finish();
}

class PartReader {
  private readonly paragraphs: ReadParagraph[] = [];
  private readonly openParagraphs: OpenParagraph[] = [];
  private readonly rows: OpenRow[] = [];
  private readonly fields = new FieldStack();
  private readonly controls = new ControlStack();
  private depth = 0;
  /** Depth of the element whose content is being skipped. */
  private skippedAt = Infinity;
  private textStart = -1;
  private textTag: XmlElement | undefined;
  private tables = 0;
  private revisions = 0;
  private note: { id: string; isSeparator: boolean } | undefined;
  private prefix = 'w';

  constructor(
    private readonly part: string,
    private readonly xml: string,
  ) {}

  finish(): PartText {
    const { part, xml, prefix, paragraphs, revisions } = this;
    return { part, xml, prefix, paragraphs, revisions, prompts: this.controls.prompts };
  }

  open(element: XmlElement, prefix: string): void {
    const { name } = element;
    this.depth += 1;
    this.controls.open(element);
    if (this.depth === 1 && name.startsWith('w:')) this.prefix = prefix;
    if (REVISIONS.has(name) && this.skippedAt === Infinity) this.revisions += 1;
    const current = this.openParagraphs.at(-1);
    if (this.skippedAt < this.depth) return;
    if (current) current.path.push(name);
    if (SKIPPED.has(name)) {
      if (current && name === 'w:del' && isParagraphMark(current)) {
        current.paragraph.isMarkDeleted = true;
      }
      if (name === 'w:instrText' || name === 'w:delInstrText') this.textStart = element.end;
      this.skippedAt = this.depth;
      return;
    }
    this.openKnown(element, current);
  }

  private openKnown(element: XmlElement, current: OpenParagraph | undefined): void {
    const { name, attributes } = element;
    switch (name) {
      case 'w:p':
        this.openParagraphs.push(this.startParagraph(element));
        return;
      case 'w:tbl':
        this.tables += 1;
        return;
      case 'w:tr':
        this.rows.push({ table: this.tables, row: element.start, cells: 0 });
        return;
      case 'w:tc': {
        const row = this.rows.at(-1);
        if (row) row.cells += 1;
        return;
      }
      case 'w:footnote':
      case 'w:endnote':
      case 'w:comment':
        this.note = {
          id: attributes.get('w:id') ?? '',
          isSeparator: (attributes.get('w:type') ?? 'normal') !== 'normal',
        };
        return;
      default:
        if (current) this.openInParagraph(element, current);
    }
  }

  private startParagraph({ start, end }: XmlElement): OpenParagraph {
    const row = this.rows.at(-1);
    const isBoxed = this.openParagraphs.length > 0;
    return {
      paragraph: {
        style: undefined,
        list: undefined,
        level: undefined,
        properties: undefined,
        start,
        tagEnd: end,
        end,
        runs: [],
        isMarkDeleted: false,
        isContents: false,
        isBoxed,
        cell: row && !isBoxed ? { table: row.table, row: row.row, cell: row.cells } : undefined,
        note: this.note?.id,
      },
      path: [],
      run: undefined,
      wrappers: [],
      boxes: [],
    };
  }

  private openInParagraph(element: XmlElement, current: OpenParagraph): void {
    const { name, attributes } = element;
    const value = attributes.get('w:val');
    const parent = current.path.at(-2);
    const { paragraph, run } = current;
    if (run) {
      this.openInRun(element, current, run);
      return;
    }
    switch (name) {
      case 'w:pStyle':
        paragraph.style = value;
        break;
      case 'w:numId':
        if (parent === 'w:numPr') paragraph.list = value;
        break;
      case 'w:ilvl':
        if (parent === 'w:numPr') paragraph.level = value;
        break;
      case 'w:pPr':
        paragraph.properties = { start: element.start, end: element.end };
        break;
      case 'w:fldSimple':
        this.fields.openSimple(attributes.get('w:instr') ?? '');
        break;
      case 'w:ins':
      case 'w:moveTo':
        if (!isParagraphMark(current)) {
          current.wrappers.push({ kind: 'inserted', start: element.start, end: element.end });
        }
        break;
      case 'w:r':
        current.run = {
          start: element.start,
          tagEnd: element.end,
          properties: undefined,
          isHidden: false,
        };
        break;
      case 'm:t':
        this.textStart = element.end;
        break;
    }
  }

  private openInRun(element: XmlElement, current: OpenParagraph, run: OpenRun): void {
    const { name, attributes, start, end } = element;
    const parent = current.path.at(-2);
    switch (name) {
      case 'w:rPr':
        run.properties = { start, end };
        return;
      case 'w:vanish':
        if (parent === 'w:rPr') run.isHidden = !isOff(attributes.get('w:val'));
        return;
      case 'w:fldChar':
        this.fields.mark(attributes.get('w:fldCharType'));
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.addSign(current, '', { kind: name, id: attributes.get('w:id') ?? '' });
        return;
      case 'w:sym':
        this.addSign(current, toSymbol(attributes.get('w:char')));
        return;
      case 'w:t':
      case 'm:t':
        this.textStart = end;
        this.textTag = name === 'w:t' ? element : undefined;
        return;
      default:
        if (parent === 'w:r') this.addSign(current, signOf(element));
    }
  }

  close(name: string, start: number, end: number): void {
    const depth = this.depth;
    this.depth -= 1;
    this.controls.close(name);
    if (this.skippedAt < depth) return;
    const isSkipped = this.skippedAt === depth;
    if (isSkipped) this.skippedAt = Infinity;
    const current = this.openParagraphs.at(-1);
    switch (name) {
      case 'w:p':
        if (!isSkipped && current) this.closeParagraph(current, start, end);
        return;
      case 'w:tr':
        this.rows.pop();
        break;
      case 'w:footnote':
      case 'w:endnote':
      case 'w:comment':
        this.note = undefined;
        break;
      case 'w:instrText':
        if (this.textStart >= 0) this.fields.addInstruction(this.xml.slice(this.textStart, start));
        this.textStart = -1;
        break;
      default:
        if (current && !isSkipped) this.closeInParagraph(name, start, end, current);
    }
    current?.path.pop();
  }

  private closeInParagraph(name: string, start: number, end: number, current: OpenParagraph): void {
    switch (name) {
      case 'w:pPr':
        if (current.paragraph.properties) current.paragraph.properties.end = end;
        break;
      case 'w:rPr':
        if (current.run?.properties) current.run.properties.end = end;
        break;
      case 'w:r':
        current.run = undefined;
        break;
      case 'w:ins':
      case 'w:moveTo':
        if (!isParagraphMark(current)) current.wrappers.pop();
        break;
      case 'w:fldSimple':
        this.fields.closeSimple();
        break;
      case 'w:t':
      case 'm:t':
        if (this.textStart >= 0) this.addText(current, start, end);
        this.textStart = -1;
        break;
    }
  }

  private closeParagraph(current: OpenParagraph, start: number, end: number): void {
    current.paragraph.end = end;
    current.paragraph.endTag = start;
    this.openParagraphs.pop();
    const outer = this.openParagraphs.at(-1);
    if (outer) {
      outer.boxes.push(current.paragraph);
      for (const boxed of current.boxes) outer.boxes.push(boxed);
      outer.path.pop();
    } else if (!this.note?.isSeparator) {
      this.paragraphs.push(current.paragraph);
      for (const boxed of current.boxes) this.paragraphs.push(boxed);
    }
  }

  private addText(current: OpenParagraph, start: number, end: number): void {
    const { paragraph, run, wrappers } = current;
    if (this.isHidden(current)) return;
    const decoded = decodeXmlText(this.xml, this.textStart, start);
    const tag = this.textTag;
    this.textTag = undefined;
    const { controls } = this;
    const isFixed = !tag || !run || this.fields.isResult || paragraph.isBoxed || controls.isFixed;
    if (!decoded || isFixed) {
      paragraph.runs.push({ text: decoded?.text ?? '', source: undefined });
      return;
    }
    const isKept = tag.attributes.get('xml:space') === 'preserve';
    const trimmed = isKept ? decoded.text : decoded.text.trim();
    const lead = isKept ? 0 : decoded.text.length - decoded.text.trimStart().length;
    paragraph.runs.push({
      text: trimmed,
      source: {
        element: { start: tag.start, end },
        content: { start: this.textStart, end: start },
        places: decoded.places,
        lead,
        isSpaceKept: isKept,
        run: { start: run.start, tagEnd: run.tagEnd, properties: run.properties },
        wrapper: wrappers.at(-1),
        prompt: controls.prompt,
      },
    });
  }

  private addSign(current: OpenParagraph, text: string, reference?: RunText['reference']): void {
    if (this.isHidden(current)) return;
    if (text === '' && !reference) return;
    current.paragraph.runs.push({ text, source: undefined, ...(reference && { reference }) });
  }

  private isHidden(current: OpenParagraph): boolean {
    if (this.fields.isContents) current.paragraph.isContents = true;
    return this.fields.isHidden || current.run?.isHidden === true;
  }
}
