/** Edits of `.biganzirc.json` that keep the formatting and comments of the rest. */
import type { JsonNode, ReadJson } from '../text/json-places.js';
import type { TextEdit } from '../text/text-edit.js';
import { isRecord } from './settings-layer.js';

/**
 * The edits that set members of an object of the file: answers in `placeholders`, severities in `rules`. An empty text is a
 * new file.
 * @returns `undefined` if the file cannot be parsed or has another type of value there, so that nothing is overwritten
 */
export function setInConfiguration(
  text: string,
  key: 'placeholders' | 'rules',
  values: Readonly<Record<string, string>>,
  parse: ReadJson,
): readonly TextEdit[] | undefined {
  const root = readRoot(text, parse);
  if (root === 'new') return writeNew(text, { [key]: values });
  if (!root) return undefined;

  const object = root.children.get(key)?.node;
  const style = readStyle(text, root);
  if (!object) return [appendMember(root, `"${key}": ${writeObject(values, style, 1)}`, style, 0)];
  if (!isRecord(object.value)) return undefined;
  return setMembers(object, values, style);
}

/** The edits that add a word to `terms`, none if it is there already; `undefined` as for `setInConfiguration`. */
export function allowInConfiguration(
  text: string,
  term: string,
  parse: ReadJson,
): readonly TextEdit[] | undefined {
  const root = readRoot(text, parse);
  if (root === 'new') return writeNew(text, { terms: [term] });
  if (!root) return undefined;

  const list = root.children.get('terms')?.node;
  const style = readStyle(text, root);
  const word = JSON.stringify(term);
  if (!list) return [appendMember(root, `"terms": [${word}]`, style, 0)];
  if (!Array.isArray(list.value)) return undefined;
  if (list.value.includes(term)) return [];
  const last = [...list.children.values()].at(-1);
  const at = last ? last.node.span.end : list.span.start + 1;
  return [{ span: { start: at, end: at }, newText: last ? `, ${word}` : word }];
}

/** The root object; 'new' for a file without text, `undefined` for any other value. */
function readRoot(text: string, parse: ReadJson): JsonNode | 'new' | undefined {
  if (text.trim() === '') return 'new';
  const reading = parse(text);
  return reading.kind === 'value' && isRecord(reading.root.value) ? reading.root : undefined;
}

function writeNew(text: string, value: object): readonly TextEdit[] {
  const newText = `${JSON.stringify(value, undefined, 2)}\n`;
  return [{ span: { start: 0, end: text.length }, newText }];
}

interface Style {
  /** The whole file. */
  readonly text: string;
  /** One level of indentation; empty if the object is on one line. */
  readonly indent: string;
  readonly lineBreak: string;
}

/** The line break and the indentation before the first member */
const FIRST_MEMBER = /^\{[^\S\r\n]*(?<lineBreak>\r?\n)\s*?(?<indent>[ \t]+)\S/u;

function readStyle(text: string, root: JsonNode): Style {
  if (root.children.size === 0)
    return { text, indent: '  ', lineBreak: text.includes('\r\n') ? '\r\n' : '\n' };
  const found = FIRST_MEMBER.exec(text.slice(root.span.start))?.groups;
  return { text, indent: found?.indent ?? '', lineBreak: found?.lineBreak ?? '' };
}

function setMembers(
  node: JsonNode,
  values: Readonly<Record<string, string>>,
  style: Style,
): readonly TextEdit[] {
  const known = Object.entries(values).flatMap(([name, value]) => {
    const child = node.children.get(name);
    return child ? [{ span: child.node.span, newText: JSON.stringify(value) }] : [];
  });
  const added = Object.entries(values)
    .filter(([name]) => !node.children.has(name))
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  if (added.length === 0) return known;
  return [...known, appendMember(node, added.join(`,${newLine(style, 2)}`), style, 1)];
}

/** Appends a member to an object that is nested `depth` levels deep. */
function appendMember(
  { span, children }: JsonNode,
  member: string,
  style: Style,
  depth: number,
): TextEdit {
  const last = [...children.values()].at(-1);
  const inside = newLine(style, depth + 1);
  if (last) {
    const end = last.node.span.end;
    return { span: { start: end, end }, newText: `,${inside}${member}` };
  }
  const open = inside === ' ' ? '' : inside;
  const close = inside === ' ' ? '' : newLine(style, depth);
  const inner = { start: span.start + 1, end: span.end - 1 };
  // A comment is kept after the new member.
  if (style.text.slice(inner.start, inner.end).trim() !== '') {
    return { span: { start: inner.start, end: inner.start }, newText: `${open}${member}` };
  }
  return { span: inner, newText: `${open}${member}${close}` };
}

function writeObject(
  values: Readonly<Record<string, string>>,
  style: Style,
  depth: number,
): string {
  const members = Object.entries(values).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const inside = newLine(style, depth + 1);
  return `{${inside}${members.join(`,${inside}`)}${newLine(style, depth)}}`;
}

/** A line break with the indentation of that depth; a space if the file is on one line. */
function newLine({ indent, lineBreak }: Style, depth: number): string {
  return lineBreak === '' ? ' ' : `${lineBreak}${indent.repeat(depth)}`;
}
