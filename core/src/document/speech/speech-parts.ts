/** Recognises parts of a speech: its title and its salutation. */
import type { ParagraphFacts, SpeechText } from '../model/document.js';

/** …的讲话  …致辞  …主持词, and what may follow. */
const SPOKEN_TITLE =
  /(?:上|时|中|会|仪式|活动|晚会)的?(?:讲话|致辞|致词|发言|演讲|主持词|主持稿|开幕词|闭幕词|欢迎词)(?:稿|提纲)?(?:[（(][^（）()]{1,20}[）)])?$/u;
/** Words in the title of an excerpt or outline, which has no salutation on purpose. */
const EXCERPT = /节选|摘要|摘编|选段|要点|提纲/u;
/** 李明：在…  李明在…: the title of a speech printed in a newspaper, which may omit the salutation. */
const PRINTED = /^\p{Script=Han}{2,4}(?:[：:]|(?<![长记席任志员])在)/u;
/** 同志们  各位  尊敬的…: the beginning of a salutation. */
const SALUTATION =
  /^(?:尊敬的|敬爱的|亲爱的|各位|全体|同志们|女士们|先生们|朋友们|老师们|同学们|代表们|委员们|乡亲们|战友们|家长们|同仁们|诸位|[^。，]{0,16}(?:同志们|领导|朋友们))/u;
/** Words of a speaker to an audience. */
const SPEAKER = /今天|今晚|我[讲谈说代们就]|我$|大家|在座|下面|刚才|欢聚|表示(?:热烈|衷心)/u;

/** How many paragraphs after the title a salutation is searched. */
const REACH = 5;

/** Whether the title is that of a text spoken to an audience. */
export function isSpokenTitle(text: string): boolean {
  return SPOKEN_TITLE.test(text) && !EXCERPT.test(text);
}

/** Whether the paragraph addresses the audience. */
function addresses({ role, text }: ParagraphFacts): boolean {
  return role === 'salutation' || SALUTATION.test(text);
}

/** Whether the title is that of a speech and the text is that of a speaker, but there is no salutation. */
export function lacksSalutation({ title, paragraphs, residue }: SpeechText): boolean {
  const heading = paragraphs[title]?.facts;
  if (!heading || !isSpokenTitle(heading.text) || PRINTED.test(heading.text)) return false;
  const below = paragraphs
    .slice(title + 1, title + 1 + REACH)
    .filter((_, step) => !residue.includes(title + 1 + step));
  if (below.some(({ facts }) => addresses(facts))) return false;
  const opening = below.find(({ facts }) => facts.role === 'text' && !facts.marker)?.facts;
  return opening !== undefined && SPEAKER.test(opening.text);
}

/** 会议主持词  主持人：: in the script of a host, …… is in place of another person's speech. */
const HOST = /主持(?:词|稿|辞|人|串词)|串词/u;
const HOST_REACH = 3;

/** Whether the speech is the script of a host. */
export function isHostScript({ paragraphs }: Pick<SpeechText, 'paragraphs'>): boolean {
  return paragraphs
    .slice(0, HOST_REACH)
    .some(({ facts }) => facts.role !== 'text' && HOST.test(facts.text));
}
