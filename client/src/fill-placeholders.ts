import { Selection, TextEditorRevealType, window, type TextEditor } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  FILL_PLACES_REQUEST,
  OPEN_PLACES_REQUEST,
  type FillResult,
  type OpenPlaces,
} from '../../server/src/protocol.js';
import { askPlace } from './ask-place.js';
import { askServer, currentMessages } from './ask-server.js';
import {
  earlierAnswers,
  placesOf,
  splitQuestion,
  toAnswer,
  type Answers,
  type Question,
} from './fill-walk.js';
import { offerToRemember } from './remember.js';
import { toRange } from './to-range.js';
import { showBriefly } from './show-briefly.js';

/** Asks for the content of all placeholders, once for each group of equal ones, and fills them in as one step. */
export async function fillPlaceholders(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const open = await askServer<OpenPlaces>(client, OPEN_PLACES_REQUEST, document);
  if (!open) return;
  const messages = currentMessages();
  if (open.groups.length === 0) {
    void window.showInformationMessage(messages.nothingOpen);
    return;
  }
  const before = editor.selections;
  const answers = await walk(editor, open);
  editor.selections = before;
  if (answers.length === 0) return;

  const result = await askServer<FillResult>(client, FILL_PLACES_REQUEST, document, { answers });
  if (!result) return;
  const { filled, missed, kept } = result;
  if (missed > 0) void window.showWarningMessage(messages.missed(missed));
  showBriefly(messages.filled(filled));
  await offerToRemember(client, document, kept, open.configuration);
}

/** Asks until all questions are answered or the writer stops. Returns the answers given by then. */
async function walk(editor: TextEditor, { groups }: OpenPlaces): Promise<Answers> {
  const messages = currentMessages();
  const questions: Question[] = groups.map((group) => ({ group }));
  const given = new Map<Question, string>();
  for (let at = 0; at < questions.length;) {
    const question = questions[at];
    if (!question) break;
    show(editor, question);
    const asked = [...given].map(([answered, text]) => ({ question: answered, text }));
    const earlier = earlierAnswers(question, asked);
    const steps = questions.length;
    const reply = await askPlace({ question, earlier, step: at + 1, steps }, messages);
    if (reply.kind === 'stop') break;
    if (reply.kind === 'split') questions.splice(at, 1, ...splitQuestion(question));
    if (reply.kind === 'fill') given.set(question, reply.text);
    if (reply.kind === 'skip') given.delete(question);
    if (reply.kind === 'fill' || reply.kind === 'skip') at += 1;
    if (reply.kind === 'back') at = Math.max(0, at - 1);
  }
  return [...given].map(([question, text]) => toAnswer(question, text));
}

/** Selects all places of the question and reveals the first. */
function show(editor: TextEditor, question: Question): void {
  const selections = placesOf(question).map(({ range }) => {
    const { start, end } = toRange(range);
    return new Selection(start, end);
  });
  const [first] = selections;
  if (!first) return;
  editor.selections = selections;
  editor.revealRange(first, TextEditorRevealType.InCenterIfOutsideViewport);
}
