import { scanXml, type XmlElement } from '../xml/scan-xml.js';

/** A level of a list: how its numbers are counted and formatted. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** 第%1章, %1.%2: %1 to %9 stand for the number of that level. */
  readonly text: string;
  /** The separator after the number. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The level, from 1, whose number restarts this one; 0: none; `undefined`: any level above. */
  readonly restart: number | undefined;
  /** Whether numbers of the levels above are written in decimal. */
  readonly isLegal: boolean;
  /** The paragraph style linked to the level. */
  readonly style: string | undefined;
}

/** Levels from 0; a list may leave some out. */
export type ListLevels = ReadonlyMap<number, ListLevel>;

/** A list as paragraphs refer to it (`w:num`). */
export interface ListInstance {
  /** Lists with the same key share one counter. */
  readonly counter: string;
  readonly levels: ListLevels;
  /** Start numbers, by level, that apply where this list is first used. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

type MutableLevel = { -readonly [K in keyof ListLevel]: ListLevel[K] };

interface AbstractList {
  readonly levels: Map<number, MutableLevel>;
  /** A numbering style that defines the levels instead. */
  styleLink: string | undefined;
}

interface ListNumber {
  abstract: string;
  readonly levels: Map<number, MutableLevel>;
  readonly startOverrides: Map<number, number>;
}

/** Reads `numbering.xml`: lists by the id that paragraphs use. `listOfStyle` returns the list id of a style. */
export function readNumbering(
  xml: string,
  listOfStyle: (style: string) => string | undefined,
): ReadonlyMap<string, ListInstance> {
  const { abstracts, numbers } = scanLists(xml);
  const lists = new Map<string, ListInstance>();
  for (const [id, { abstract, levels, startOverrides }] of numbers) {
    const counter = followLink(abstract, abstracts, numbers, listOfStyle);
    const own = abstracts.get(counter)?.levels ?? new Map<number, MutableLevel>();
    lists.set(id, { counter, levels: new Map([...own, ...levels]), startOverrides });
  }
  return lists;
}

/** The id of the definition that has the levels: a definition may refer to a style whose list has another one. */
function followLink(
  abstract: string,
  abstracts: ReadonlyMap<string, AbstractList>,
  numbers: ReadonlyMap<string, ListNumber>,
  listOfStyle: (style: string) => string | undefined,
): string {
  const link = abstracts.get(abstract)?.styleLink;
  const list = link === undefined ? undefined : listOfStyle(link);
  return (list === undefined ? undefined : numbers.get(list)?.abstract) ?? abstract;
}

function scanLists(xml: string): ListScan {
  const scan = new ListScan();
  scanXml(xml, {
    open: (element) => scan.open(element),
    close: (name) => scan.close(name),
  });
  return scan;
}

/** Collects the lists while the XML is scanned. */
class ListScan {
  readonly abstracts = new Map<string, AbstractList>();
  readonly numbers = new Map<string, ListNumber>();
  private abstract: AbstractList | undefined;
  private list: ListNumber | undefined;
  private level: MutableLevel | undefined;
  private overridden = 0;
  /** Number of open `mc:Fallback` elements. */
  private fallbacks = 0;

  open({ name, attributes }: XmlElement): void {
    const value = attributes.get('w:val') ?? '';
    switch (name) {
      case 'mc:Fallback':
        this.fallbacks += 1;
        break;
      case 'w:abstractNum':
        this.abstract = { levels: new Map(), styleLink: undefined };
        this.abstracts.set(attributes.get('w:abstractNumId') ?? '', this.abstract);
        break;
      case 'w:numStyleLink':
        if (this.abstract) this.abstract.styleLink = value;
        break;
      case 'w:num':
        this.list = { abstract: '', levels: new Map(), startOverrides: new Map() };
        this.numbers.set(attributes.get('w:numId') ?? '', this.list);
        break;
      case 'w:abstractNumId':
        if (this.list) this.list.abstract = value;
        break;
      case 'w:lvlOverride':
        this.overridden = toNumber(attributes.get('w:ilvl'), 0);
        break;
      case 'w:startOverride':
        this.list?.startOverrides.set(this.overridden, toNumber(value, 1));
        break;
      case 'w:lvl':
        this.level = newLevel();
        this.openLevels?.set(toNumber(attributes.get('w:ilvl'), 0), this.level);
        break;
      default:
        if (this.level && this.fallbacks === 0) readLevelProperty(this.level, name, attributes);
    }
  }

  close(name: string): void {
    if (name === 'w:abstractNum') this.abstract = undefined;
    else if (name === 'w:num') this.list = undefined;
    else if (name === 'w:lvl') this.level = undefined;
    else if (name === 'mc:Fallback') this.fallbacks -= 1;
  }

  /** The levels of the open list, otherwise those of the open definition. */
  private get openLevels(): Map<number, MutableLevel> | undefined {
    return (this.list ?? this.abstract)?.levels;
  }
}

function newLevel(): MutableLevel {
  return {
    start: 1,
    format: 'decimal',
    text: '',
    suffix: 'tab',
    restart: undefined,
    isLegal: false,
    style: undefined,
  };
}

function readLevelProperty(
  level: MutableLevel,
  name: string,
  attributes: ReadonlyMap<string, string>,
): void {
  const value = attributes.get('w:val') ?? '';
  switch (name) {
    case 'w:start':
      level.start = toNumber(value, 1);
      break;
    case 'w:numFmt':
      // Word 2010 and later write new formats as `custom` with the first numbers as an example (`w:format`).
      level.format = value === 'custom' ? toKnownFormat(attributes.get('w:format') ?? '') : value;
      break;
    case 'w:lvlText':
      level.text = value;
      break;
    case 'w:suff':
      level.suffix = value === 'space' || value === 'nothing' ? value : 'tab';
      break;
    case 'w:lvlRestart':
      level.restart = toNumber(value, 0);
      break;
    case 'w:isLgl':
      level.isLegal = value !== '0' && value !== 'false';
      break;
    case 'w:pStyle':
      level.style = value;
      break;
  }
}

/** 001, 002, …: leading zeros; any other custom format is replaced by decimal digits. */
function toKnownFormat(described: string): string {
  return described.startsWith('0') ? 'decimalZero' : 'decimal';
}

function toNumber(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text !== undefined && text !== '' && Number.isInteger(value) ? value : otherwise;
}
