import { nationalTexts } from "../explain";
import type { Language, Law } from "../law";
import { nearest } from "../lib/nearest";
import { wordingOf } from "../text";
import type { Context } from "./context";
import { exit, Failure } from "./failure";

const languages: readonly Language[] = ["nb", "nn", "en"];

interface Named {
  id: string;
  names: readonly string[];
}

/**
 * The ids that are meant by an id, a part of one, or words of a title in any of the three languages. An id alone goes
 * before a name or the end of an id, and that before words that occur somewhere.
 */
export function idsFor(words: string, ids: readonly string[], law: Law): readonly string[] {
  if (ids.includes(words)) return [words];
  const wanted = plain(words);
  if (wanted === "") return [];
  const among = namedIn(law, ids);
  const exact = among.filter(({ id, names }) =>
    [...endsOf(id), ...names].some((name) => plain(name) === wanted),
  );
  const parts = wanted.split(" ");
  const found =
    exact.length > 0
      ? exact
      : among.filter(({ id, names }) =>
          [id, ...names].some((name) => parts.every((part) => plain(name).includes(part))),
        );
  return found.map(({ id }) => id);
}

/**
 * The one route that words mean, or another rule of these kinds; several are listed, since one answer is about one of
 * them.
 */
export function oneRoute(
  context: Context,
  law: Law,
  asked: string,
  kinds: readonly string[] = ["route", "instrument"],
): string {
  const { words, language } = context;
  const ids = law.data.rules.filter((rule) => kinds.includes(rule.kind)).map((rule) => rule.id);
  const [id, ...more] = idsFor(asked, ids, law);
  if (id === undefined) throw notFound(context, "no-route", asked, { ids, law });
  if (more.length === 0) return id;
  const { title } = wordingOf(language, [nationalTexts, law.texts]);
  const lines = [id, ...more].map((one) => `  ${one}: ${title(one)}`);
  throw new Failure(exit.badUsage, "many-routes", [words.manyRoutes(asked), ...lines].join("\n"));
}

/** The refusal where nothing is meant, with the id whose own or other name is nearest. */
export function notFound(
  { words }: Context,
  code: "no-rule" | "no-route",
  asked: string,
  { ids, law }: { ids: readonly string[]; law: Law },
): Failure {
  const called = namedIn(law, ids).map(({ id, names }) => ({
    id,
    names: [...endsOf(id), ...names].map(plain),
  }));
  const name = nearest(
    plain(asked),
    called.flatMap(({ names }) => names),
  );
  const meant = called.find(({ names }) => names.some((one) => one === name))?.id;
  const say = code === "no-rule" ? words.noRule : words.noRoute;
  return new Failure(exit.badUsage, code, say(asked) + (meant === undefined ? "" : words.meant(meant)));
}

/** `a.b.c`, `b.c` and `c`. */
function endsOf(id: string): string[] {
  const parts = id.split(".");
  return parts.map((_, from) => parts.slice(from).join("."));
}

/** Each id with its title and short name in every language. */
function namedIn(law: Law, ids: readonly string[]): Named[] {
  const wordings = languages.map((language) => wordingOf(language, [nationalTexts, law.texts]));
  return ids.map((id) => ({ id, names: wordings.flatMap((one) => [one.title(id), one.short(id)]) }));
}

/** As people may write it: case, dots, hyphens and quotes aside. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
