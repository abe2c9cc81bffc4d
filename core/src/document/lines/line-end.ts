/** Whether a line that ends without a mark was cut in the middle of a sentence, or is a paragraph without its final mark. */
import { isDigit, isHan } from '../../text/characters.js';
import type { Paragraph, ParagraphFacts } from '../model/document.js';
import { STOP, STOPS_AND_COLONS } from '../../sentences/stops.js';

/** `cut`: the sentence goes on in the next line; `unmarked`: the paragraph ends and lacks its final mark. */
export type LineEnd = 'cut' | 'unmarked';

/** In UTF-16 units; a shorter line is a title, a name or a note. */
const SHORTEST_PROSE = 10;
/** ， 。 ； inside a line: it consists of clauses. */
const CLAUSES = /[，。；,;]/u;

/** Two clauses before the last one. */
const ROW_OF_CLAUSES = /[，,][^，,]{1,80}[，,]/u;

/** Whether the paragraph is running text: it has clauses and is no title, heading, list of names or signature. */
function isProse({ text, role, marker }: ParagraphFacts): boolean {
  if ((role !== 'text' && role !== 'short') || text.length < SHORTEST_PROSE) return false;
  return marker ? STOP.test(text) : CLAUSES.test(text);
}

/** Whether the text is certainly prose: it has a stop, which a title or a heading on its own line never has, or three clauses or more. */
export function isSurelyProse({ text }: ParagraphFacts): boolean {
  return STOP.test(text) || ROW_OF_CLAUSES.test(text);
}

/** In UTF-16 units; shorter clauses may be a heading without a number. */
const SHORTEST_PARAGRAPH = 24;

/** Whether it is a body paragraph: neither a heading without a number nor an item (第一，深化改革，…). */
export function isBodyParagraph({ text, items, marker }: ParagraphFacts): boolean {
  if (marker || items[0]?.after === 'start') return false;
  return STOP.test(text) || (ROW_OF_CLAUSES.test(text) && text.length >= SHORTEST_PARAGRAPH);
}

/** Words that start a new paragraph. */
const OPENERS =
  /^(?:[今去前明后]年|近[年几些]|[目当以之年会日事]前|今[天后日]|昨天|最近|过去|[上下]半年|[上下]一|现在|20\d\d年|年[初底内]|会[前后]|刚才|接下来|我|大家|全[省市县区乡镇村校局国体]|各|同志们|广大|[省市县区]委|党|有[的些]|一[些方个]|少数|个别|这|那|此|但|然而|因此|所以|同时|另外|首先|其次|最后|总之|第[一二三四五]|[一二三四五六七八九]是|要|必须|应当|希望|坚持|加[强快大]|通过|围绕|针对|按照|根据|为|在|从|对|由于|只[有要]|如果|虽然|尽管|面对|以|为此|请|让)/u;
/** Words and characters that start neither a sentence nor a paragraph. */
const CONTINUATIONS =
  /^(?:的(?!确|士)|了(?!解|然|如)|们|也|却|而(?!且|言)|且|及(?!时|早)|或|着(?!力|眼|重|手|实)|过(?!去|程|硬|渡|度|年|节|后)|起(?:来|了)|下(?:去|来)|出(?:来|去)|到位|[，。；：、！？）》”’])/u;
/** Words that end a complete clause. */
const FINALS =
  /(?:[了懂好够]|明显|突出|提[升高]|增强|改善|落实|到位|见效|问题|任务|工作|责任|基础|保障|目标|成[效绩果]|意义|氛围|实效|格局|局面|水平|能力|力度|[措对]策|措施|意见|精神|要求|建设|发展|稳定|满意|支持|帮助|感谢|祝贺|会议|活动|单位|部门|群众|干部|社会|经济|体系|机制|制度|重要|关键|根本|不少|很多|创新|担当|奉献|奋斗|团结|和谐|文明|幸福|进步|繁荣|[振复]兴|跨越|突破|一流|篇章|征程|贡献|辉煌|[百千万亿\d]元?|[%％])$/u;
