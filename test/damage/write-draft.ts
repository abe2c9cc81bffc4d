/** Writes a draft as text, with «…» around what a damage has marked. */
import { writeMarker } from '../../core/src/document/headings/marker-text.js';
import { writeNumeral } from '../../core/src/text/numerals.js';
import {
  LAST,
  type Block,
  type Draft,
  type Heading,
  type Item,
  type AnnouncedCount,
  type Prose,
  type Row,
  type Series,
} from './draft.js';
import { layOut, type Paragraph } from './lay-out.js';

/** Returns the text of the draft, with «…». */
export function writeDraft(draft: Draft): string {
  const paragraphs: Paragraph[] = [];
  for (const { title, salutation, blocks, closing } of draft.speeches) {
    paragraphs.push({ text: title, hashes: 1 }, { text: salutation, hashes: 0 });
    const writer: Writer = { paragraphs, bold: draft.layout.kind === 'markdown' };
    for (const block of blocks) writeBlock(writer, block);
    if (closing !== '') paragraphs.push({ text: closing, hashes: 0 });
  }
  return layOut(paragraphs, draft.layout);
}

interface Writer {
  readonly paragraphs: Paragraph[];
  readonly bold: boolean;
}

function writeBlock(writer: Writer, block: Block): void {
  if (block.kind === 'prose') writeParagraph(writer, writeProse(block));
  else if (block.kind === 'row') writeRow(writer, block);
  else if (block.spread === 'inline') writeInline(writer, block);
  else writeSpread(writer, block);
}

function writeParagraph({ paragraphs }: Writer, text: string, hashes = 0): void {
  // A paragraph split by a damage contains a line break.
  for (const part of text.split('\n')) if (part !== '') paragraphs.push({ text: part, hashes });
}

/** Appends to the last paragraph, which ends with a stop. */
function append({ paragraphs }: Writer, text: string): void {
  const last = paragraphs.pop();
  if (last) paragraphs.push({ ...last, text: last.text + text });
}

function writeProse({ sentences, announced }: Prose): string {
  return sentences.join('') + (announced ? writeAnnouncedCount(announced) : '');
}

function writeAnnouncedCount({
  before,
  number,
  digits,
  noun,
  after,
  marked,
}: AnnouncedCount): string {
  const han = number === 2 ? '两' : writeNumeral(number, 'han');
  return before + mark((digits ? String(number) : han) + noun, marked) + after;
}

function writeRow(writer: Writer, { announced, headings, form, level }: Row): void {
  if (announced) writeParagraph(writer, writeAnnouncedCount(announced));
  for (const heading of headings) {
    const [first, ...others] = heading.blocks;
    const hasLead = (form === 'runIn' || heading.fused) && first?.kind === 'prose';
    const lead = hasLead ? writeProse(first) : '';
    const text = writeHeading(heading, form, lead, writer.bold && form === 'runIn');
    if (heading.joined) append(writer, text);
    else writeParagraph(writer, text, form === 'standalone' && level > 0 ? level + 1 : 0);
    for (const block of hasLead ? others : heading.blocks) writeBlock(writer, block);
  }
}

/** The characters of the body that the finding of a fused heading includes. */
const BODY_IN_FINDING = 5;

function writeHeading(
  { ordinal, pattern, title, stop, fused, joined, marked }: Heading,
  form: Row['form'],
  lead: string,
  emphasised: boolean,
): string {
  const marker = mark(writeMarker(pattern, ordinal), marked === 'marker');
  if (fused) {
    return (
      mark(marker + title + lead.slice(0, BODY_IN_FINDING), marked === 'seam') +
      lead.slice(BODY_IN_FINDING)
    );
  }
  const ending = form === 'standalone' ? mark(stop, marked === 'stop') : '。';
  const head = mark(marker + title, marked === 'title') + ending;
  return (emphasised && !joined ? `**${head}**` : head) + lead;
}

function writeInline(writer: Writer, series: Series): void {
  const [opening, ...later] = writeItems(series);
  const announced = series.announced ? writeAnnouncedCount(series.announced) : '';
  writeParagraph(writer, series.lead + announced + (opening ?? ''));
  for (const part of later) writeParagraph(writer, part);
  append(writer, series.tail);
}

/** Returns the items of an inline series, one text per paragraph. */
function writeItems({ items, separator }: Series): string[] {
  const parts = [''];
  for (const [index, item] of items.entries()) {
    const end = index === items.length - 1 ? '。' : separator;
    const written = writeWord(item) + item.text + end;
    if (item.startsParagraph) parts.push(written);
    else parts.push((parts.pop() ?? '') + written);
  }
  return parts;
}

function writeSpread(writer: Writer, { lead, announced, items }: Series): void {
  writeParagraph(writer, lead + (announced ? writeAnnouncedCount(announced) : ''));
  for (const item of items) {
    const [head = '', ...rest] = `${writeWord(item)}${item.text}。`.split(/(?<=。)/u);
    const bold = writer.bold && item.notes.length > 0;
    writeParagraph(writer, (bold ? `**${head}**` : head) + rest.join('') + writeInner(item));
    for (const note of item.notes) writeBlock(writer, note);
  }
}

function writeInner({ inner }: Item): string {
  return inner ? inner.lead + writeItems(inner).join('') + inner.tail : '';
}

const SEQUENCE_WORDS = ['', '首先', '其次', '再次'];

function writeWord(item: Item): string {
  const word = mark(wordOf(item), item.marked === 'word');
  return mark(word + item.pause, item.marked === 'marker');
}

function wordOf({ ordinal, family }: Item): string {
  if (ordinal === LAST) return '最后';
  const numeral = writeNumeral(ordinal, 'han');
  switch (family) {
    case '首先':
      return SEQUENCE_WORDS[ordinal] ?? '';
    case '第':
    case '其':
      return family + numeral;
    case '步':
      return `第${numeral}步`;
    case 'C':
    case '（D）':
      return writeMarker(family, ordinal);
    default:
      return numeral + family;
  }
}

function mark(text: string, marked: boolean): string {
  return marked ? `«${text}»` : text;
}
