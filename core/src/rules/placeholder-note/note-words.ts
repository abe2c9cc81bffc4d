// The wording of notes, and words that only look like them.

/** 略, 名单略, 具体数据略; not 战略, 策略, 简略. */
const LEFT_OUT =
  /^(?:.{0,15}[^战侵策胆谋方韬攻简忽概大粗经才智脑史领]|.{0,14}[摘纪概提])?略[。.…]*$/u;
const NO_WORD_BEFORE = /要略[。.…]*$/u;
const OF_SUMMARY = /[摘纪概提]要略[。.…]*$/u;

/** 待补充, 待定, 时间待定, 待核实：人数, 待补充数据; not 有待完善, 待遇, 待业. */
const PENDING =
  /^(?:[^，。；、]{0,9}[^，。；、有尚还亟仍等期接招优善对看款])?待(?:补[充全齐写]?|核[实对]?|定|填写?|完善|确[认定]|明确|插入|添加|审定|提供|更新)(?:$|[：:，,。；;…！!\s].{0,20}$|(?:具体|相关|最新)?(?:数据|内容|数字|名单|材料|案例|信息|部分|姓名|时间|地点|单位|图片|资料)$)/u;
/** 待办公室提供, 待会后核实 */
const PENDING_FROM = /^待[^，。；]{1,8}(?:提供|补充|核实|核对|确认|填写)$/u;

/** 此处插入数据, 此处略去, 此处需要核实, 此处加一个例子; not 此处指, 此处所称. */
const HERE =
  /^(?:此处|这里|此段|本段)(?:应当?|还?需要?|可以?|请|要|拟|待)?(?:再|另)?(?:插入|填写?|补充?|略|省略|加|写|放|留空|为空|空|替换|根据实际|结合实际|添加|列出|列举|引用|删|粘贴|介绍|展开|改|核实|核对)/u;

/** 需补充, 需核实：人数 */
const NEEDED =
  /^(?:还?需要?|急需|务必)(?:再|另)?(?:补充|核实|核对|替换|插入)(?:$|[：:，,].{0,20}$|(?:具体|相关|最新)?(?:数据|内容|数字|案例|例子|事例|名单)$)/u;

/** 请补充数据, 请在此插入图片, 请根据实际情况修改 */
const ASKED =
  /^请(?:在?此处?|自行|根据|结合)?.{0,10}(?:补充|插入|替换|改写|修改为|核实后填|据实填写|如实填写|自行填写)(?:$|完整$|[：:，,。].{0,20}$|.{0,8}(?:数据|内容|数字|案例|例子|名单|名称|姓名|图片|情况)$)/u;

/** 此处数据请财务部核实, 名单请办公室补充: a request to another office. */
const ASKED_OF =
  /^(?:此处|本段|这里|文中|以上|上述|具体)?(?:的)?(?:数据|数字|内容|情况|名单|人数|名称|金额|表述|时间|地点)[，,]?请[^，。；]{1,10}(?:核实|核对|补充|提供|确认|审核|把关|填写)[。！!]?$/u;
/** 待局长审定后印发，数据以防办为准 */
const PENDING_APPROVAL =
  /^(?:此?稿)?待[^，。；]{1,8}(?:审定|审核|审阅|定稿|同意|确认)后(?:再|方可|可)?(?:印发|发放|下发|发布|使用|讲|定稿)(?:$|[，,。；].{0,20}$)/u;

/** 请根据实际情况修改, 请自行填写 */
const ADAPTED = /^请(?:自行|根据|结合)[^，。]{0,10}(?:修改|填写|调整|替换|完善|补充)[。！!]?$/u;

/** 插入数据, 填入单位名称, 填写具体数字, 补充具体案例 */
const IMPERATIVE =
  /^(?:插入|填入|填写|填上|写上|写明|补充|补上|加入|添加)(?:一个|几个|一些|若干|具体|相关|本地|本单位|有关|最新|实际|部分)*(?:数据|案例|例子|事例|数字|图片|图表|表格|名单|姓名|单位名称|地名|领导姓名)$/u;

/** TODO 补充数据; TBD; FIXME: … */
const ENGLISH = /^(?:TODO|TBD|FIXME|todo|Todo|tbd)(?![A-Za-z]).*$/u;

/** 省略, 以下省略, 此处省略1358字, 中间省略若干字; 单字替换 is the trace of a bulk replacement. */
const OMISSION =
  /^(?:此处|以下|以上|中间|下文|后文|其余|其他|部分内容|内容)?(?:均|已)?省略(?:约?\d{1,6}余?字|若干字?|部分内容|内容|号|不?[nN]字|无数字|一万字)?[。.…]*$|^单字替换$/u;

/** Whether the text between two brackets is a note. */
export function isBracketNote(content: string): boolean {
  if (content === '') return false;
  if (LAST_WORDS.has(content.charAt(content.length - 1))) {
    if (LEFT_OUT.test(content)) return !NO_WORD_BEFORE.test(content) || OF_SUMMARY.test(content);
  }
  return REQUIRED_SIGN.test(content) && NOTES.some((note) => note.test(content));
}

const LAST_WORDS = new Set('略。.…');
/** Cheap filter: every note of another kind contains one of these. */
const REQUIRED_SIGN = /待|^此|^这|^本|需|务必|请|^插|^填|^补|^加|^添|^[TtF]|省略|^单/u;
const NOTES = [
  PENDING,
  PENDING_FROM,
  PENDING_APPROVAL,
  HERE,
  NEEDED,
  ASKED,
  ASKED_OF,
  ADAPTED,
  IMPERATIVE,
  ENGLISH,
  OMISSION,
];

/** ……  ...  。。。。 */
const DOTS = /^(?:…{1,10}|\.{3,20}|。{3,20}|[·．]{3,20})$/u;
/** 待补充  略  此处待完善  TODO：补充数据 */
const BARE =
  /^(?:(?:此处|此段|这里|以下|本段|内容|数据|具体内容|具体数据)?待(?:补充|定|核实|完善|填写|补|续写|确认)|(?:此处|以下|内容|下|具体内容|名单)?略|略去)[。.…！!]*$/u;

/** 待核：去年同期数 */
const PENDING_POINT = /^待(?:核[实对]?|补充?|填写?|查证?|确认|完善)[：:].{1,30}$/u;

/** Whether a line without brackets is a note; its ordinal is already removed. */
export function isLineNote(line: string): boolean {
  if (line === '' || line.length > 40) return false;
  return (
    DOTS.test(line) ||
    BARE.test(line) ||
    PENDING_POINT.test(line) ||
    ENGLISH.test(line) ||
    OMISSION.test(line)
  );
}

/** ……此处省略1358字…… */
export const OMITTED = /[.…]{0,6}(?:此处|以下|以上|中间)?省略约?\d{1,6}余?字[.…]{0,6}/u;
