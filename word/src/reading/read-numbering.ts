import { scanXml, type XmlElement } from '../xml/scan-xml.js';

/** A level of a list: how its numbers count and look. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** 第%1章, %1.%2: the number of a level for each % with a digit. */
  readonly text: string;
  /** What stands after the number. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The level, from 1, whose number makes this one begin again; 0: none does; `undefined`: any above. */
  readonly restart: number | undefined;
  /** Whether numbers of the levels above are written as digits. */
  readonly isLegal: boolean;
  /** The paragraph style that stands for the level. */
  readonly style: string | undefined;
}

/** Levels from 0; a list may leave some out. */
export type ListLevels = ReadonlyMap<number, ListLevel>;

/** A list as paragraphs name it (`w:num`). */
export interface ListInstance {
  /** Lists with the same key go on counting where the other stopped. */
  readonly counter: string;
  readonly levels: ListLevels;
  /** Levels that begin anew where this list is first used. */
  readonly startAnew: ReadonlyMap<number, number>;
}

type MutableLevel = { -readonly [K in keyof ListLevel]: ListLevel[K] };

interface AbstractList {
  readonly levels: Map<number, MutableLevel>;
  /** A style that has the levels instead. */
  styleLink: string | undefined;
}

interface ListNumber {
  abstract: string;
  readonly levels: Map<number, MutableLevel>;
  readonly startAnew: Map<number, number>;
}

/** Reads `numbering.xml`: lists by the id that paragraphs use. `listOfStyle` finds the list that a style names. */
export function readNumbering(
  xml: string,
  listOfStyle: (style: string) => string | undefined,
): ReadonlyMap<string, ListInstance> {
  const { abstracts, numbers } = scanLists(xml);
  const lists = new Map<string, ListInstance>();
  for (const [id, { abstract, levels, startAnew }] of numbers) {
    const counter = followLink(abstract, abstracts, numbers, listOfStyle);
    const own = abstracts.get(counter)?.levels ?? new Map<number, MutableLevel>();
    lists.set(id, { counter, levels: new Map([...own, ...levels]), startAnew });
  }
  return lists;
}

/** The definition that has the levels: one may name a style, whose list has another definition. */
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

/** What was read of the lists so far. */
class ListScan {
  readonly abstracts = new Map<string, AbstractList>();
  readonly numbers = new Map<string, ListNumber>();
  private abstract: AbstractList | undefined;
  private list: ListNumber | undefined;
  private level: MutableLevel | undefined;
  private overridden = 0;
  /** How many elements for programs that do not know the first choice are open. */
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
        this.list = { abstract: '', levels: new Map(), startAnew: new Map() };
        this.numbers.set(attributes.get('w:numId') ?? '', this.list);
        break;
      case 'w:abstractNumId':
        if (this.list) this.list.abstract = value;
        break;
      case 'w:lvlOverride':
        this.overridden = toNumber(attributes.get('w:ilvl'), 0);
        break;
      case 'w:startOverride':
        this.list?.startAnew.set(this.overridden, toNumber(value, 1));
        break;
      case 'w:lvl':
        this.level = newLevel();
        this.levelsInPlace?.set(toNumber(attributes.get('w:ilvl'), 0), this.level);
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

  /** The levels of what is open: a list's own, else those of its definition. */
  private get levelsInPlace(): Map<number, MutableLevel> | undefined {
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
      // A format of Word 2010 and later is described by its first numbers (`w:format`) beside `custom`.
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

/** 001, 002, …: leading zeros; other formats are described by signs that digits can stand for. */
function toKnownFormat(described: string): string {
  return described.startsWith('0') ? 'decimalZero' : 'decimal';
}

function toNumber(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text !== undefined && text !== '' && Number.isInteger(value) ? value : otherwise;
}
