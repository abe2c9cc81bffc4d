import type { XmlElement } from '../xml/scan-xml.js';
import type { XmlRange } from './paragraphs.js';

interface Control {
  /** Its `w:showingPlcHdr` element: the content is a prompt, not text. */
  prompt?: Readonly<XmlRange>;
  /** Whether Word regenerates the content from other data when it opens the file, or forbids changes. */
  isFixed?: boolean;
}

/** The open content controls (`w:sdt`) while a part is read. Must be passed every element, including those in properties. */
export class ControlStack {
  private readonly stack: Control[] = [];
  /** Number of controls that still show their prompt. */
  prompts = 0;

  open({ name, attributes, start, end, isSelfClosing }: XmlElement): void {
    if (name === 'w:sdt') {
      this.stack.push({});
      return;
    }
    const control = this.stack.at(-1);
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
    if (name === 'w:sdt') this.stack.pop();
  }

  get isFixed(): boolean {
    return this.stack.some(({ isFixed }) => isFixed);
  }

  /** The `w:showingPlcHdr` element of the innermost control. */
  get prompt(): Readonly<XmlRange> | undefined {
    return this.stack.at(-1)?.prompt;
  }
}