/** 终于建  共同谱: an adverb and half a verb. */
const ADVERB_AND_ONE =
  /(?:终于|已经|正在|不断|共同|一起|必须|应当|能够|可以|全力|努力|积极|切实|认真|逐步|充分|继续|坚决|深入|扎实)\p{Script=Han}$/u;
/** How many of the last UTF-16 units are examined. */
const TAIL_LENGTH = 12;
/** Words that do not end a clause: a particle, a preposition, a verb that needs an object. */
const UNFINISHED =
  /(?:[的地得把被和与及或从向最第每各让使由、·（《“‘]|[^所存现正实潜内][在]|[^不就还但只可要又也正便]是|依照|按照|根据|坚持|制定|宣布|发布|通过|贯彻|执行|召开|提出|牢记|分别|进一步)$/u;

/** ……（登录后查看剩余内容）  （此处略）: a note that text is missing, which continues no sentence. */
const NOTE_OF_CUT = /^(?:…|\.{3}|[（(【\[][^（）()【】[\]]{1,40}[）)】\]][。.…]{0,3}$)/u;

/**
 * Classifies the end of the line `before` by the line `after` it.
 * @returns `undefined` where `before` has its final mark or is no running text
 */
export function readLineEnd(before: ParagraphFacts, after: ParagraphFacts): LineEnd | undefined {
  const { text } = before;
  const tail = text.slice(-TAIL_LENGTH);
  if (NOTE_OF_CUT.test(after.text)) return undefined;
  if (isNumberCut(tail, after.text)) return 'cut';
  const last = text.charCodeAt(text.length - 1);
  if (isCommaBeforeList(before, after)) return 'unmarked';
  if (text.endsWith('、') && before.role === 'text') return 'cut';
  if (!isProse(before) || endsInInlineTitle(before) || after.role === 'salutation' || after.marker)
    return undefined;
  if (text.endsWith('，') || text.endsWith(',')) {
    return CONTINUATIONS.test(after.text) ? 'cut' : 'unmarked';
  }
  if (!isHan(last) && !UNFINISHED.test(tail)) return undefined;
  if (UNFINISHED.test(tail) || CONTINUATIONS.test(after.text)) return 'cut';
  if (ADVERB_AND_ONE.test(tail) && STOP.test(after.text)) return 'cut';
  if (!isSurelyProse(before)) return undefined;
  if (OPENERS.test(after.text) || FINALS.test(tail)) return 'unmarked';
  if (isVerse(text, after.text)) return undefined;
  return CLAUSES.test(after.text) ? 'cut' : 'unmarked';
}

/** 阵，激发活力。: one or two characters before the first mark, not a word that may begin a paragraph. */
const SCRAP = /^(?!好[，。]|是[，。]|对[，。])\p{Script=Han}{1,2}[，。；！、]/u;
/** 其中，  例如，  谢谢！  第二，: words of two characters that may begin a paragraph. */
const OWN_WORD =
  /^(?:其[中一二三四五次]|[诚显当自忽果]然|再[次者]|反之|可见|[例譬比]如|事实|谢谢|再见|散会|完毕|此致|敬礼|特此|朋友|乡亲|代表|委员|老师|同学|战友|第.|[一二三四五六七八九十].)/u;

/** 我们要坚定不⏎⏎移，: a line that a speaker's sentence opens may have one clause. */
const SPEAKS = /^(?:要|我们|必须|各级|让我们|全[县市省区]上下)/u;
/** In UTF-16 units. */
const SHORTEST_CUT = 6;

/** Whether a word of `before` was cut, even where an empty line follows: 让企业轻装上⏎⏎阵，激发活力。 The lines are read as `cut`. */
export function isCutWord(before: ParagraphFacts, after: ParagraphFacts): boolean {
  const { text } = before;
  if (before.marker || after.marker || !isHan(text.charCodeAt(text.length - 1))) return false;
  if (!SCRAP.test(after.text) || OWN_WORD.test(after.text) || OPENERS.test(after.text))
    return false;
  if (FINALS.test(text.slice(-TAIL_LENGTH)) || endsInInlineTitle(before)) return false;
  // A heading of clauses may precede 农业，…: before two characters only a text with a sentence in it was cut.
  if (isHan(after.text.charCodeAt(1))) return isProse(before) && STOP.test(text);
  // Below a title about tea a paragraph begins with 茶，.
  if (text.includes(after.text.charAt(0))) return false;
  if (isProse(before) && (isSurelyProse(before) || OPENERS.test(text))) return true;
  return text.length >= SHORTEST_CUT && SPEAKS.test(text);
}

