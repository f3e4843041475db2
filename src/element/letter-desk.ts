import type { AssessmentResult } from "../assessment";
import type { Language, Law } from "../law";
import { formatsHere, type LetterFile } from "./letter-formats";
import type { Composed, LetterDetails, LetterKind } from "./letters";
import { OnDemand } from "./on-demand";
import type { LoadedTexts } from "./texts";
import { loadWord } from "./word";

type Letters = typeof import("./letters");

/** What a letter rests on. */
export interface Behind {
  assessment: AssessmentResult;
  law: Law;
  texts: LoadedTexts;
}

/** Letters as they are being filled in. What is entered stays until the form is left, for each letter of the case. */
export class LetterDesk {
  kind: string | undefined;
  format: LetterFile = formatsHere[0]!;
  details: LetterDetails = {};
  /** Whether the last file could not be made, for want of the module that makes it. */
  isFileMissing = false;
  /** The module that writes letters. */
  readonly module: OnDemand<Letters>;

  constructor(
    readonly behind: () => Behind | undefined,
    readonly onChange: () => void,
  ) {
    this.module = new OnDemand(() => import("./letters"), onChange);
  }

  set({ kind = this.kind, format = this.format }: { kind?: string; format?: string }): void {
    this.kind = kind;
    this.format = format as LetterFile;
    this.onChange();
  }

  tell(name: keyof LetterDetails, value: string): void {
    this.details = { ...this.details, [name]: value.trim() === "" ? undefined : value };
    this.onChange();
  }

  compose(kind: LetterKind, route: string, details: LetterDetails): Composed {
    const behind = this.behind();
    const letters = this.module.loaded;
    if (!letters || !behind) return { ok: false, refusals: [] };
    const { assessment, law, texts } = behind;
    const { lang } = texts;
    return letters.composeLetter(kind, assessment, {
      route,
      lang,
      law,
      details,
      texts: { [lang]: texts.texts },
    });
  }

  async download(kind: LetterKind, composed: Composed): Promise<void> {
    const behind = this.behind();
    const letters = this.module.loaded;
    if (!composed.ok || !letters || !behind) return;
    const content = await this.#contentOf(letters, composed, behind.texts.lang).catch(() => undefined);
    this.isFileMissing = content === undefined;
    this.onChange();
    if (content === undefined) return;
    const url = URL.createObjectURL(new Blob([content as BlobPart], { type: types[this.format] }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `${kind}.${this.format}`;
    link.click();
    URL.revokeObjectURL(url);
  }

  async #contentOf({ written }: Letters, { blocks }: Composed & { ok: true }, lang: Language) {
    if (this.format === "docx" && loadWord) {
      const title = blocks.find((block) => block.kind === "heading")?.text ?? "";
      return (await loadWord()).toDocx(blocks, { lang, title });
    }
    const letter = written(blocks, { lang, format: this.format === "html" ? "html" : "markdown" });
    return letter.ok ? letter.text : "";
  }
}

const types: Readonly<Record<LetterFile, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
  md: "text/markdown;charset=utf-8",
};
