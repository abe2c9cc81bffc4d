/** What client and server call by name beyond standard LSP; types and names only. */
import type { Diagnostic } from 'vscode-languageserver-protocol';

/** The command of `workspace/executeCommand` that works on the tree of headings; its arguments are `RestructureArguments`. */
export const RESTRUCTURE_COMMAND = 'biganzi.restructure';

/** What is to be done with the heading whose section holds the place, or with the whole document. */
export type TreeCommand =
  'renumber' | 'renumberSubtree' | 'promote' | 'demote' | 'moveUp' | 'moveDown' | 'restoreBreaks';

/** A place as LSP counts it: lines and UTF-16 columns from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** What the command answers: where the cursor belongs after the edits, or that it takes care of itself. */
export type RestructureAnswer = Place | null;

/** The uri of an open document, the cursor in it, and the command. */
export type RestructureArguments = readonly [uri: string, place: Place, command: TreeCommand];

/** A range as LSP counts it. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** A request about an open document. Answered with `null` where it is not open or no draft. */
export interface DraftParams {
  readonly uri: string;
}

/** Request with `DraftParams`: everything that is left open, as `OpenPlaces`. */
export const OPEN_PLACES_REQUEST = 'biganzi/openPlaces';

export interface OpenPlaces {
  /** In document order. */
  readonly groups: readonly OpenPlaceGroup[];
  /** The uri of the settings file that applies to the draft. */
  readonly configuration: string | null;
}

/** Places that one answer fills in. */
export interface OpenPlaceGroup {
  readonly id: string;
  /** With the word that tells what is missing: ×书记. */
  readonly shown: string;
  readonly kind: string;
  /** What is missing, for the writer: 人名. */
  readonly missing: string;
  readonly places: readonly { readonly range: PlaceRange; readonly excerpt: string }[];
  /** Likeliest first; an empty text takes the place away. */
  readonly proposals: readonly { readonly text: string; readonly reason: string }[];
}

/** Request with `FillParams`: has the client apply all answers in one step; the answer is a `FillResult`. */
export const FILL_PLACES_REQUEST = 'biganzi/fillPlaces';

export interface FillParams extends DraftParams {
  readonly answers: readonly {
    readonly group: string;
    /** Index into the group's places; without it all of them are meant. */
    readonly place?: number;
    /** How many places the group had when the writer was asked. */
    readonly of: number;
    readonly text: string;
  }[];
}

export interface FillResult {
  /** Places filled in. */
  readonly filled: number;
  /** Answers whose places have changed since they were given. */
  readonly missed: number;
  /** What may be kept for other drafts, by the place's text. */
  readonly kept: Readonly<Record<string, string>>;
}

/** Request with `RememberParams`: the edits of a settings file, `null` where it cannot be edited. */
export const REMEMBER_REQUEST = 'biganzi/rememberPlaceholders';

