/** Recognises a body cited as the issuer of an older document: 国土资源部《…通知》（国土资发〔2016〕19号）. */

/** 《…  办公厅《…  、财政部《…: a title right after the body, or after further issuers. */
const TITLED = /^(?:办公厅|办公室)?(?:[、和及][^《，。；]{2,20}|等[^《，。；]{0,6})?的?《/u;
/** 令第48号  第48号令  公告2016年第5号 */
const NUMBERED = /^(?:(?:令|公告|通告)[^，。；]{0,10}号|第[^，。；]{1,4}号(?:令|公告|通告))/u;
/** …（国土资发〔2016〕19号）: the number of the document in the same clause. */
const YEAR_OF_NUMBER = /^(?<between>[^，。；]{0,60}?)[〔［[（(【](?<year>[12]\d{3})[〕］\])）】]/u;
/** Words of a present action of the body, which makes the document possibly another's. */
const ACTS = /要|将|应|须|负责|牵头|配合|落实|执行|按照|根据|依据/u;

/**
 * Whether a document follows the name of the body.
 *
 * @param after - The rest of the sentence after the name.
 * @param last - The last year in which the name was valid; a document with a later year does not count.
 */
export function isCited(after: string, last: number): boolean {
  if (NUMBERED.test(after)) return true;
  const isTitled = TITLED.test(after);
  const numbered = YEAR_OF_NUMBER.exec(isTitled ? withoutTitles(after) : after)?.groups;
  if (!numbered) return isTitled;
  const isOwn = isTitled || !ACTS.test(numbered.between ?? '');
  return isOwn && Number(numbered.year) <= last;
}

/** Removes titles, which may contain stops and verbs. */
function withoutTitles(text: string): string {
  return text.replaceAll(/《[^》]*》/gu, '');
}
