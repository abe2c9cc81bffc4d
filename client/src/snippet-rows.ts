import type { SnippetList } from '../../server/src/protocol.js';

/** A line of the picker: the name of a role over its snippets, or a snippet. */
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

/** The rows of a list, with the names of roles between them where it is in their order. */
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

/** What the picker shows of a text in one line, in UTF-16 units, with room for the count. */
const LABEL_LENGTH = 32;

/** The end of a clause: ，。 */
const CLAUSE_END = /[，。；：！？](?=.)/gu;

/** At the last clause that fits, so that both lines are read in one go. */
function split(text: string): { readonly label: string; readonly detail: string } {
  if (text.length <= LABEL_LENGTH) return { label: text, detail: '' };
  const ends = [...text.matchAll(CLAUSE_END)].map(({ index }) => index + 1);
  const at = ends.findLast((end) => end <= LABEL_LENGTH) ?? withoutHalf(text, LABEL_LENGTH);
  return { label: text.slice(0, at), detail: text.slice(at) };
}

/** Never between the halves of 𠮷. */
function withoutHalf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