/** 制定本计划，⏎一、工作目标: prose that ends with a comma, before a list. */
function isCommaBeforeList(before: ParagraphFacts, { marker }: ParagraphFacts): boolean {
  if (!marker || !COMMA.test(before.text) || !isFreeProse(before)) return false;
  const begins = marker.ordinal === 1 || CERTAIN_FORMS.includes(marker.form);
  return begins && before.role === 'text' && isSurelyProse(before);
}

/** Whether it is no item of a list: without marker, or a run-in heading with text (（二）信访有成效。全年接访156批次，). */
export function isFreeProse({ marker, text }: ParagraphFacts): boolean {
  return !marker || RUN_IN.test(text);
}

/** 。 and a clause after it that ends with ， or 、 */
const RUN_IN = /。[^。；]{12,400}[，,、]$/u;
/** ， 、 */
const COMMA = /[，,、]$/u;
/** Forms of markers that cannot be the rest of a number cut in two. */
const CERTAIN_FORMS = ['N、', '（N）', '(N)'];

/** Whether the line may break off in the middle of a sentence: prose that does not end with a word of `FINALS`. */
export function mayBreakOff(before: ParagraphFacts): boolean {
  const { text } = before;
  const last = text.charCodeAt(text.length - 1);
  const long = text.length >= SHORTEST_PARAGRAPH && CLAUSES.test(text);
  return isHan(last) && long && !FINALS.test(text.slice(-TAIL_LENGTH));
}

/** …几点。一、增强责任意识: the line ends with the title of an inline heading, without a stop. */
function endsInInlineTitle({ text, inlineMarkers }: ParagraphFacts): boolean {
  const last = inlineMarkers.at(-1);
  return last !== undefined && last.level <= 2 && !STOP.test(text.slice(last.span.end));
}

/** ， 。 ！ */
const MARK_AT_END = /[。！？；：，,.!?;:]$/u;

/** Whether the lines are of equal length (± 1) and the second has no mark at its end: verse, or slogans. */
export function isVerse(text: string, next: string): boolean {
  return Math.abs(text.length - next.length) <= 1 && !MARK_AT_END.test(next);
}

/** Whether the sentence of `before` goes on in `rest`, the text after the number of the next line: 切实把精⏎2、力用在…. */
export function isCutBeforeNumber(before: ParagraphFacts, rest: string): boolean {
  const { text } = before;
  if (!isHan(text.charCodeAt(text.length - 1)) || !isProse(before)) return false;
  if (CONTINUATIONS.test(rest)) return true;
  return STOP_INSIDE.test(text.slice(-LONGEST_REST)) && !FINALS.test(text.slice(-TAIL_LENGTH));
}

/** The longest unfinished sentence with the stop before it, in UTF-16 units. */
const LONGEST_REST = 62;
/** 。 with more after it. */
const STOP_INSIDE = /[。！？][^。！？]{1,60}$/u;

/** 包村3、4、1⏎0组: a number is cut by the line end. */
function isNumberCut(before: string, after: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  return isDigit(last) && isDigit(after.charCodeAt(0)) && NUMBER_LIST.test(before);
}

/** 4、1  2、5、 */
const NUMBER_LIST = /\d、\d{1,3}$/u;

/** Whether the line ends with one of `STOPS_AND_COLONS`; `readLineEnd` is `undefined` for it. */
export function endsSentence({ text }: ParagraphFacts): boolean {
  return STOPS_AND_COLONS.includes(text.charAt(text.length - 1));
}

/** A line of one or two closing or opening marks. */
const MARKS_ONLY = /^[“”‘’《》（）、，。；：！？]{1,2}$/u;

/** Whether the line consists of one or two punctuation marks that belong to the text around it. */
export function isMarkLine({ facts: { text } }: Paragraph): boolean {
  return text.length <= 2 && MARKS_ONLY.test(text);
}