export interface RememberParams {
  /** The text of the settings file; empty where there is none yet. */
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

export type RememberEdits = readonly { readonly range: PlaceRange; readonly newText: string }[];

/** Request with `DraftParams`: the edits that bring back lost line breaks, as `RestoredBreaks`. */
export const RESTORED_BREAKS_REQUEST = 'biganzi/restoredBreaks';

/** In document order, for the text as it was asked about. */
export type RestoredBreaks = readonly { readonly range: PlaceRange; readonly newText: string }[];

/** Request with `DraftParams`: the pieces of web residue, as `ResidueList`. */
export const RESIDUE_REQUEST = 'biganzi/residue';

export type ResidueList = readonly {
  readonly range: PlaceRange;
  /** Lines it takes away. */
  readonly lines: number;
  /** How it begins. */
  readonly excerpt: string;
}[];

/** Request with `DeleteResidueParams`: has the client delete web residue in one step; answers how many pieces went. */
export const DELETE_RESIDUE_REQUEST = 'biganzi/deleteResidue';

export interface DeleteResidueParams extends DraftParams {
  /** Where the pieces begin that are to go; without it all of them. */
  readonly only?: readonly Place[];
}

/** Request with `DraftParams`: whether the draft may leave the house, as `DeliveryVerdict`. */
export const DELIVERY_REQUEST = 'biganzi/delivery';

export interface DeliveryVerdict {
  readonly ready: boolean;
  readonly sentence: string;
  readonly obstacles: readonly {
    readonly range: PlaceRange;
    readonly severity: 'error' | 'warning';
    readonly message: string;
    readonly rule: string;
    /** The rule's name: 同级标题的序号连续 */
    readonly title: string;
  }[];
}

/** Request with `CheckFileParams`: what is found in a file that is not open, as `CheckedFile`; `null` where it is no draft. */
export const CHECK_FILE_REQUEST = 'biganzi/checkFile';

/** How the name or the uri of a Word document ends: 讲话.docx, file:///a/讲话.DOCM */
export const WORD_NAME = /\.doc[xm]$/iu;

export interface CheckFileParams extends DraftParams {
  /** Of the file, in base64. */
  readonly bytes: string;
  /** The uri under which the findings are shown, where it is another. */
  readonly shownAs?: string;
}

export type CheckedFile =
  | {
      readonly kind: 'draft';
      readonly ready: boolean;
      /** As in `DeliveryVerdict`. */
      readonly sentence: string;
      readonly findings: readonly Diagnostic[];
    }
  /** Why it cannot be read, in the language of the settings. */
  | { readonly kind: 'refused'; readonly reason: string };

/** The client's command that says whether the draft is ready. */
export const GATE_COMMAND = 'biganzi.readyToDeliver';

/** The client's command that shows the figures of the draft in full: 体检报告. */
export const REPORT_COMMAND = 'biganzi.showReport';

/** The client's command that asks for everything left open, where the client has commands. */
export const FILL_PLACES_COMMAND = 'biganzi.fillPlaceholders';

/** Request with `DraftParams`: length, time and clichés of the draft, as `FiguresAnswer`. */
export const FIGURES_REQUEST = 'biganzi/figures';

/** In the language of the settings. */
export interface FiguresAnswer {
  /** 1234 字 · 约 6 分钟 · 套话密度 23% */
  readonly text: string;
  /** What more there is to say, a line each. */
  readonly details: readonly string[];
}

/** Request with `DraftParams`: the date the draft is written for, as `DraftDate`. */
export const DOCUMENT_DATE_REQUEST = 'biganzi/documentDate';

/** Request with `KeepDatesParams`: checks drafts by these dates, by uri, where they say none themselves; in place of those kept before. */
export const KEEP_DATES_REQUEST = 'biganzi/keepDates';

export interface KeepDatesParams {
  /** 2024, 2024-02 or 2024-02-19, by the uri of the draft. */
  readonly dates: Readonly<Record<string, string>>;
}

/** `known` is `null` where neither the draft nor the settings say. */
export interface DraftDate {
  readonly known: {
    /** 2024年2月 */
    readonly date: string;
    /** Where it was read: 标题 */
    readonly source: string;
    /** As the setting has it: 2024-02. */
    readonly value: string;
    /** Whether the draft itself says it, so that the setting does not count. */
    readonly isWritten: boolean;
  } | null;
  /** Where a line under the title would begin: the end of the title; `null` where there is no title. */
  readonly titleEnd: Place | null;
}

/** Command of `workspace/executeCommand`, no arguments: reads the writer's own archive anew. */
export const REBUILD_ARCHIVE_COMMAND = 'biganzi.rebuildArchive';

/** Command of `workspace/executeCommand`, no arguments: forgets what is kept of the writer's own archive. */
export const CLEAR_ARCHIVE_COMMAND = 'biganzi.clearArchive';

/** Request without params: how many of the writer's own drafts there are and when they were read, as a sentence; `null` where no folder is set. */
export const ARCHIVE_STATUS_REQUEST = 'biganzi/archiveStatus';

/** Request with `MineFolderParams`: mines a folder, with progress and cancel; answered with a `MineFolderAnswer`. */
export const MINE_FOLDER_REQUEST = 'biganzi/mineFolder';

export interface MineFolderParams {
  /** Of the folder. */
  readonly uri: string;
}

/** `null` where the folder could not be read, which the log tells of. */
export type MineFolderAnswer = MinedFolder | 'cancelled' | null;

export interface MinedFolder {
  readonly documents: number;
  /** Files that could not be used; the log names them. */
  readonly skipped: number;
  /** Sentences worth offering. */
  readonly snippets: number;
  /** What `biganzi mine` would write, names relative to its output folder. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Request with `SnippetsParams`: the snippets to choose from, as `SnippetList`. */
export const SNIPPETS_REQUEST = 'biganzi/snippets';

export interface SnippetsParams extends DraftParams {
  readonly place: Place;
  /** What the writer typed; empty for all by role. */
  readonly query: string;
}

export interface SnippetList {
  /** Best first; without a query those of one role stand together. */
  readonly snippets: readonly {
    /** In VS Code snippet syntax. */
    readonly body: string;
    /** As it reads with its defaults. */
    readonly text: string;
    /** 号召 */
    readonly role: string;
    /** 见于 3 篇 */
    readonly count: string;
  }[];
}

/** Request with `DraftParams`: whether a text of another language reads like a draft, as a `boolean`; `null` where it is not open. */
export const RECOGNIZE_REQUEST = 'biganzi/recognize';

/** Command of `workspace/executeCommand`: ignores a finding, or its rule in this document; arguments are `IgnoreArguments`. */
export const IGNORE_COMMAND = 'biganzi.ignore';

export type IgnoreArguments = readonly [
  uri: string,
  /** Where the finding begins. */
  place: Place,
  rule: string,
  scope: 'here' | 'document',
];

/** Request with `DraftParams`: what is ignored where the document is, as `IgnoredList`. */
export const IGNORED_REQUEST = 'biganzi/ignored';

export type IgnoredList = readonly IgnoredItem[];

export interface IgnoredItem {
  readonly rule: string;
  /** 年份没有填写 */
  readonly title: string;
  /** The draft, relative to the folder with `.biganzi`. */
  readonly file: string;
  /** `null` for a rule that is switched off in the whole draft. */
  readonly hash: string | null;
  /** Where it stands in this document now, with its words in their line; `null` elsewhere. */
  readonly at: { readonly line: number; readonly excerpt: string } | null;
}

/** Request with `RestoreParams`: reports these again; answers how many are still ignored, `null` where that cannot be kept. */
export const RESTORE_IGNORED_REQUEST = 'biganzi/restoreIgnored';

export interface RestoreParams extends DraftParams {
  readonly items: readonly Pick<IgnoredItem, 'rule' | 'file' | 'hash'>[];
}

/** Request with `EditSettingsParams`: the edits of a settings file as `RememberEdits`, `null` where it cannot be edited. */
export const EDIT_SETTINGS_REQUEST = 'biganzi/editSettings';

export interface EditSettingsParams {
  /** The text of the settings file; empty where there is none yet. */
  readonly text: string;
  readonly change:
    | { readonly kind: 'allow'; readonly word: string }
    | { readonly kind: 'off'; readonly rule: string };
}

/** Commands of the client that a code action calls. Arguments: the uri, then a word or a rule. */
export const ALLOW_WORD_COMMAND = 'biganzi.allowWord';
export const TURN_OFF_RULE_COMMAND = 'biganzi.turnOffRule';
/** Argument: the uri of the rule's page. */
export const SHOW_RULE_COMMAND = 'biganzi.showRule';

/**
 * From a server in a browser to its client: the uri of a settings file, answered with its text, or `null` where there is none.
 * A server on a disk reads for itself.
 */
export const READ_SETTINGS_FILE_REQUEST = 'biganzi/readSettingsFile';

/** Request with `RunToolParams`: a tool that an assistant calls, answered with `RunToolAnswer`. */
export const RUN_TOOL_REQUEST = 'biganzi/runTool';

export interface RunToolParams {
  /** As in `contributes.languageModelTools`. */
  readonly name: string;
  readonly input: unknown;
}

/** `null` where it failed; the log says why. */
export type RunToolAnswer =
  | { readonly kind: 'result'; readonly result: object }
  | { readonly kind: 'problem'; readonly problem: string }
  | null;

/** Request with `ReadWordParams`: the text of a Word document, as `WordDraft` or `WordRefusal`. */
export const READ_WORD_REQUEST = 'biganzi/readWord';

export interface ReadWordParams {
  /** Of the file, in base64: the client reads and writes files, the server only what is in them. */
  readonly bytes: string;
}

export interface WordDraft {
  readonly kind: 'draft';
  readonly text: string;
  /** Tracked changes, which the text has as accepted, and comments, which it has not. */
  readonly revisions: number;
  readonly comments: number;
  /** Content controls that still show their prompt. */
  readonly prompts: number;
}

export interface WordRefusal {
  readonly kind: 'refused';
  /** Why, and what to do, in the language of the settings. */
  readonly reason: string;
}

/** Request with `WriteBackParams`: the document with the draft's changes, as `WrittenBack` or `WordRefusal`. */
export const WRITE_BACK_REQUEST = 'biganzi/writeBackWord';

export interface WriteBackParams extends ReadWordParams {
  /** The draft that was made from the document. */
  readonly text: string;
}

export interface WrittenBack {
  readonly kind: 'written';
  readonly bytes: string;
  readonly done: number;
  /** Changes that have no place in the document: automatic numbers, fields, text boxes, added paragraphs. */
  readonly skipped: number;
}

/** Request with `ExportWordParams`: an open draft laid out as a Word document, its bytes in base64; a `WordRefusal` where the layout cannot be used. */
export const EXPORT_WORD_REQUEST = 'biganzi/exportWord';

export interface ExportWordParams extends DraftParams {
  readonly profile: ChosenProfile;
}

/** Request with `CleanPastedParams`: the pasted text without what was copied along, as a `string`; `null` where there is none of it. */
export const CLEAN_PASTED_REQUEST = 'biganzi/cleanPasted';

export interface CleanPastedParams extends DraftParams {
  readonly text: string;
}

/** Request with `DraftParams`: the draft laid out by GB/T 9704 for the clipboard, as `ClipboardText`. */
export const CLIPBOARD_REQUEST = 'biganzi/clipboard';

export interface ClipboardText {
  /** Every text of the draft is escaped. */
  readonly html: string;
  readonly text: string;
}

/** A page layout: one of ours by its name, or an office's own as JSON. */
export type ChosenProfile = 'official' | 'speech' | { readonly json: string };

/** Request with `CompareParams`: what became of an old draft in the one that is open, as `ComparedDraft`. */
export const COMPARE_REQUEST = 'biganzi/compareDrafts';

export interface CompareParams extends DraftParams {
  /** The text of the old draft. */
  readonly old: string;
  readonly kind: 'plain' | 'markdown';
}

/** Everything in the language of the settings. */
export interface ComparedDraft {
  /** How much was taken over word for word. */
  readonly summary: string;
  /** Sections, copies, figures and open years, each group together. */
  readonly items: readonly {
    /** The name of the group. */
    readonly group: string;
    readonly label: string;
    readonly text: string;
    readonly old?: PlaceRange;
    readonly new?: PlaceRange;
  }[];
}

/** Request with `PageParams`: a page made of an open draft, as `DraftPage`. */
export const PAGE_REQUEST = 'biganzi/page';

/** 体检报告, 版面预览. */
export type PageKind = 'report' | 'preview';

export interface PageParams extends DraftParams {
  readonly page: PageKind;
  /** To be shown beside an editor, or a whole page by itself. */
  readonly form: 'view' | 'file';
  /** Of a preview; absent: official. */
  readonly profile?: ChosenProfile;
}

export interface DraftPage {
  readonly title: string;
  /** The same for every draft in one layout. */
  readonly style: string;
  /** The content of a body; of the form `file` a whole page. Every text of the draft is escaped. */
  readonly html: string;
}

/** What a page beside an editor is told by its editor. */
export type ToView =
  | { readonly kind: 'show'; readonly html: string }
  /** The first line in view in the editor, from 0. */
  | { readonly kind: 'reveal'; readonly line: number };

/** What a page beside an editor tells its editor. */
export type FromView =
  | { readonly kind: 'ready' }
  /** 12:3-12:8, lines and UTF-16 columns from 0. */
  | { readonly kind: 'go'; readonly range: string }
  | { readonly kind: 'save' }
  /** Another layout is wanted. */
  | { readonly kind: 'profile' };
