import { type Uri, window, workspace } from 'vscode';
import type { ChosenProfile } from '../../server/src/protocol.js';
import { nameOf } from './draft-uris.js';
import { wordMessages } from './word/word-messages.js';

/** A page layout that the writer chose. */
export interface ChosenLayout {
  /** The file of a custom layout. */
  readonly file?: Uri;
  /** Reads the current layout; `undefined` if the file cannot be read, in which case a message has been shown. */
  readonly read: () => Promise<ChosenProfile | undefined>;
}

/** The layout of official papers. */
export const OFFICIAL_LAYOUT: ChosenLayout = { read: () => Promise.resolve('official') };

/** Asks for a layout: official papers, the speaker's copy, or a file of the office. */
export async function chooseLayout(): Promise<ChosenLayout | undefined> {
  const words = wordMessages();
  const layouts = [
    { label: words.official, detail: words.officialDetail, layout: OFFICIAL_LAYOUT },
    { label: words.speech, detail: words.speechDetail, layout: SPEECH_LAYOUT },
    { label: words.ownLayout, detail: words.ownLayoutDetail, layout: undefined },
  ];
  const choice = await window.showQuickPick(layouts, { title: words.chooseLayout });
  return choice && (choice.layout ?? (await chooseFile()));
}

const SPEECH_LAYOUT: ChosenLayout = { read: () => Promise.resolve('speech') };

async function chooseFile(): Promise<ChosenLayout | undefined> {
  const chosen = await window.showOpenDialog({
    title: wordMessages().ownLayout,
    filters: { JSON: ['json'] },
  });
  const file = chosen?.[0];
  return file && { file, read: () => readFile(file) };
}

async function readFile(file: Uri): Promise<ChosenProfile | undefined> {
  try {
    return { json: new TextDecoder().decode(await workspace.fs.readFile(file)) };
  } catch {
    // Missing or not readable.
    void window.showErrorMessage(wordMessages().notOpened(nameOf(file)));
    return undefined;
  }
}
