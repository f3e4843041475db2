/** Command lines to learn from, shown under `--help`; files named here are the reader's own. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  hjemmel: ["hjemmel ask", "hjemmel assess case.json --on YYYY-MM-DD", "hjemmel complete bash >> ~/.bashrc"],
  ask: [
    "hjemmel ask --municipality kristiansand --save interview.json",
    "hjemmel ask --resume interview.json",
  ],
  assess: [
    "hjemmel assess case.json",
    "hjemmel assess case.json --on YYYY-MM-DD --also-on YYYY-MM-DD",
    "hjemmel assess - --format json --detail verdicts < case.json",
    "hjemmel assess case.json --record decision.json",
  ],
  batch: [
    "hjemmel batch cases.jsonl answers.jsonl --workers 2",
    "hjemmel batch cases.jsonl answers.jsonl --workers 2 --resume",
    "hjemmel batch applications.xlsx --suggest-mapping > mapping.json",
    "hjemmel batch applications.xlsx answers.jsonl --mapping mapping.json --summary table.xlsx",
    "hjemmel batch cases.jsonl answers.jsonl --registers downloads/",
  ],
  explain: [
    "hjemmel explain procurement.direct-award case.json --lang nn",
    "hjemmel explain direct-award case.json",
  ],
  replay: ["hjemmel replay decision.json"],
  rules: [
    "hjemmel rules",
    "hjemmel rules direct-award",
    "hjemmel rules procurement.national-threshold --on YYYY-MM-DD",
    "hjemmel rules --expiring",
    "hjemmel rules --export law.json",
  ],
  lint: [
    "hjemmel lint",
    "hjemmel lint my-pack/",
    "hjemmel lint --law rules/",
    "hjemmel lint --law-text law-text/",
  ],
  letter: [
    "hjemmel letter grant case.json -o letter.docx --details details.json",
    "hjemmel letter reasons case.json --route grant.outside-state-aid",
    "hjemmel letter grant case.json -o letter.docx --template template.docx",
  ],
  serve: ["hjemmel serve", "hjemmel serve --port 8081 --pack my-pack/ --cors https://kommune.no"],
  complete: ["hjemmel complete bash >> ~/.bashrc", "hjemmel complete zsh >> ~/.zshrc"],
};
