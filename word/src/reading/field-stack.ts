/** The open fields while a part is read: a field has an instruction, then the result that is shown. */
export class FieldStack {
  private readonly fields: { instruction: string; phase: 'instruction' | 'result' }[] = [];

  /** Handles a `w:fldChar` of the given type. */
  mark(type: string | undefined): void {
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ instruction: '', phase: 'instruction' });
    else if (type === 'separate' && field) field.phase = 'result';
    else if (type === 'end') this.fields.pop();
  }

  /** Appends to the instruction of the innermost field. */
  addInstruction(text: string): void {
    const field = this.fields.at(-1);
    if (field?.phase === 'instruction') field.instruction += text;
  }

  openSimple(instruction: string): void {
    this.fields.push({ instruction, phase: 'result' });
  }

  closeSimple(): void {
    this.fields.pop();
  }

  /** Inside a result that Word may recompute; the text of a hyperlink is the writer's own. */
  get isResult(): boolean {
    return this.fields.some(({ instruction }) => !LINK.test(instruction));
  }

  /** Inside an instruction or a table of contents. */
  get isHidden(): boolean {
    return this.isContents || this.fields.some(({ phase }) => phase === 'instruction');
  }

  /** Inside a table of contents, which repeats the headings. */
  get isContents(): boolean {
    return this.fields.some(({ instruction }) => CONTENTS.test(instruction));
  }
}

/** HYPERLINK "https://…" */
const LINK = /^\s*HYPERLINK\b/iu;
/** TOC \o "1-3" \h \z \u */
const CONTENTS = /^\s*TOC\b/iu;
