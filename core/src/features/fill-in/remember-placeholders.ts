/** Keeps what was filled in for the next draft: an edit of `.biganzirc.json` that leaves the rest as it is written. */
import { isRecord } from '../../settings/settings-layer.js';
import type { TextEdit } from '../../text/text-edit.js';
import { readJson, type JsonNode } from '../../text/json-places.js';

/**
 * The edits that write the values into `placeholders`; an empty text is a new file. `undefined` where the file is broken
 * or holds something else there, so that nothing of the writer's is lost.
 */
export function rememberPlaceholders(
  text: string,
  values: Readonly<Record<string, string>>,
): readonly TextEdit[] | undefined {
  if (text.trim() === '') {
    const newText = `${JSON.stringify({ placeholders: values }, undefined, 2)}\n`;
    return [{ span: { start: 0, end: text.length }, newText }];
  }
  const reading = readJson(text);
  if (reading.kind === 'broken' || !isRecord(reading.root.value)) return undefined;

  const { root } = reading;
  const placeholders = root.children.get('placeholders')?.node;
  const style = readStyle(text, root);
  if (!placeholders) {
    const value = writeObject(values, style, 1);
    return [append(root, `"placeholders": ${value}`, style, 0)];
  }
  if (!isRecord(placeholders.value)) return undefined;
  return setMembers(placeholders, values, style);
}

interface Style {
  /** One level of indentation; empty where everything stands on one line. */
  readonly indent: string;
  readonly lineBreak: string;
}

/** A line break and what the first member is indented by */
const FIRST_MEMBER = /^\{[^\S\r\n]*(?<lineBreak>\r?\n)\s*?(?<indent>[ \t]+)\S/u;

function readStyle(text: string, root: JsonNode): Style {
  if (root.children.size === 0)
    return { indent: '  ', lineBreak: text.includes('\r\n') ? '\r\n' : '\n' };
  const found = FIRST_MEMBER.exec(text.slice(root.span.start))?.groups;
  return { indent: found?.indent ?? '', lineBreak: found?.lineBreak ?? '' };
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
  return [...known, append(node, added.join(`,${newLine(style, 2)}`), style, 1)];
}

/** Puts a member after the last one of an object that stands `depth` levels deep. */
function append(
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

/** A new line at that depth; a space where the file is written on one line. */
function newLine({ indent, lineBreak }: Style, depth: number): string {
  return lineBreak === '' ? ' ' : `${lineBreak}${indent.repeat(depth)}`;
}
