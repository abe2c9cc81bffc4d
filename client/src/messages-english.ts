import type { Messages } from './message-texts.js';
import { plural } from './plural.js';

/** The client's messages in English. */
export const ENGLISH: Messages = {
  running: (problems) =>
    problems === 0 ? 'Biganzi: no problems' : `Biganzi: ${problems} ${plural(problems, 'problem')}`,
  ownDraftsNone:
    'No folder of your own drafts is chosen yet. What you often say will come first in completion; nothing is written into the folders, and drafts stay on this machine.',
  ownDraftsTitle: 'In which folders are your own drafts?',
  addFolder: 'Choose Folder…',
  readAnew: 'Read Anew',
  forgetIndex: 'Delete Index',
  cleanPasted: 'Clean what is pasted',
  copyTitle: 'Copy as an official paper',
  copied: 'Copied with its layout; paste it into Word, WPS or mail.',
  pressToCopy: 'Enter copies what follows',
  shownNearby: (shown) => ` (the nearest ${shown} shown)`,
  alikeHidden: (count) => ` (${count} more alike, not shown)`,
  shownWhere: (shown) =>
    `An editor shows ${shown} at most: those in view, one of each kind, then the nearest; they follow when you scroll`,
  severities: (errors, warnings, informations) =>
    `${errors} ${plural(errors, 'error')}, ${warnings} ${plural(warnings, 'warning')}, ` +
    `${informations} information`,
  hints: (count) => `${count} more ${plural(count, 'hint')}, shown in the text only`,
  openProblems: 'Click to open the Problems panel',
  starting: 'Biganzi: starting',
  stopped: 'Biganzi: not running',
  clickToRestart: 'The language server is not running. Click to restart it.',
  fillTitle: (excerpt, missing) => `Fill in${missing === '' ? '' : ` the ${missing}`}: ${excerpt}`,
  fillHere: (text) => `Replace this “${text}” with`,
  fillAlike: (text, places) => `Replace “${text}” in ${places} ${plural(places, 'place')} with`,
  nothingFilled: 'Write what belongs there',
  textChanged: (text) => `There is no “${text}” here any more; nothing was changed.`,
  notWritten: 'The document did not take the change; nothing was changed.',
  notAnswered: 'The language server did not answer; nothing was changed.',
  notADraft:
    'Nothing was changed: the text has just changed, or does not look like an official speech or paper. Set the language to gongwen if it is one.',
  fillWith: (missing, places) =>
    places === 1
      ? `Fill in the missing ${missing}`
      : `Fill in the missing ${missing}, in ${places} places alike`,
  typed: 'fill in',
  answeredBefore: 'answered before',
  skip: 'Leave open, go on',
  split: (places) => `Ask for these ${places} places one by one`,
  nothingOpen: 'Nothing is left open in this text.',
  filled: (places) => `${places} ${plural(places, 'place')} filled in.`,
  missed: (answers) => `${answers} ${plural(answers, 'place')} had changed and stayed open.`,
  offerToRemember: (examples, values) =>
    `Propose the same in other drafts? ${examples.join(', ')}` +
    (values > examples.length ? ` and ${values - examples.length} more` : ''),
  remember: 'Remember',
  remembered: (file) => `Written to ${file}.`,
  notRemembered: (file) => `${file} is broken, nothing was written to it.`,
  insertSnippet: 'Insert Snippet',
  searchSnippets: 'Search by Chinese words, pinyin or its initials (jqld); Enter inserts',
  nothingToRestore: 'No line break was lost, nothing was changed.',
  restoreTitle: (breaks) => `Restore paragraphs: ${breaks} places`,
  restorePrompt: 'The draft is on the left, the restored text on the right',
  restore: 'Restore',
  leaveAsIs: 'Leave as it is',
  residueDeleted: (blocks, lines) =>
    blocks === 0
      ? 'No web residue in this text.'
      : `${blocks} ${plural(blocks, 'piece')} of web residue deleted, ${lines} ${plural(lines, 'line')}.`,
  residueTitle: (blocks, lines) =>
    `Web residue to delete: ${blocks} ${plural(blocks, 'piece')}, ${lines} ${plural(lines, 'line')}`,
  residuePrompt: 'Uncheck what is to stay; Enter deletes the rest',
  linesOf: (first, lines) =>
    lines === 1 ? `line ${first}` : `lines ${first}–${first + lines - 1}`,
  chooseObstacle: 'Choose one to go there',
  placeOf: (line, rule) => `line ${line} · ${rule}`,
  dateKnown: (date, source) => `Written for ${date} · ${source}`,
  dateUnknown: 'Date of the draft: unknown',
  dateTooltip: 'Years, names of bodies and terms are checked as of this date. Click to set it',
  dateName: 'Biganzi: date of the draft',
  datePrompt: '2026, 2026-03, 2026.3.4 or 2026年3月4日; empty to go by the draft alone',
  dateWritten: (date, source) =>
    `The draft itself says ${date} (${source}), which comes first; the setting is for drafts that do not say`,
  dateProblem: 'Write 2026, 2026-03 or 2026-03-04',
  dateWhere: 'Where is the date kept?',
  dateInDraft: 'Under the title',
  dateForFile: 'For this file only',
  dateForFileDetail: 'The draft is unchanged; the editor keeps it on this machine',
  dateForAll: 'For all drafts that do not say',
  dateForAllDetail: 'In the user settings',
  chooseCorpus: 'Mine snippets from which folder?',
  mineThis: 'Mine',
  nothingMined: (documents, skipped) =>
    `${documents} ${plural(documents, 'document')} read, ${skipped} skipped, no snippets found: two documents at least must say the same.`,
  miningCancelled: 'Cancelled; nothing was written.',
  notMined: (folder) => `${folder} cannot be read; the Output panel says why.`,
  mined: (snippets, documents, skipped) =>
    `${snippets} ${plural(snippets, 'snippet')} from ${documents} ${plural(documents, 'document')}` +
    (skipped > 0 ? `, ${skipped} ${plural(skipped, 'file')} skipped. ` : '. '),
  misread: (file, likely) =>
    `"${file}" was opened in the wrong encoding` +
    (likely === undefined ? '.' : `; it looks like ${likely}.`) +
    ' Reopen it in another one; the file itself stays as it is.',
  reopenAs: (encoding) => `Reopen as ${encoding}`,
  reopen: 'Reopen with Encoding',
  keptIn: (place) => `Written to ${place}.`,
  showSkipped: 'Show what was skipped',
  asSnippetFile: 'Save as a snippets file',
  asSnippetFileDetail: 'One .code-snippets file; the editor offers its snippets at once',
  snippetFileName: 'speeches.code-snippets',
  snippetFiles: 'Snippets',
  asFolder: 'Save into a folder',
  asFolderDetail: 'One json file for each role, as biganzi mine writes them',
  keepHere: 'Save here',
  wouldOverwrite: (files) =>
    `${files} ${plural(files, 'file')} of the same name will be overwritten.`,
  overwrite: 'Overwrite',
  figuresName: 'Biganzi: length and clichés',
  figuresTooltip:
    'Characters as Word counts them; the setting biganzi.speechRate says how fast. Click for the health report',
  adopted: (file) =>
    `“${file}” reads like an official speech or paper and was given the language gongwen, with its menu, keys and continuations. Drafts recognised later are opened the same way without a message.`,
  adoptNotHere: 'Not this file',
  adoptNever: 'Never',
  allowWhere: (word) => `Allow “${word}”: in which drafts?`,
  turnOffWhere: (rule) => `Turn off “${rule}”: in which drafts?`,
  forUser: 'All my drafts',
  forUserDetail: 'in the user settings',
  forWorkspace: 'Drafts of this workspace',
  forWorkspaceDetail: 'in the workspace settings (folder .vscode)',
  forFolder: 'Drafts of this folder, for the command line too',
  forFolderDetail: 'in .biganzirc.json',
  allowed: (word, place) => `“${word}” is allowed: ${place}.`,
  turnedOff: (rule, place) => `“${rule}” is off: ${place}.`,
  nothingIgnored: 'Nothing is ignored here.',
  ignoredTitle: (count) => `${count} ${plural(count, 'finding')} ignored`,
  ignoredPrompt: 'Uncheck and press Enter to have them reported again',
  inWholeFile: 'in the whole file',
  elsewhere: 'not in the open draft, or its sentence has changed',
  restored: (count) => `${count} ${plural(count, 'finding')} reported again.`,
};
