import { assessUnder, goalsOf, type Question, type QuestionPart } from "../../assessment";
import { isDate, type Read, readWritten } from "../../case";
import { explain, nationalTexts } from "../../explain";
import { type Law, signWords } from "../../law";
import { nearest } from "../../lib/nearest";
import { capital, groundsOfFact, type Speech, speechOf } from "../../text";
import { type CaseFile, readCaseFile } from "../case-file";
import { type Context, type Format, showOptions, writeJson } from "../context";
import { todayWithRemark } from "../dates";
import { fileRead } from "../disk/one-file";
import { checkFiles, writeText } from "../disk/outputs";
import { type ExitCode, exit, Failure } from "../failure";
import {
  type Answer,
  caseOf,
  faultInWritten,
  type Interview,
  readRow,
  remaining,
  resumed,
  saved,
  stepBack,
  withAnswers,
} from "../interview";
import { lawFor, type PackOptions, packFiles } from "../packs";
import { type Prompter, terminalPrompter } from "../prompter";

export interface AskOptions extends PackOptions {
  on?: string | undefined;
  goal?: string | undefined;
  save?: string | undefined;
  resume?: string | undefined;
  format: Format;
}

/** `hjemmel ask`: an interview until the goal is reached or nothing more can matter, then the answer and the case. */
export async function ask(context: Context, options: AskOptions): Promise<ExitCode> {
  const { io, words, language } = context;
  if (!io.prompter && !io.stdin.isTTY) throw new Failure(exit.badUsage, "no-terminal", words.ask.noTerminal);
  const { law, interview } = await begin(context, options);
  const prompter = io.prompter ?? (await terminalPrompter());
  const ended = await new Asking(context, law, prompter, options.save).run(interview);
  const input = caseOf(ended);
  const result = assessUnder(law, input, { on: ended.on, lang: language, goal: ended.goal });
  if (options.format === "json") writeJson(context, { ...saved(ended), result });
  else {
    const isClear = result.ok && result.conclusion?.kind !== "unclear";
    const isDone = ended.goal === "lightest-route" && remaining(law, ended).length === 0;
    if (isClear && isDone) io.stdout.write(`${words.ask.canStop}\n\n`);
    io.stdout.write(explain(result, { ...showOptions(context, options.format), law, part: "first" }));
    io.stdout.write(`\n${words.ask.theCase}\n${JSON.stringify({ on: ended.on, case: input }, null, 2)}\n`);
  }
  return result.ok ? exit.answered : exit.badInput;
}

async function begin(context: Context, options: AskOptions): Promise<{ law: Law; interview: Interview }> {
  const { words, language } = context;
  const file: CaseFile =
    options.resume === undefined ? { case: {} } : await readCaseFile(context, options.resume);
  const before = resumed(file);
  if (!before) throw new Failure(exit.badInput, "not-an-interview", words.ask.notInterview(options.resume!));
  // A saved interview goes on in its own file; a case has fields that an interview does not keep.
  const isInterview = file.interview !== undefined;
  checkFiles(
    context,
    [
      ...(options.resume === undefined || isInterview ? [] : [fileRead(context, "--resume", options.resume)]),
      ...packFiles(options),
    ],
    options.save === undefined ? [] : [{ name: "--save", path: options.save }],
  );
  const interview: Interview = {
    on: options.on ?? before.on ?? todayWithRemark(context),
    goal: options.goal ?? before.goal ?? "lightest-route",
    start: before.start ?? {},
    answers: before.answers ?? [],
  };
  if (!isDate(interview.on)) throw new Failure(exit.badUsage, "law-date", words.badDate("on", interview.on));
  const law = lawFor(context, options, caseOf(interview));
  checkGoal(context, law, interview.goal);
  const checked = assessUnder(law, caseOf(interview), {
    on: interview.on,
    detail: "verdicts",
    lang: language,
  });
  if (!checked.ok)
    throw new Failure(exit.badInput, "input", explain(checked, { ...showOptions(context, "text"), law }));
  return { law, interview };
}

function checkGoal({ words }: Context, law: Law, goal: string) {
  const known = goalsOf(law);
  if (known.includes(goal)) return;
  const meant = nearest(goal, known);
  throw new Failure(exit.badUsage, "no-goal", words.ask.noGoal(goal) + (meant ? words.meant(meant) : ""));
}

type Reply = { answers: readonly Answer[] } | "back" | "stop";

/** Chosen to be asked what helps to decide, before the question itself. */
const help = "help";

/** Special answers to a question that is written: don't know, back, stop. */
const signs = { unknown: "?", back: "<", stop: "." } as const;

class Asking {
  constructor(
    readonly context: Context,
    readonly law: Law,
    readonly prompter: Prompter,
    readonly file: string | undefined,
  ) {}

