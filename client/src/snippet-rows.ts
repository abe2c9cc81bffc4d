import type { SnippetList } from '../../server/src/protocol.js';

/** A row of the picker: the heading of a role, or a snippet. */
export type SnippetRow =
  | { readonly kind: 'role'; readonly role: string }
  | {
      readonly kind: 'snippet';
      readonly label: string;
      /** The rest of a snippet that does not fit in the label. */
      readonly detail: string;
      readonly description: string;
      readonly body: string;
    };

/** The rows of a list, with a heading for each role if the list is grouped by role. */
export function toSnippetRows(
  snippets: SnippetList['snippets'],
  isByRole: boolean,
): readonly SnippetRow[] {
  return snippets.flatMap(({ body, text, role, count }, index) => {
    const { label, detail } = split(text.replaceAll('\n', ' ').trim());
    const description = isByRole ? count : `${role} · ${count}`;
    const snippet: SnippetRow = { kind: 'snippet', label, detail, description, body };
    const isFirst = isByRole && snippets[index - 1]?.role !== role;
    return isFirst ? [{ kind: 'role', role }, snippet] : [snippet];
  });
}

/** Number of UTF-16 units that the picker shows in one line, with room for the count. */
const LABEL_LENGTH = 32;

/** The end of a clause: ，。 */
const CLAUSE_END = /[，。；：！？](?=.)/gu;

/** Splits a text after the last clause that fits in a label. */
function split(text: string): { readonly label: string; readonly detail: string } {
  if (text.length <= LABEL_LENGTH) return { label: text, detail: '' };
  const ends = [...text.matchAll(CLAUSE_END)].map(({ index }) => index + 1);
  const at = ends.findLast((end) => end <= LABEL_LENGTH) ?? withoutHalf(text, LABEL_LENGTH);
  return { label: text.slice(0, at), detail: text.slice(at) };
}

/** `at`, or one less if it is inside a surrogate pair such as 𠮷. */
function withoutHalf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
