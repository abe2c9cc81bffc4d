import type { Messages } from './message-texts.js';
import { ENGLISH } from './messages-english.js';

/** The messages for a value of `biganzi.locale`; Chinese for any value except `en`. */
export function messagesFor(locale: string | undefined): Messages {
  return locale === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: Messages = {
  running: (problems) => (problems === 0 ? '笔杆子：没有问题' : `笔杆子：${problems} 处问题`),
  ownDraftsNone:
    '还没有选自有文稿的文件夹。选了以后，自己常用的语句补全时排在最前；文件夹里什么也不写，文稿不离开本机。',
  ownDraftsTitle: '自有文稿在哪些文件夹？',
  addFolder: '选择文件夹…',
  readAnew: '重新整理',
  forgetIndex: '清除索引',
  cleanPasted: '清理粘贴内容',
  copyTitle: '复制为公文格式',
  copied: '已按公文格式复制，可以粘贴到 Word、WPS 或邮件里。',
  pressToCopy: '按回车复制下面的内容',
  shownNearby: (shown) => `（标出附近 ${shown} 处）`,
  alikeHidden: (count) => `（全文另有相同的 ${count} 处没有标出）`,
  shownWhere: (shown) =>
    `编辑器最多标 ${shown} 处：先标看得见的，每种问题至少标一处，其余由近到远，滚动后跟着换`,
  severities: (errors, warnings, informations) =>
    `错误 ${errors}，警告 ${warnings}，信息 ${informations}`,
  hints: (count) => `另有 ${count} 处提示，只在文中标出`,
  openProblems: '点击打开“问题”面板',
  starting: '笔杆子：正在启动',
  stopped: '笔杆子：没有运行',
  clickToRestart: '语言服务没有运行，点击重新启动',
  fillTitle: (excerpt, missing) => `填写${missing}：${excerpt}`,
  fillHere: (text) => `这一处“${text}”填写为`,
  fillAlike: (text, places) => `文中 ${places} 处“${text}”都填写为`,
  nothingFilled: '请写出要填的内容',
  textChanged: (text) => `这里已经不是“${text}”，没有改动。`,
  notWritten: '文档没有接受修改，没有改动。',
  notAnswered: '语言服务没有回答，没有改动。',
  notADraft:
    '没有改动：文稿刚刚改动过，或者看起来不是讲话稿、公文。需要时请把语言改为“公文/讲话稿”。',
  fillWith: (missing, places) =>
    places === 1 ? `缺${missing}，请填写` : `缺${missing}，文中 ${places} 处相同，一起填写`,
  typed: '填入',
  answeredBefore: '前面填过',
  skip: '暂不填写，看下一处',
  split: (places) => `这 ${places} 处逐一填写`,
  nothingOpen: '文中没有要填写的地方。',
  filled: (places) => `填写了 ${places} 处。`,
  missed: (answers) => `有 ${answers} 处在填写时改动过，没有填。`,
  offerToRemember: (examples, values) =>
    `以后遇到相同的占位，也提议这样填吗？${examples.join('、')}` +
    (values > examples.length ? `等 ${values} 个` : ''),
  remember: '记住',
  remembered: (file) => `已写入 ${file}。`,
  notRemembered: (file) => `${file} 写法有误，没有写入。`,
  insertSnippet: '插入范句',
  searchSnippets: '输入汉字、拼音或拼音首字母查找，如“领导”“jqld”；回车插入',
  nothingToRestore: '没有丢失或断开的行，不用改动。',
  restoreTitle: (breaks) => `恢复分段：${breaks} 处`,
  restorePrompt: '左边是原稿，右边是恢复分段以后',
  restore: '恢复',
  leaveAsIs: '不改',
  residueDeleted: (blocks, lines) =>
    blocks === 0 ? '文中没有网页残留。' : `删除了 ${blocks} 处网页残留，共 ${lines} 行。`,
  residueTitle: (blocks, lines) => `要删除的网页残留：${blocks} 处，共 ${lines} 行`,
  residuePrompt: '看一遍，要留下的去掉勾选，回车删除',
  linesOf: (first, lines) =>
    lines === 1 ? `第 ${first} 行` : `第 ${first}—${first + lines - 1} 行，共 ${lines} 行`,
  chooseObstacle: '选择一处，跳到文中',
  placeOf: (line, rule) => `第 ${line} 行 · ${rule}`,
  dateKnown: (date, source) => `成文 ${date} · 来源：${source}`,
  dateUnknown: '成文日期：未知',
  dateTooltip: '今年、去年、机构名称等都按这个日期检查，点击设定',
  dateName: '笔杆子：成文日期',
  datePrompt: '如 2026年3月4日、2026.3.4、2026-03，年月日写到哪里都行；留空则从文稿里找',
  dateWritten: (date, source) =>
    `文稿的${source}已经写明 ${date}，以文稿为准；这里填的用于没有写明日期的文稿`,
  dateProblem: '请写成 2026年、2026年3月 或 2026年3月4日',
  dateWhere: '日期记在哪里？',
  dateInDraft: '写在标题下面',
  dateForFile: '只记给这个文件',
  dateForFileDetail: '文稿不改动，记在本机的编辑器里',
  dateForAll: '用于没有写明日期的所有文稿',
  dateForAllDetail: '写入用户设置',
  chooseCorpus: '从哪个文件夹提炼范句',
  mineThis: '提炼',
  nothingMined: (documents, skipped) =>
    `读了 ${documents} 篇文稿，跳过 ${skipped} 个文件，没有提炼出范句。至少要有两篇文稿用了同样的语句。`,
  miningCancelled: '已取消，什么也没有写。',
  notMined: (folder) => `无法读取 ${folder}，原因见“输出”面板。`,
  mined: (snippets, documents, skipped) =>
    `从 ${documents} 篇文稿提炼了 ${snippets} 条范句` +
    (skipped > 0 ? `，跳过 ${skipped} 个文件。` : '。'),
  misread: (file, likely) =>
    `“${file}”用错了编码，文字成了乱码` +
    (likely === undefined ? '。' : `，像是 ${likely}。`) +
    '换一种编码重新打开，文件本身不变。',
  reopenAs: (encoding) => `按 ${encoding} 重新打开`,
  reopen: '选别的编码',
  keptIn: (place) => `已写入 ${place}。`,
  showSkipped: '看跳过了哪些',
  asSnippetFile: '存为代码片段文件',
  asSnippetFileDetail: '一个 .code-snippets 文件，存好就能在编辑器里补全',
  snippetFileName: '范句.code-snippets',
  snippetFiles: '代码片段',
  asFolder: '存到文件夹',
  asFolderDetail: '每类一个 json 文件，与 biganzi mine 相同',
  keepHere: '存在这里',
  wouldOverwrite: (files) => `这个文件夹里已有 ${files} 个同名文件，要覆盖吗？`,
  overwrite: '覆盖',
  figuresName: '笔杆子：字数与套话',
  figuresTooltip: '字数与 Word 一致；语速在设置 biganzi.speechRate 中。点击看体检报告',
  adopted: (file) =>
    `“${file}”像是讲话稿、公文，已按“公文/讲话稿”打开，右键菜单、快捷键、灰字续写都可以用了。以后认出的文稿也这样打开，不再提示。`,
  adoptNotHere: '这个文件改回去',
  adoptNever: '以后都不要',
  allowWhere: (word) => `允许“${word}”：在哪些文稿中？`,
  turnOffWhere: (rule) => `关闭“${rule}”：在哪些文稿中？`,
  forUser: '我的所有文稿',
  forUserDetail: '写入用户设置',
  forWorkspace: '本工作区的文稿',
  forWorkspaceDetail: '写入工作区设置（.vscode 文件夹）',
  forFolder: '这个文件夹的文稿，命令行也照此检查',
  forFolderDetail: '写入 .biganzirc.json',
  allowed: (word, place) => `已允许“${word}”：${place}。`,
  turnedOff: (rule, place) => `已关闭“${rule}”：${place}。`,
  nothingIgnored: '这里没有忽略的问题。',
  ignoredTitle: (count) => `已忽略 ${count} 处`,
  ignoredPrompt: '去掉勾选，回车后恢复提示',
  inWholeFile: '整个文件不提示',
  elsewhere: '不在打开的文稿中，或者句子已经改动',
  restored: (count) => `恢复了 ${count} 处提示。`,
};
