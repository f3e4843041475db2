/** Files of Word are made by a module of their own, loaded when one is asked for; a build in one file has none. */
export const loadWord: (() => Promise<typeof import("../letter-files/docx")>) | undefined = () =>
  import("../letter-files/docx");