  async run(start: Interview): Promise<Interview> {
    let interview = start;
    for (;;) {
      await this.#save(interview);
      const questions = remaining(this.law, interview);
      if (questions.length === 0) return interview;
      const reply = await this.#put(
        questions,
        speechOf(this.context.language, this.law, interview.on, nationalTexts),
        interview,
      );
      if (reply === "stop") return interview;
      interview = reply === "back" ? stepBack(interview) : withAnswers(interview, reply.answers);
    }
  }

  async #save(interview: Interview) {
    if (this.file !== undefined)
      await writeText(this.context.words, this.file, `${JSON.stringify(saved(interview), null, 2)}\n`);
  }

  async #put(questions: readonly Question[], speech: Speech, interview: Interview): Promise<Reply> {
    const question = questions[0]!;
    const { words } = this.context;
    const explained = speech.help(question.fact);
    if (question.facts?.every(({ none }) => none !== undefined))
      return this.#group(question, question.facts, speech, interview);
    const message = [
      ...(interview.goal === "lightest-route" ? [] : [words.ask.atMost(questions.length)]),
      speech.question(question.fact),
      ...(explained ? [explained] : []),
      words.ask.hangs(question.routes.length, question.routes.slice(0, 2).map(speech.title).join("; ")),
      ...whoLines(speech, question),
    ].join("\n");
    const reply = await this.#answer(question, message, speech, interview);
    return reply === help ? this.#decide(question, message, speech, interview) : reply;
  }

  #answer(
    question: Question,
    message: string,
    speech: Speech,
    interview: Interview,
  ): Promise<Reply | typeof help> {
    const { words } = this.context;
    switch (question.type) {
      case "boolean":
      case "judgement":
        return this.#choose(
          question,
          message,
          [
            { value: "true", label: words.ask.yes },
            { value: "false", label: words.ask.no },
          ],
          interview,
          speech,
        );
      case "enum":
        return this.#choose(
          question,
          message,
          question.values!.map((value) => ({
            value,
            label: speech.title(`${question.fact}=${value}`),
          })),
          interview,
          speech,
        );
      case "awards":
      case "purchases":
        return this.#list(question, message, interview);
      default:
        return this.#write(question, message, interview);
    }
  }

  /** What helps to decide, one by one, with what each answer points to; then the question itself. */
  async #decide(question: Question, message: string, speech: Speech, interview: Interview): Promise<Reply> {
    const { ask } = this.context.words;
    const { asked } = speech.words;
    const points: string[] = [];
    const facts: Answer[] = [];
    for (const sign of question.signs!) {
      const id = signWords(question.fact, sign);
      const told = await this.prompter.choose(speech.question(id), [
        { value: "true", label: ask.yes },
        { value: "false", label: ask.no },
        { value: signs.unknown, label: ask.unknown },
      ]);
      if (told === undefined) return "stop";
      if (told === signs.unknown) continue;
      const pointed = told === "true" ? sign.yes : sign.no;
      const line =
        pointed === undefined ? asked.pointsNowhere : asked.pointsTo(inWords(speech, question, pointed));
      points.push(`- ${speech.question(id)} ${told === "true" ? ask.yes : ask.no}. ${line}`);
      if (sign.fact !== undefined) facts.push({ fact: sign.fact, value: told === "true" });
    }
    const { signs: _, ...rest } = question;
    const again = [message, ...points, asked.decideYourself].join("\n");
    const reply = await this.#answer(rest, again, speech, interview);
    return typeof reply === "string" ? (reply as Reply) : { answers: [...reply.answers, ...facts] };
  }

  /** One question about several facts: nothing of this, or each of them in turn. */
  async #group(
    question: Question,
    parts: readonly QuestionPart[],
    speech: Speech,
    interview: Interview,
  ): Promise<Reply> {
    const { ask } = this.context.words;
    const chosen = await this.prompter.choose(
      [ask.anyOfThis, ...parts.map(({ fact }) => `- ${speech.unusual(fact)}`)].join("\n"),
      [
        { value: "none", label: ask.noneOfThis },
        { value: "some", label: ask.someOfThis },
        ...this.#ways(interview.answers.length > 0),
      ],
    );
    if (chosen === undefined || chosen === signs.stop) return "stop";
    if (chosen === signs.back) return "back";
    if (chosen === "none") return { answers: parts.map(({ fact, none }) => ({ fact, value: none })) };
    if (chosen === signs.unknown) return { answers: parts.map(({ fact }) => ({ fact })) };
    let answers: readonly Answer[] = [];
    for (const { none: _, ...part } of parts) {
      const reply = await this.#put(
        [{ ...part, routes: question.routes }],
        speech,
        withAnswers(interview, answers),
      );
      if (typeof reply === "string") return reply;
      answers = [...answers, ...reply.answers];
    }
    return { answers };
  }

  /** Don't know, back and stop, for any question that is chosen from. */
  #ways(canGoBack: boolean) {
    const { ask } = this.context.words;
    return [
      { value: signs.unknown, label: ask.unknown },
      ...(canGoBack ? [{ value: signs.back, label: ask.back }] : []),
      { value: signs.stop, label: ask.stop },
    ];
  }

  async #choose(
    question: Question,
    message: string,
    choices: { value: string; label: string }[],
    interview: Interview,
    speech: Speech,
  ): Promise<Reply | typeof help> {
    const chosen = await this.prompter.choose(message, [
      ...choices,
      ...(question.signs ? [{ value: help, label: speech.words.asked.helpMeDecide }] : []),
      ...this.#ways(interview.answers.length > 0),
    ]);
    if (chosen === help) return help;
    const way = wayOf(question, chosen);
    if (way) return way;
    if (question.type === "enum") return { answers: [{ fact: question.fact, value: chosen }] };
    const value = chosen === "true";
    if (!question.isJudgement) return { answers: [{ fact: question.fact, value }] };
    const reason = await this.prompter.write(this.context.words.ask.reason, () => undefined);
    if (reason === undefined) return "stop";
    return { answers: [{ fact: question.fact, value: reason.trim() === "" ? value : { value, reason } }] };
  }

  async #write(question: Question, message: string, interview: Interview): Promise<Reply> {
    const { words, language } = this.context;
    const { fact, type, unit } = question;
    const canGoBack = interview.answers.length > 0;
    const hint = words.ask.written(words.ask.forms[type] ?? unit ?? "", canGoBack);
    const isSign = (text: string) =>
      text === signs.unknown || text === signs.stop || (text === signs.back && canGoBack);
    const text = await this.prompter.write(`${message}\n${hint}`, (written) =>
      isSign(written.trim())
        ? undefined
        : faultInWritten(this.law, interview, fact, readWritten(type, written, fact), language),
    );
    const way = wayOf(question, text?.trim());
    if (way) return way;
    const read = readWritten(type, text!, fact);
    return { answers: [{ fact, value: "value" in read ? read.value : text }] };
  }

  /** Earlier aid as one amount. */
  async #sum(fact: string, interview: Interview): Promise<Reply> {
    const { words, language } = this.context;
    const asSum = (text: string): Read<unknown> => {
      const read = readWritten("money", text, fact);
      return "issues" in read ? read : { value: { total: read.value ?? text } };
    };
    const text = await this.prompter.write(words.ask.forms.money!, (written) =>
      faultInWritten(this.law, interview, fact, asSum(written), language),
    );
    if (text === undefined) return "stop";
    const read = asSum(text);
    return { answers: [{ fact, value: "value" in read ? read.value : text }] };
  }

  async #list(question: Question, message: string, interview: Interview): Promise<Reply> {
    const { words, language } = this.context;
    const { fact, type } = question;
    const isAgain = interview.answers.some((answer) => answer.fact === fact);
    const chosen = await this.prompter.choose(isAgain ? `${words.ask.sumNotEnough}\n${message}` : message, [
      { value: "none", label: words.ask.none },
      ...(type === "awards" && !isAgain ? [{ value: "sum", label: words.ask.sum }] : []),
      { value: "some", label: words.ask.some },
      ...this.#ways(interview.answers.length > 0),
    ]);
    const way = wayOf(question, chosen);
    if (way) return way;
    if (chosen === "sum") return this.#sum(fact, interview);
    const key = type === "awards" ? "awards" : "purchases";
    const asList = (row: Read<unknown>): Read<unknown> =>
      "issues" in row ? row : { value: { [key]: [row.value], complete: true } };
    const rows: unknown[] = [];
    while (chosen === "some") {
      const text = await this.prompter.write(words.ask.row(rows.length + 1, type === "awards"), (written) =>
        written.trim() === ""
          ? undefined
          : faultInWritten(this.law, interview, fact, asList(readRow(written)), language),
      );
      if (text === undefined) return "stop";
      if (text.trim() === "") break;
      const row = readRow(text);
      if ("value" in row) rows.push(row.value);
    }
    if (chosen === "none") return { answers: [{ fact, value: { [key]: [], complete: true } }] };
    const complete = await this.prompter.choose(words.ask.complete, [
      { value: "true", label: words.ask.yes },
      { value: "false", label: words.ask.no },
    ]);
    if (complete === undefined) return "stop";
    return { answers: [{ fact, value: { [key]: rows, complete: complete === "true" } }] };
  }
}

/** Who can answer, and what makes an answer valid; where the law asks. */
function whoLines(speech: Speech, { by, fact }: Question): string[] {
  const { asked } = speech.words;
  const ground = groundsOfFact(speech, fact)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");
  return [
    `${asked.who[by]} ${asked.validAnswer} ${asked.valid[by]}`,
    ...(ground === "" ? [] : [`${asked.ground} ${ground}`]),
  ];
}

function inWords(speech: Speech, { fact }: Question, answer: boolean | string): string {
  if (typeof answer === "string") return speech.title(`${fact}=${answer}`);
  return capital(answer ? speech.words.yes : speech.words.no);
}

function wayOf({ fact }: Question, chosen: string | undefined): Reply | undefined {
  if (chosen === undefined || chosen === signs.stop) return "stop";
  if (chosen === signs.back) return "back";
  return chosen === signs.unknown ? { answers: [{ fact }] } : undefined;
}
