import { QuickInputButtons, window, type QuickPickItem } from 'vscode';
import { placesOf, type Question } from './fill-walk.js';
import type { Messages } from './message-texts.js';

/** The writer's reply to a question. */
export type Reply =
  | { readonly kind: 'fill'; readonly text: string }
  | { readonly kind: 'skip' }
  | { readonly kind: 'split' }
  | { readonly kind: 'back' }
  /** Escape: ends the walk; earlier answers are used. */
  | { readonly kind: 'stop' };

/** A question with the choices. */
export interface PlaceQuestion {
  readonly question: Question;
  /** Earlier answers to similar questions. */
  readonly earlier: readonly string[];
  /** Number of the question, from 1. */
  readonly step: number;
  readonly steps: number;
}

interface ReplyItem extends QuickPickItem {
  readonly reply: Reply;
}

/** Asks for one text, which is typed or chosen from the proposals. */
export function askPlace(asked: PlaceQuestion, messages: Messages): Promise<Reply> {
  const { question, step, steps } = asked;
  const [first] = placesOf(question);
  const pick = window.createQuickPick<ReplyItem>();
  pick.title = messages.fillTitle(first?.excerpt ?? question.group.shown, question.group.missing);
  pick.step = step;
  pick.totalSteps = steps;
  pick.placeholder = messages.fillWith(question.group.missing, placesOf(question).length);
  pick.ignoreFocusOut = true;
  pick.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  const offered = toItems(asked, messages);
  pick.items = offered;
  return new Promise((resolve) => {
    const finish = (reply: Reply) => {
      resolve(reply);
      pick.dispose();
    };
    pick.onDidChangeValue((value) => {
      pick.items = [...typed(value, messages), ...offered];
      // So that Enter takes the typed text even if the list has not been updated yet.
      pick.activeItems = pick.items.slice(0, 1);
    });
    pick.onDidTriggerButton(() => finish({ kind: 'back' }));
    pick.onDidAccept(() => finish(pick.activeItems[0]?.reply ?? { kind: 'skip' }));
    pick.onDidHide(() => finish({ kind: 'stop' }));
    pick.show();
  });
}

function typed(value: string, messages: Messages): ReplyItem[] {
  const text = value.trim();
  if (text === '') return [];
  return [
    { label: text, description: messages.typed, alwaysShow: true, reply: { kind: 'fill', text } },
  ];
}

function toItems({ question, earlier }: PlaceQuestion, messages: Messages): ReplyItem[] {
  const { proposals } = question.group;
  const texts = proposals.filter(({ text }) => text !== '');
  const removal = proposals.find(({ text }) => text === '');
  const count = placesOf(question).length;
  return [
    ...texts.map(({ text, reason }) => toItem(text, reason, { kind: 'fill', text })),
    ...earlier.map((text) => toItem(text, messages.answeredBefore, { kind: 'fill', text })),
    toItem(`$(debug-step-over) ${messages.skip}`, '', { kind: 'skip' }),
    ...(count > 1
      ? [toItem(`$(list-ordered) ${messages.split(count)}`, '', { kind: 'split' })]
      : []),
    ...(removal ? [toItem(`$(trash) ${removal.reason}`, '', { kind: 'fill', text: '' })] : []),
  ];
}

function toItem(label: string, description: string, reply: Reply): ReplyItem {
  return { label, description, alwaysShow: true, reply };
}
