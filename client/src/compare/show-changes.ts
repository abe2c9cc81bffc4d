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

/** The two drafts that stand beside each other. */
interface TwoDocuments {
  readonly old: TextDocument;
  readonly now: TextDocument;
}

type Change = ComparedDraft['items'][number];

interface ChangeItem extends QuickPickItem {
  /** Absent of a group's name. */
  readonly change?: Change;
}

/** Going through the list shows each place on both sides; Enter stays there. */
export function showChanges(documents: TwoDocuments, { summary, items }: ComparedDraft): void {
  const pick = window.createQuickPick<ChangeItem>();
  pick.title = summary;
  pick.placeholder = compareMessages().goTo;
  // The editor for differences may take the focus when it has computed them.
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
  // Last, so that the new draft is where both sides scroll to.
  if (change.new) select(now, change.new);
}

function select(document: TextDocument, range: NonNullable<Change['new']>): void {
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  if (!editor) return;
  const { start, end } = toRange(range);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
