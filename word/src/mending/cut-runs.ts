// Tracked changes and comment marks stand between runs, so a run is split where one begins or ends: its start tag and properties
// are repeated, its text is divided, everything else stays in place.
import type { PartText, TextSource } from '../reading/paragraphs.js';
import type { TextPiece } from '../word-text.js';
import { encodeXmlText } from '../xml/xml-text.js';
import type { XmlEdit } from './part-edits.js';
import type { RunChange } from './plan-changes.js';

/** Markup to insert between runs. At the same offset, marks with a lower rank come first. */
export interface Mark {
  /** UTF-16 offset in the piece's text. */
  readonly at: number;
  readonly rank: number;
  readonly xml: string;
}

/** Creates the attributes of tracked changes, each with a new id. */
export interface RevisionWriter {
  /** The attributes id, author and date with this namespace prefix. */
  readonly attributes: (prefix: string) => string;
  readonly newId: () => number;
}

/** The order of marks at one offset: ends come before starts. */
export const RANK_END = 2;
export const RANK_START = 3;
const RANK_INSERTION = 1;

/** The text of a run and its place in the file. */
interface CutText {
  readonly text: string;
  readonly part: PartText;
  readonly source: TextSource;
}

/** The edit that splits a run for its changes and marks. */
export function cutRun(
  { text, part, source }: CutText,
  changes: readonly RunChange[],
  marks: readonly Mark[],
  revisions: RevisionWriter,
): XmlEdit {
  const writer = new RunWriter(part, source, revisions);
  const inserted = changes
    .filter(({ newText }) => newText !== '')
    .map(({ to, newText }) => ({ at: to, rank: RANK_INSERTION, xml: writer.insertion(newText) }));
  const all = [...marks, ...inserted].sort((a, b) => a.at - b.at || a.rank - b.rank);
  const cuts = new Set([0, text.length, ...all.map(({ at }) => at)]);
  for (const { from, to } of changes) cuts.add(from).add(to);
  const places = [...cuts].sort((a, b) => a - b);
  let next = 0;
  places.forEach((at, index) => {
    for (let mark = all[next]; mark?.at === at; mark = all[next]) {
      writer.addMark(mark.xml);
      next += 1;
    }
    const end = places[index + 1];
    if (end === undefined) return;
    const isDeleted = changes.some(({ from, to }) => from <= at && end <= to);
    writer.addText(text.slice(at, end), isDeleted);
  });
  return { ...source.element, xml: writer.finish() };
}

class RunWriter {
  private xml = '';
  private isOpen = true;
  private readonly prefix: string;
  private readonly properties: string;
  private readonly startTag: string;
  private readonly wrapperTag: string | undefined;

  constructor(
    part: PartText,
    source: TextSource,
    private readonly revisions: RevisionWriter,
  ) {
    const { run, wrapper } = source;
    const { properties } = run;
    this.prefix = part.prefix === '' ? '' : `${part.prefix}:`;
    this.properties = properties ? part.xml.slice(properties.start, properties.end) : '';
    this.startTag = part.xml.slice(run.start, run.tagEnd);
    this.wrapperTag = wrapper && part.xml.slice(wrapper.start, wrapper.end);
  }

  insertion(text: string): string {
    const { prefix: w, startTag, properties } = this;
    const content = `<${w}t xml:space="preserve">${encodeXmlText(text)}</${w}t>`;
    const run = `${startTag}${properties}${content}</${w}r>`;
    const element = `<${w}ins ${this.revisions.attributes(w)}>${run}</${w}ins>`;
    if (this.wrapperTag === undefined) return element;
    // A tracked insertion of another author is closed before ours and opened again after it.
    const name = WRAPPER_NAME.exec(this.wrapperTag)?.groups?.name ?? `${w}ins`;
    const again = this.wrapperTag.replace(ID, (_match, before: string) => {
      return `${before}"${this.revisions.newId()}"`;
    });
    return `</${name}>${element}${again}`;
  }

  addMark(xml: string): void {
    if (this.isOpen) this.xml += `</${this.prefix}r>`;
    this.isOpen = false;
    this.xml += xml;
  }

  addText(text: string, isDeleted: boolean): void {
    if (text === '') return;
    const { prefix: w } = this;
    const name = isDeleted ? 'delText' : 't';
    const content = `<${w}${name} xml:space="preserve">${encodeXmlText(text)}</${w}${name}>`;
    if (!isDeleted) {
      this.reopen();
      this.xml += content;
      return;
    }
    const run = `${this.startTag}${this.properties}${content}</${w}r>`;
    this.addMark(`<${w}del ${this.revisions.attributes(w)}>${run}</${w}del>`);
  }

  /** Reopens the run, so that what follows the text is inside one. */
  finish(): string {
    this.reopen();
    return this.xml;
  }

  private reopen(): void {
    if (!this.isOpen) this.xml += this.startTag + this.properties;
    this.isOpen = true;
  }
}

/** <w:ins w:id="3" … */
const WRAPPER_NAME = /^<(?<name>[\w:.-]+)/u;
const ID = /(?<before>\b[\w-]+:id=)(?:"[^"]*"|'[^']*')/u;

/** The pieces that have changes or marks, in text order. */
export function piecesOf(
  changes: ReadonlyMap<TextPiece, readonly RunChange[]>,
  marks: ReadonlyMap<TextPiece, readonly Mark[]>,
): readonly TextPiece[] {
  return [...new Set([...changes.keys(), ...marks.keys()])].sort((a, b) => a.start - b.start);
}
