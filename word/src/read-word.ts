import { addToList } from '../../core/src/index.js';
import { openWord, type WordPackage } from './package/word-package.js';
import { orRefusal, type Refusal, WordProblem } from './problems.js';
import { type ReferencedNote, layOutText, type Numbering } from './reading/lay-out-text.js';
import { ListCounter } from './reading/list-counter.js';
import type { PartText, ReadParagraph } from './reading/paragraphs.js';
import { type ListInstance, readNumbering } from './reading/read-numbering.js';
import { readPart } from './reading/read-part.js';
import { readStyles } from './reading/read-styles.js';
import type { WordText } from './word-text.js';
import { scanXml } from './xml/scan-xml.js';

/**
 * Reads the bytes of a `.docx` as a draft: all revisions accepted, comments left out, list numbers written out, tables row by
 * row, notes at the end. Time and memory are bounded by the limit of 32 MB for its unpacked parts.
 */
export function readWord(bytes: Uint8Array): WordText | Refusal {
  return orRefusal(() => readOpened(openWord(bytes)));
}

/** Like `readWord`, for an opened package. @throws WordProblem */
export function readOpened(word: WordPackage): WordText {
  const { names } = word;
  const xml = word.readPart(names.document);
  if (xml === undefined) throw new WordProblem('broken');
  const document = readPart(names.document, xml);
  const footnotes = readNotes(word, names.footnotes);
  const endnotes = readNotes(word, names.endnotes);
  const notes = [
    ...orderNotes('footnote', document, footnotes),
    ...orderNotes('endnote', document, endnotes),
  ];
  const parts = [document, footnotes, endnotes];
  return {
    kind: 'text',
    ...layOutText(document, notes, createNumbering(word)),
    revisions: parts.reduce((sum, part) => sum + (part?.revisions ?? 0), 0),
    comments: countComments(word),
    prompts: parts.reduce((sum, part) => sum + (part?.prompts ?? 0), 0),
  };
}

function readNotes(word: WordPackage, name: string | undefined): PartText | undefined {
  const xml = name === undefined ? undefined : word.readPart(name);
  return name === undefined || xml === undefined ? undefined : readPart(name, xml);
}

/** The notes of a kind, in the order of their references in the text. */
function orderNotes(
  kind: ReferencedNote['kind'],
  { paragraphs }: PartText,
  part: PartText | undefined,
): readonly ReferencedNote[] {
  if (!part) return [];
  const byId = new Map<string | undefined, ReadParagraph[]>();
  for (const paragraph of part.paragraphs) addToList(byId, paragraph.note, paragraph);
  const called = paragraphs.flatMap(({ runs }) =>
    runs.flatMap(({ reference }) => (reference?.kind === `w:${kind}Reference` ? reference.id : [])),
  );
  return [...new Set(called)].map((id, index) => ({
    kind,
    number: index + 1,
    part,
    paragraphs: byId.get(id) ?? [],
  }));
}

function createNumbering(word: WordPackage): Numbering {
  const { numbering, styles } = word.names;
  const styleOf = readStyles((styles && word.readPart(styles)) ?? EMPTY);
  const lists = readNumbering(
    (numbering && word.readPart(numbering)) ?? EMPTY,
    (style) => styleOf(style).list,
  );
  return {
    counter: new ListCounter(lists),
    find({ list, level, style }) {
      const named = styleOf(style);
      const id = list ?? named.list;
      if (id === undefined || id === '0') return undefined;
      const linked = list === undefined ? levelOfStyle(lists.get(id), named.listStyle) : undefined;
      return { list: id, level: Number(level ?? linked ?? named.level ?? 0) };
    },
  };
}

/** The list level that is linked to a style. */
function levelOfStyle(
  list: ListInstance | undefined,
  style: string | undefined,
): number | undefined {
  if (!list || style === undefined) return undefined;
  return [...list.levels].find(([, level]) => level.style === style)?.[0];
}

const EMPTY = '<none/>';

function countComments(word: WordPackage): number {
  const { comments } = word.names;
  const xml = comments === undefined ? undefined : word.readPart(comments);
  let count = 0;
  if (xml !== undefined) {
    scanXml(xml, {
      open({ name }) {
        if (name === 'w:comment') count += 1;
      },
      close: () => undefined,
    });
  }
  return count;
}
