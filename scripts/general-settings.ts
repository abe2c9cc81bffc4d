import { DEFAULT_SPEECH_RATE, type Localized } from '../core/src/index.js';

/** A setting that belongs to no rule. `npm run generate` writes it into the manifest. */
export interface GeneralSetting {
  /** Without the leading `biganzi.`. */
  readonly name: string;
  readonly description: Localized;
  /** `machine`: only the user can set it; a workspace, which may be untrusted, cannot. */
  readonly scope: 'resource' | 'window' | 'machine';
  /** JSON schema of the value, with its default. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Descriptions of the values of the schema's `enum`, in order. */
  readonly values?: readonly Localized[];
  /** The message for a value that does not match the schema's `pattern`. */
  readonly patternError?: Localized;
}

/** In the order in which the settings page shows them. */
export const GENERAL_SETTINGS: readonly GeneralSetting[] = [
  {
    name: 'activation',
    description: {
      zh: '在纯文本和 Markdown 文件中是否检查。语言为“公文/讲话稿”的文件总是检查',
      en: 'Whether plain text and Markdown files are checked. Files of the language `gongwen` always are',
    },
    scope: 'resource',
    schema: { type: 'string', enum: ['auto', 'always', 'never'], default: 'auto' },
    values: [
      {
        zh: '看起来像讲话稿、公文时才检查',
        en: 'Where the text looks like an official speech or paper',
      },
      { zh: '总是检查', en: 'Always' },
      { zh: '从不检查', en: 'Never' },
    ],
  },
  {
    name: 'adoptDrafts',
    description: {
      zh: '纯文本和 Markdown 文件看起来像讲话稿、公文时，自动把语言改为“公文/讲话稿”，右键菜单、快捷键、灰字续写随之可用。手工改过语言的文件不再自动改',
      en: 'Give plain text and Markdown that read like an official speech or paper the language `gongwen`, with its menu, keys and continuations. Files whose language was set by hand are left alone',
    },
    scope: 'resource',
    schema: { type: 'boolean', default: true },
  },
  {
    name: 'locale',
    description: { zh: '提示所用的语言', en: 'The language of findings' },
    scope: 'resource',
    schema: { type: 'string', enum: ['zh', 'en'], default: 'zh' },
    values: [
      { zh: '中文', en: 'Chinese' },
      { zh: '英文', en: 'English' },
    ],
  },
  {
    name: 'documentDate',
    description: {
      zh: '稿子的日期，如 2026、2026-03 或 2026-03-04。稿子自己写明日期的，以稿子为准；留空则从稿子里找',
      en: 'The date the draft is written for: 2026, 2026-03 or 2026-03-04. A date in the draft itself comes first; leave empty to go by the draft alone',
    },
    scope: 'resource',
    schema: {
      type: 'string',
      default: '',
      pattern: '^(\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?)?$',
    },
    patternError: {
      zh: '请写成 2026、2026-03 或 2026-03-04',
      en: 'Write 2026, 2026-03 or 2026-03-04',
    },
  },
  {
    name: 'inlineCompletion',
    description: {
      zh: '写到熟悉的句子时，在光标后用灰字显示下文，按 Tab 写入。只用于“公文/讲话稿”',
      en: 'Show the rest of a known sentence in grey after the cursor; Tab writes it. In files of the language `gongwen` only',
    },
    scope: 'resource',
    schema: { type: 'boolean', default: true },
  },
  {
    name: 'inlayHints',
    description: {
      zh: '列出的项数与所说的不符时，在文中注明“应 3 项，实 4 项”',
      en: 'Note in the text where a list has more or fewer items than announced: “3 announced, 4 found”',
    },
    scope: 'resource',
    schema: { type: 'boolean', default: true },
  },
  {
    name: 'codeLens',
    description: {
      zh: '在标题上方注明字数、讲多少分钟、套话密度和没有填写的地方',
      en: 'Note above headings how long the text is, how long it takes to say, how much of it is clichés, and what is left to fill in',
    },
    scope: 'resource',
    schema: { type: 'string', enum: ['sections', 'title', 'off'], default: 'sections' },
    values: [
      { zh: '全文标题和第一层小标题', en: 'The title and the headings of the first level' },
      { zh: '只在全文标题', en: 'The title only' },
      { zh: '不注明', en: 'Nowhere' },
    ],
  },
  {
    name: 'speechRate',
    description: {
      zh: '每分钟讲多少字（按 Word 的字数，含标点），用来估计讲多少分钟',
      en: 'Characters spoken a minute, marks included, to tell how long a speech takes',
    },
    scope: 'resource',
    schema: { type: 'integer', minimum: 60, maximum: 600, default: DEFAULT_SPEECH_RATE },
  },
  {
    name: 'cliches.strictness',
    description: {
      zh: '空话提示得多严：整段多是套话（cliche-density）和句子空泛（hollow-sentence）两条规则的界线',
      en: 'How readily hollow paragraphs (cliche-density) and sentences (hollow-sentence) are reported',
    },
    scope: 'resource',
    schema: { type: 'string', enum: ['loose', 'normal', 'strict'], default: 'normal' },
    values: [
      { zh: '宽松：只提示最空的', en: 'Loose: the hollowest only' },
      { zh: '一般', en: 'Normal' },
      { zh: '严格：半虚半实的也提示', en: 'Strict: half hollow ones too' },
    ],
  },
  {
    name: 'terms',
    description: {
      zh: '允许的词语：含有这些词语的地方不提示',
      en: 'Allowed words: findings that touch one of them are not shown',
    },
    scope: 'resource',
    schema: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      uniqueItems: true,
      default: [],
    },
  },
  {
    name: 'archive',
    description: {
      zh: '自有文稿所在的文件夹（完整路径，`~` 是用户目录）。其中的 txt、md、docx 在后台整理，常用的语句补全时排在最前。文件夹里什么也不写，文稿不离开本机',
      en: 'Folders of your own drafts (absolute paths, `~` is your home). Their txt, md and docx files are indexed in the background, and what they often say comes first in completion. Nothing is written into the folders, and drafts never leave the machine',
    },
    scope: 'machine',
    schema: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      uniqueItems: true,
      default: [],
    },
  },
  {
    name: 'archiveReuse',
    description: {
      zh: '撞稿提示：长句与自有文稿（`biganzi.archive`）里的一字不差时，注明在哪一篇、第几行。固定表述、称谓、标题、引文不算',
      en: 'Hint at long sentences that stand word for word in your own drafts (`biganzi.archive`), with file and line. Formulations, salutations, titles and quotations do not count',
    },
    scope: 'window',
    schema: { type: 'boolean', default: false },
  },
  {
    name: 'trace.server',
    description: {
      zh: '在输出面板中记录编辑器与语言服务器之间的往来',
      en: 'Log what the editor and the language server say to each other in the output panel',
    },
    scope: 'window',
    schema: { type: 'string', enum: ['off', 'messages', 'verbose'], default: 'off' },
    values: [
      { zh: '不记录', en: 'Nothing' },
      { zh: '只记录消息的名称', en: 'The names of messages' },
      { zh: '记录消息的全部内容', en: 'Whole messages' },
    ],
  },
];
