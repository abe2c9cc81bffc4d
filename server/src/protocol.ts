/** The requests and commands between client and server beyond standard LSP; types and names only. */
import type { Diagnostic } from 'vscode-languageserver-protocol';

/** Command of `workspace/executeCommand` that restructures headings; arguments are `RestructureArguments`. */
export const RESTRUCTURE_COMMAND = 'biganzi.restructure';

/** The action on the heading whose section contains the cursor, or on the whole document. */
export type TreeCommand =
  'renumber' | 'renumberSubtree' | 'promote' | 'demote' | 'moveUp' | 'moveDown' | 'restoreBreaks';

/** A position as in LSP: lines and UTF-16 columns from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** The answer of the command: the cursor position after the edits, or `null` if the editor should keep its own. */
export type RestructureAnswer = Place | null;

/** The uri of an open document, the cursor in it, and the command. */
export type RestructureArguments = readonly [uri: string, place: Place, command: TreeCommand];

/** A range as in LSP; the end is exclusive. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** Parameters of a request about an open document. The answer is `null` if it is not open or not a draft. */
export interface DraftParams {
  readonly uri: string;
}

/** Request with `DraftParams`: all placeholders of the draft, as `OpenPlaces`. */
export const OPEN_PLACES_REQUEST = 'biganzi/openPlaces';

export interface OpenPlaces {
  /** In document order. */
  readonly groups: readonly OpenPlaceGroup[];
  /** The uri of the settings file that applies to the draft. */
  readonly configuration: string | null;
}

/** Places with the same text, which one answer fills in. */
export interface OpenPlaceGroup {
  readonly id: string;
  /** The placeholder with the word that shows what is missing: ×书记. */
  readonly shown: string;
  readonly kind: string;
  /** What is missing, for the writer: 人名. */
  readonly missing: string;
  readonly places: readonly { readonly range: PlaceRange; readonly excerpt: string }[];
  /** Most likely first; an empty text deletes the placeholder. */
  readonly proposals: readonly { readonly text: string; readonly reason: string }[];
}

/** Request with `FillParams`: the server asks the client to apply all answers in one step; the answer is a `FillResult`. */
export const FILL_PLACES_REQUEST = 'biganzi/fillPlaces';

export interface FillParams extends DraftParams {
  readonly answers: readonly {
    readonly group: string;
    /** Index into the group's places; absent: all places. */
    readonly place?: number;
    /** Number of places in the group when the writer was asked. */
    readonly of: number;
    readonly text: string;
  }[];
}

export interface FillResult {
  /** Number of places that were filled in. */
  readonly filled: number;
  /** Number of answers that were not applied because their places had changed. */
  readonly missed: number;
  /** Answers that can be remembered for other drafts, by the text of the placeholder. */
  readonly kept: Readonly<Record<string, string>>;
}

/** Request with `RememberParams`: the edits of a settings file as `RememberEdits`; `null` if it cannot be edited. */
export const REMEMBER_REQUEST = 'biganzi/rememberPlaceholders';

