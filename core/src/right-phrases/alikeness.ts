/** How alike two characters are: what a keyboard or a scanner makes of the one. */
export type Likeness = 'sound' | 'nearSound' | 'shape';

const FIRST = 0x4e00;
const COUNT = 0x5200;
/** Most readings of one character that are kept. */
const READINGS = 4;
const SHAPES_END = 0x20;

/**
 * Tells which characters sound alike or look alike, from the readings, `zheng1争峥`, in which a character may stand several times, and the shapes,
 * `荼茶 燥操躁 `, of which each group holds the first character's likes that come after it.
 */
export class Alikeness {
  /** The syllable of a character's last reading, without tone and with the usual confusions levelled; 0 for no character. */
  readonly syllables = new Uint16Array(0x10000);
  /** The syllables of each character, as spelled and levelled, `READINGS` places for each. */
  private readonly spelled = new Uint16Array(COUNT * READINGS);
  private readonly levelled = new Uint16Array(COUNT * READINGS);
  /** A bit for each levelled syllable of each character, of 32. */
  private readonly masks = new Int32Array(COUNT);
  /** A bit for each character that comes after it in the table and looks like it, of 32. */
  private readonly shapeMasks = new Int32Array(COUNT);
  private readonly likes: Uint16Array;
  /** Where the likes of each character begin, 0 for none. */
  private readonly firstLike = new Int32Array(COUNT);

  constructor(readings: string, shapes: string) {
    this.readReadings(readings);
    this.likes = new Uint16Array(shapes.length + 1);
    let first = 0;
    for (let at = 0; at < shapes.length; at += 1) {
      const code = shapes.charCodeAt(at);
      this.likes[at] = code;
      if (code === SHAPES_END) first = 0;
      else if (first !== 0)
        this.shapeMasks[first - FIRST] = (this.shapeMasks[first - FIRST] ?? 0) | (1 << (code & 31));
      else {
        first = code;
        this.firstLike[first - FIRST] = at + 1;
      }
    }
  }

  private readReadings(readings: string): void {
    const numbers = new Map<string, number>();
    const numberOf = (name: string): number => {
      const known = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, known);
      return known;
    };
    for (const match of readings.matchAll(READING)) {
      const { syllable = '', signs = '' } = match.groups ?? {};
      const spelled = numberOf(syllable);
      const levelled = numberOf(`~${toLevelled(syllable)}`);
      for (let at = 0; at < signs.length; at += 1)
        this.addReading(signs.charCodeAt(at), spelled, levelled);
    }
  }

  private addReading(code: number, spelled: number, levelled: number): void {
    const sign = code - FIRST;
    for (let place = sign * READINGS; place < (sign + 1) * READINGS; place += 1) {
      if (this.spelled[place] === spelled) return;
      if (this.spelled[place] !== 0) continue;
      this.spelled[place] = spelled;
      this.levelled[place] = levelled;
      break;
    }
    this.syllables[code] = levelled;
    this.masks[sign] = (this.masks[sign] ?? 0) | (1 << (levelled & 31));
  }

  /** False for nearly all characters that are not alike: two looks, and no comparison. */
  mayBeAlike(one: number, other: number): boolean {
    const { masks } = this;
    if (((masks[one - FIRST] ?? 0) & (masks[other - FIRST] ?? 0)) !== 0) return true;
    return one < other ? this.mayLookLike(one, other) : this.mayLookLike(other, one);
  }

  private mayLookLike(one: number, later: number): boolean {
    return (((this.shapeMasks[one - FIRST] ?? 0) >>> (later & 31)) & 1) !== 0;
  }

  /** `undefined` where nothing is alike. The same sound counts before a shape, a shape before a similar sound. */
  compare(one: number, other: number): Likeness | undefined {
    const some = one - FIRST;
    const others = other - FIRST;
    const maySound = ((this.masks[some] ?? 0) & (this.masks[others] ?? 0)) !== 0;
    if (maySound && meet(this.spelled, some, others)) return 'sound';
    if (some < others ? this.looksLike(one, other) : this.looksLike(other, one)) return 'shape';
    return maySound && meet(this.levelled, some, others) ? 'nearSound' : undefined;
  }

  private looksLike(one: number, code: number): boolean {
    if (!this.mayLookLike(one, code)) return false;
    let at = this.firstLike[one - FIRST] ?? 0;
    for (let like = this.likes[at] ?? 0; like > SHAPES_END; like = this.likes[at] ?? 0) {
      if (like === code) return true;
      at += 1;
    }
    return false;
  }
}

/** zheng1争峥 */
const READING = /(?<syllable>[a-z]+)\d(?<signs>[\u4e00-\u9fff]+)/gu;

/** z/zh, c/ch, s/sh, n/l, in/ing, en/eng, an/ang */
function toLevelled(syllable: string): string {
  return syllable
    .replace(/^(?<initial>[zcs])h/u, '$<initial>')
    .replace(/^n/u, 'l')
    .replace(/(?<final>[aei]n)g$/u, '$<final>');
}

/** Whether the two characters have a syllable in common. */
function meet(syllables: Uint16Array, some: number, others: number): boolean {
  for (let at = some * READINGS; at < (some + 1) * READINGS; at += 1) {
    const syllable = syllables[at] ?? 0;
    if (syllable === 0) return false;
    for (let place = others * READINGS; place < (others + 1) * READINGS; place += 1) {
      if (syllables[place] === syllable) return true;
    }
  }
  return false;
}
