import type { LawTextWords } from "./words";

const some = (amounts: readonly string[]) => (amounts.length > 0 ? amounts.join(", ") : "no amount");

export const en: LawTextWords = {
  noFolder: (folder) => `Cannot find the folder ${folder}. Give a folder with law text.`,
  emptyFolder: (folder) =>
    `The folder ${folder} has no law text. Markdown with an index.json, text from EUR-Lex and XML from Lovdata are read.`,
  packed: (archive) =>
    `${archive} is packed. Unpack it first, with tar xjf for instance, and give the folder.`,
  held: ({ citations, checked, withoutText, lookedAt }) =>
    `Citations: ${citations}. Checked against the law text: ${checked}. Without law text in the folder: ${withoutText}. Amendments looked at before: ${lookedAt}.`,
  fileProblems: "Files that could not be read",
  problem: ({ file, problem, detail }) =>
    ({
      "no-index-entry": `${file} is not named in index.json.`,
      "not-json": `${file} is not valid JSON: ${detail}.`,
      "missing-file": `${file} is named in ${detail} but does not exist.`,
      "not-xml": `${file} is not valid XML: ${detail}`,
    })[problem],
  kinds: {
    "no-such-place": (count) => `Does not exist (${count})`,
    repealed: (count) => `Repealed (${count})`,
    "not-yet": (count) => `Not yet in force (${count})`,
    "act-not-in-force": (count) => `The act or regulation was not in force (${count})`,
    "wrong-eu-act": (count) => `The wrong paragraph for the EU act (${count})`,
    "eu-act-not-yet": (count) => `The EU act was not yet in force here (${count})`,
    "amount-differs": (count) => `The amount is not in the text (${count})`,
    "amount-stale": (count) => `The amount was changed (${count})`,
    "date-differs": (count) => `The wrong first day (${count})`,
    "unknown-amendment": (count) => `Unknown amendment (${count})`,
    break: (count) => `Look at this: amended inside the version (${count})`,
    "original-unseen": (count) => `First wording not seen (${count})`,
  },
  says: (one) => {
    switch (one.kind) {
      case "no-such-place":
        return `${one.place}: the ${one.missing} does not exist. Mend the citation.`;
      case "repealed":
        return `${one.place} is repealed from ${one.on} by ${one.by}. End the version the day before, and find what took its place.`;
      case "not-yet":
        return `${one.place} came on ${one.on}. Begin the version then, or find the ground before that.`;
      case "act-not-in-force":
        return one.isOver
          ? `In force to ${one.on}. Part the version there.`
          : `In force from ${one.on}. Part the version there.`;
      case "wrong-eu-act":
        return `${one.place} names ${one.named.join(", ") || "no EU act"}, not ${one.wanted.join(", ")}.${one.rather.length > 0 ? ` ${one.rather.join(", ")} does.` : ""}`;
      case "eu-act-not-yet":
        return `${one.place} names ${one.wanted.join(", ")} only from ${one.on} (${one.by}).`;
      case "amount-differs":
        return `${one.value} ${one.unit} is not in ${one.place} as it read on ${one.from}. It has ${some(one.amounts)}.${one.rather.length > 0 ? ` The amount is in ${one.rather.join(", ")}.` : ""}`;
      case "amount-stale":
        return `${one.value} ${one.unit} is no longer in ${one.place} from ${one.on} (${one.by}). It has ${some(one.amounts)}. Add a new value from that day.`;
      case "date-differs":
        return `${one.by} came into force on ${one.on}, not ${one.from}.`;
      case "unknown-amendment":
        return `${one.by} is not among the amendments of ${one.place}.`;
      case "break":
        return `${one.place} was amended on ${one.on} by ${one.by}${one.instruction ? ` (“${one.instruction}”)` : ""}. Compare the wording, and enter it in rules/amendments.json or part the version.`;
      case "original-unseen":
        return `The wording before ${one.on} is not in the folder.`;
    }
  },
  routes: (ids) => `Routes that rest on it: ${ids}`,
  stale: "Marked as looked at, but no longer in the text or the rules",
  unseen: (count) => `${count} versions begin before the oldest wording in the folder.`,
  allStands: "Every citation that can be checked agrees with the law text.",
};
