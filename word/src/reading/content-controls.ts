import type { XmlElement } from '../xml/scan-xml.js';
import type { XmlRange } from './paragraphs.js';

interface Control {
  /** Its `w:showingPlcHdr`: what it holds is a prompt, not text. */
  prompt?: Readonly<XmlRange>;
  /** Word writes the content anew from other data when it opens the file, or forbids to change it. */
  isFixed?: boolean;
}

/** The content controls (`w:sdt`) that are open while a part is read. Sees every element, those in properties too. */
export class ControlStack {
  private readonly open_: Control[] = [];
  /** Controls that still show their prompt. */
  prompts = 0;

  open({ name, attributes, start, end, isSelfClosing }: XmlElement): void {
    if (name === 'w:sdt') {
      this.open_.push({});
      return;
    }
    const control = this.open_.at(-1);
    if (!control) return;
    if (name === 'w:showingPlcHdr' && isSelfClosing) {
      control.prompt = { start, end };
      this.prompts += 1;
    }
    if (name === 'w:dataBinding') control.isFixed = true;
    // contentLocked, sdtContentLocked
    if (name === 'w:lock')
      control.isFixed ||= /contentLocked$/iu.test(attributes.get('w:val') ?? '');
  }

  close(name: string): void {
    if (name === 'w:sdt') this.open_.pop();
  }

  get isFixed(): boolean {
    return this.open_.some(({ isFixed }) => isFixed);
  }

  /** The sign of the innermost control by which its text is a prompt. */
  get prompt(): Readonly<XmlRange> | undefined {
    return this.open_.at(-1)?.prompt;
  }
}
