// Recognises names of sites with copied drafts, in a line between paragraphs or after one.

/** Whether the line consists of names of such sites, or advertises one: 稿子汇，范文学习文库; 好范文，就在公文写作网. */
export function isSiteLine(line: string): boolean {
  if (line.length > 40) return false;
  const parts = line.split(BETWEEN_NAMES).filter(Boolean);
  return (parts.length > 0 && parts.every((part) => SITE.test(part))) || isAdvertisement(line);
}

/** 公文写作网; 公文写作网 www.example.com; http://www.example.com/1.html */
export function isSiteOrAddress(line: string): boolean {
  return isSiteLine(line) || ADDRESS.test(line);
}

/** The offset at which such names begin after a paragraph's last stop, or -1. */
export function findSiteTail(text: string): number {
  if (STOPS.includes(text.charAt(text.length - 1))) return -1;
  const tail = SITE_TAIL.exec(text.slice(-LONGEST_SITE_TAIL));
  const line = tail?.groups?.line;
  return line !== undefined && HAN.test(line) && isSiteLine(line) ? text.length - line.length : -1;
}

/** The longest names of sites after a paragraph, in UTF-16 units. */
export const LONGEST_SITE_TAIL = 40;
const BETWEEN_NAMES = /[\s,，、|｜·—_()（）【】-]+/u;

/** 第一范文网, 办公文档之家, 公文汇: a kind of text, then a kind of site */
const SITE =
  /^(?:.{0,8}(?:范文|公文|文秘|秘书|文档|稿子|写稿|文稿|讲话稿|发言稿|笔杆子?|论文|作文|豆丁|百度|学习啦|道客)(?:资源|学习|写作|素材|资料|材料|下载|参考|精选|分享|中国|服务|大全)?(?:网站?|文库|素材库|资料库|汇|之家|家园|吧|论坛|星球|资源站|大全|驿站)|[\p{L}]{0,6}(?:学习啦|道客巴巴|百度文库|豆丁网|范文网|文秘网|公文网)|www\.[\w.-]+|[\w-]+\.(?:com|net|cn|cc)(?:\.cn)?)$/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)[\w./?=&%#:~+-]+$/iu;
/** 好范文，就在公文写作网; 写公文就上第一范文网！ */
const SLOGAN =
  /^.{0,14}?(?:尽在|就在|就上|就来|就到|就去|请上|请到|认准|首选|欢迎访问|欢迎光临)(?<site>[^，。]{3,16})$/u;
const EXCLAMATIONS = /[!！~～\s]*$/u;

function isAdvertisement(line: string): boolean {
  const site = SLOGAN.exec(line.replace(EXCLAMATIONS, ''))?.groups?.site;
  return site !== undefined && SITE.test(site);
}

const STOPS = '。！？!?：:；;，,、”';
/** …几点意见。 公文汇，办公文档之家; 同志们: 稿子汇，范文学习文库 */
const SITE_TAIL = /[。！？!?：:]\s*(?<line>[^。！？!?：:]{3,36})$/u;
const HAN = /\p{Script=Han}/u;