export interface RememberParams {
  /** The text of the settings file; empty if there is none yet. */
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

export type RememberEdits = readonly { readonly range: PlaceRange; readonly newText: string }[];

/** Request with `DraftParams`: the edits that restore lost line breaks, as `RestoredBreaks`. */
export const RESTORED_BREAKS_REQUEST = 'biganzi/restoredBreaks';

/** In document order, for the version at the time of the request. */
export type RestoredBreaks = readonly { readonly range: PlaceRange; readonly newText: string }[];

/** Request with `DraftParams`: the pieces of web residue, as `ResidueList`. */
export const RESIDUE_REQUEST = 'biganzi/residue';

export type ResidueList = readonly {
  readonly range: PlaceRange;
  /** Number of lines it covers. */
  readonly lines: number;
  /** Its first characters. */
  readonly excerpt: string;
}[];

/** Request with `DeleteResidueParams`: the server asks the client to delete web residue in one step; the answer is the number of deleted pieces. */
export const DELETE_RESIDUE_REQUEST = 'biganzi/deleteResidue';

export interface DeleteResidueParams extends DraftParams {
  /** Start positions of the pieces to delete; absent: all. */
  readonly only?: readonly Place[];
}

/** Request with `DraftParams`: whether the draft is ready to be delivered, as `DeliveryVerdict`. */
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

/** Request with `CheckFileParams`: the findings in a file that is not open, as `CheckedFile`; `null` if it is not a draft. */
export const CHECK_FILE_REQUEST = 'biganzi/checkFile';

/** Matches the name or uri of a Word document: 讲话.docx, file:///a/讲话.DOCM */
export const WORD_NAME = /\.doc[xm]$/iu;

export interface CheckFileParams extends DraftParams {
  /** Content of the file in base64. */
  readonly bytes: string;
  /** The uri under which the findings are shown, if it differs from `uri`. */
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
  /** `reason`: why it cannot be read, in the language of the settings. */
  | { readonly kind: 'refused'; readonly reason: string };

/** The client's command 定稿检查: shows whether the draft is ready to be delivered. */
export const GATE_COMMAND = 'biganzi.readyToDeliver';

/** The client's command 体检报告: shows the full report of the draft. */
export const REPORT_COMMAND = 'biganzi.showReport';

/** The client's command that asks for the content of all placeholders. */
export const FILL_PLACES_COMMAND = 'biganzi.fillPlaceholders';

/** Request with `DraftParams`: length, speaking time and cliché density of the draft, as `FiguresAnswer`. */
export const FIGURES_REQUEST = 'biganzi/figures';

/** In the language of the settings. */
export interface FiguresAnswer {
  /** 1234 字 · 约 6 分钟 · 套话密度 23% */
  readonly text: string;
  /** Further figures, one line each. */
  readonly details: readonly string[];
}

/** Request with `DraftParams`: the date the draft is written for, as `DraftDate`. */
export const DOCUMENT_DATE_REQUEST = 'biganzi/documentDate';

/** Request with `KeepDatesParams`: replaces the dates that are used for drafts without a date of their own. */
export const KEEP_DATES_REQUEST = 'biganzi/keepDates';

export interface KeepDatesParams {
  /** 2024, 2024-02 or 2024-02-19, by the uri of the draft. */
  readonly dates: Readonly<Record<string, string>>;
}

/** `known` is `null` if neither the draft nor the settings have a date. */
export interface DraftDate {
  readonly known: {
    /** 2024年2月 */
    readonly date: string;
    /** Where it was found: 标题 */
    readonly source: string;
    /** In the format of the setting: 2024-02. */
    readonly value: string;
    /** Whether the date is written in the draft, which takes precedence over the setting. */
    readonly isWritten: boolean;
  } | null;
  /** The end of the title, after which a date line can be inserted; `null` if there is no title. */
  readonly titleEnd: Place | null;
}

/** Command of `workspace/executeCommand`, no arguments: reads the writer's own archive again. */
export const REBUILD_ARCHIVE_COMMAND = 'biganzi.rebuildArchive';

/** Command of `workspace/executeCommand`, no arguments: deletes the index of the writer's own archive. */
export const CLEAR_ARCHIVE_COMMAND = 'biganzi.clearArchive';

/** Request without params: one sentence with the number of the writer's own drafts and when they were read; `null` if no folder is set. */
export const ARCHIVE_STATUS_REQUEST = 'biganzi/archiveStatus';

/** Request with `MineFolderParams`: mines a folder, with progress and cancellation; answered with `MineFolderAnswer`. */
export const MINE_FOLDER_REQUEST = 'biganzi/mineFolder';

export interface MineFolderParams {
  /** Uri of the folder. */
  readonly uri: string;
}

/** `null` if the folder could not be read; the reason is in the log. */
export type MineFolderAnswer = MinedFolder | 'cancelled' | null;

export interface MinedFolder {
  readonly documents: number;
  /** Number of files that could not be used; their names are in the log. */
  readonly skipped: number;
  /** Number of mined snippets. */
  readonly snippets: number;
  /** The files that `biganzi mine` would write, with names relative to its output folder. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Request with `SnippetsParams`: the snippets to choose from, as `SnippetList`. */
export const SNIPPETS_REQUEST = 'biganzi/snippets';

export interface SnippetsParams extends DraftParams {
  readonly place: Place;
  /** The search text; empty for all snippets, ordered by role. */
  readonly query: string;
}

export interface SnippetList {
  /** Best match first; without a query grouped by role. */
  readonly snippets: readonly {
    /** In VS Code snippet syntax. */
    readonly body: string;
    /** Plain text with the defaults of the tab stops. */
    readonly text: string;
    /** 号召 */
    readonly role: string;
    /** 见于 3 篇 */
    readonly count: string;
  }[];
}

/** Request with `DraftParams`: whether a text in another language looks like a draft, as a `boolean`; `null` if it is not open. */
export const RECOGNIZE_REQUEST = 'biganzi/recognize';

/** Command of `workspace/executeCommand`: ignores a finding, or its rule in this document; arguments are `IgnoreArguments`. */
export const IGNORE_COMMAND = 'biganzi.ignore';

export type IgnoreArguments = readonly [
  uri: string,
  /** Start of the finding. */
  place: Place,
  rule: string,
  scope: 'here' | 'document',
];

/** Request with `DraftParams`: the ignored findings in the folder of the document, as `IgnoredList`. */
export const IGNORED_REQUEST = 'biganzi/ignored';

/** A place is listed once: the same sentence is ignored in every draft of the folder. */
export type IgnoredList = readonly IgnoredItem[];

export interface IgnoredItem {
  readonly rule: string;
  /** 年份没有填写 */
  readonly title: string;
  /** The draft, relative to the folder with `.biganzi`. */
  readonly file: string;
  /** Hash of the place; `null` for a rule that is ignored in the whole draft. */
  readonly hash: string | null;
  /** Its current line and text in this document; `null` if it is not in this document. */
  readonly at: { readonly line: number; readonly excerpt: string } | null;
}

/** Request with `RestoreParams`: reports these findings again; the answer is the number still ignored, `null` if the file cannot be written. */
export const RESTORE_IGNORED_REQUEST = 'biganzi/restoreIgnored';

export interface RestoreParams extends DraftParams {
  readonly items: readonly Pick<IgnoredItem, 'rule' | 'file' | 'hash'>[];
}

/** Request with `EditSettingsParams`: the edits of a settings file as `RememberEdits`; `null` if it cannot be edited. */
export const EDIT_SETTINGS_REQUEST = 'biganzi/editSettings';

export interface EditSettingsParams {
  /** The text of the settings file; empty if there is none yet. */
  readonly text: string;
  readonly change:
    | { readonly kind: 'allow'; readonly word: string }
    | { readonly kind: 'off'; readonly rule: string };
}

/** Commands of the client that code actions call. Arguments: the uri, then a word or a rule. */
export const ALLOW_WORD_COMMAND = 'biganzi.allowWord';
export const TURN_OFF_RULE_COMMAND = 'biganzi.turnOffRule';
/** Argument: the uri of the rule's page. */
export const SHOW_RULE_COMMAND = 'biganzi.showRule';

/**
 * Request from a server in a browser to its client: the uri of a settings file, answered with its text, `null` if it does
 * not exist. A server in Node reads the file itself.
 */
export const READ_SETTINGS_FILE_REQUEST = 'biganzi/readSettingsFile';

/** Request with `RunToolParams`: runs an assistant tool, answered with `RunToolAnswer`. */
export const RUN_TOOL_REQUEST = 'biganzi/runTool';

export interface RunToolParams {
  /** As in `contributes.languageModelTools`. */
  readonly name: string;
  readonly input: unknown;
}

/** `null` if it failed; the reason is in the log. */
export type RunToolAnswer =
  | { readonly kind: 'result'; readonly result: object }
  | { readonly kind: 'problem'; readonly problem: string }
  | null;

/** Request with `ReadWordParams`: the text of a Word document, as `WordDraft` or `WordRefusal`. */
export const READ_WORD_REQUEST = 'biganzi/readWord';

export interface ReadWordParams {
  /** Content of the file in base64; the client reads and writes the files. */
  readonly bytes: string;
}

export interface WordDraft {
  readonly kind: 'draft';
  readonly text: string;
  /** Number of tracked changes, which are accepted in the text, and of comments, which are left out. */
  readonly revisions: number;
  readonly comments: number;
  /** Number of content controls that still show their prompt. */
  readonly prompts: number;
}

export interface WordRefusal {
  readonly kind: 'refused';
  /** The reason and what to do, in the language of the settings. */
  readonly reason: string;
}

/** Request with `WriteBackParams`: the Word document with the changes of the draft, as `WrittenBack` or `WordRefusal`. */
export const WRITE_BACK_REQUEST = 'biganzi/writeBackWord';

export interface WriteBackParams extends ReadWordParams {
  /** The draft that was made from the document. */
  readonly text: string;
}

export interface WrittenBack {
  readonly kind: 'written';
  readonly bytes: string;
  readonly done: number;
  /** Number of changes that cannot be written to the document: automatic numbers, fields, text boxes, added paragraphs. */
  readonly skipped: number;
}

/** Request with `ExportWordParams`: an open draft as a Word document in base64; a `WordRefusal` if the layout is invalid. */
export const EXPORT_WORD_REQUEST = 'biganzi/exportWord';

export interface ExportWordParams extends DraftParams {
  readonly profile: ChosenProfile;
}

/** Request with `CleanPastedParams`: the pasted text without residue, as a `string`; `null` if there is nothing to clean. */
export const CLEAN_PASTED_REQUEST = 'biganzi/cleanPasted';

export interface CleanPastedParams extends DraftParams {
  readonly text: string;
}

/** Request with `DraftParams`: the draft in the layout of GB/T 9704 for the clipboard, as `ClipboardText`. */
export const CLIPBOARD_REQUEST = 'biganzi/clipboard';

export interface ClipboardText {
  /** Markup with the text of the draft escaped. */
  readonly html: string;
  readonly text: string;
}

/** A page layout: a built-in one by name, or a custom one as JSON. */
export type ChosenProfile = 'official' | 'speech' | { readonly json: string };

/** Request with `CompareParams`: compares an old draft with the open one, as `ComparedDraft`. */
export const COMPARE_REQUEST = 'biganzi/compareDrafts';

export interface CompareParams extends DraftParams {
  /** The text of the old draft. */
  readonly old: string;
  readonly kind: 'plain' | 'markdown';
}

/** All texts are in the language of the settings. */
export interface ComparedDraft {
  /** How much was taken over unchanged. */
  readonly summary: string;
  /** Sections, copied sentences, figures and open years, grouped. */
  readonly items: readonly {
    /** The name of the group. */
    readonly group: string;
    readonly label: string;
    readonly text: string;
    readonly old?: PlaceRange;
    readonly new?: PlaceRange;
  }[];
}

/** Request with `PageParams`: a page generated from an open draft, as `DraftPage`. */
export const PAGE_REQUEST = 'biganzi/page';

/** 体检报告, 版面预览. */
export type PageKind = 'report' | 'preview';

export interface PageParams extends DraftParams {
  readonly page: PageKind;
  /** `view`: content for a webview beside the editor. `file`: a standalone page. */
  readonly form: 'view' | 'file';
  /** Layout of a preview; absent: official. */
  readonly profile?: ChosenProfile;
}

export interface DraftPage {
  readonly title: string;
  /** CSS; the same for every draft in one layout. */
  readonly style: string;
  /** The content of the body, or a whole page for the form `file`. The text of the draft is escaped. */
  readonly html: string;
}

/** Messages from the extension to a page beside the editor. */
export type ToView =
  | { readonly kind: 'show'; readonly html: string }
  /** `line`: the first visible line in the editor, from 0. */
  | { readonly kind: 'reveal'; readonly line: number };

/** Messages from a page beside the editor to the extension. */
export type FromView =
  | { readonly kind: 'ready' }
  /** `range`: 12:3-12:8, lines and UTF-16 columns from 0, the end exclusive. */
  | { readonly kind: 'go'; readonly range: string }
  | { readonly kind: 'save' }
  /** The writer wants to choose a layout. */
  | { readonly kind: 'profile' };
