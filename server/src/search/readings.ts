/** How Chinese characters are read, without tones, ü as v. */
export interface Readings {
  /** All readings of one character; none of anything else. */
  readonly ofCharacter: (character: string) => readonly string[];
  /** The reading of each code point as it is read in this text: 重要 is zhong yao, 重庆 chong qing. */
  readonly ofText: (text: string) => readonly string[];
}

let loading: Promise<Readings> | undefined;

/** Loads the dictionary when the first letters are typed: it takes as long as all of the server's start. */
export function loadReadings(): Promise<Readings> {
  loading ??= import('pinyin-pro').then(({ pinyin }) => ({
    ofCharacter: (character) =>
      HAN.test(character)
        ? pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true })
        : [],
    ofText: (text) => pinyin(text, { toneType: 'none', type: 'array', v: true }),
  }));
  return loading;
}

/** 笔 */
const HAN = /^\p{Script=Han}$/u;
