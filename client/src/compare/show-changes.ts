import {
  type QuickPickItem,
  QuickPickItemKind,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { ComparedDraft } from '../../../server/src/protocol.js';
import { toRange } from '../to-range.js';
import { compareMessages } from './compare-messages.js';

/** The two drafts in the diff editor. */
interface TwoDocuments {
  readonly old: TextDocument;
  readonly now: TextDocument;
}

type Change = ComparedDraft['items'][number];

interface ChangeItem extends QuickPickItem {
  /** Absent for a group's heading. */
  readonly change?: Change;
}

/** Shows a list of the changes. The selected change is revealed on both sides; Enter closes the list there. */
export function showChanges(documents: TwoDocuments, { summary, items }: ComparedDraft): void {
  const pick = window.createQuickPick<ChangeItem>();
  pick.title = summary;
  pick.placeholder = compareMessages().goTo;
  // The diff editor may take the focus when it has computed the differences.
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = toItems(items);
  pick.onDidChangeActive(([item]) => {
    if (item?.change) show(documents, item.change);
  });
  pick.onDidAccept(() => {
    pick.hide();
  });
  pick.onDidHide(() => {
    pick.dispose();
  });
  pick.show();
}

function toItems(changes: readonly Change[]): readonly ChangeItem[] {
  return changes.flatMap((change, index): readonly ChangeItem[] => {
    const { group, label, text } = change;
    const item = { label: `${label}　${text}`, description: describePlace(change), change };
    if (changes[index - 1]?.group === group) return [item];
    return [{ label: group, kind: QuickPickItemKind.Separator }, item];
  });
}

function describePlace({ old, new: now }: Change): string {
  const { placeInOld, placeInNew } = compareMessages();
  if (now) return placeInNew(now.start.line + 1);
  return old ? placeInOld(old.start.line + 1) : '';
}

function show({ old, now }: TwoDocuments, change: Change): void {
  if (change.old) select(old, change.old);
  // Last, because both sides scroll to the last revealed place.
  if (change.new) select(now, change.new);
}

function select(document: TextDocument, range: NonNullable<Change['new']>): void {
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  if (!editor) return;
  const { start, end } = toRange(range);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
