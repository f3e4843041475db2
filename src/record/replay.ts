import { assessUnder } from "../assessment";
import { describeIssue } from "../case";
import type { Language, Law } from "../law";
import { canonical } from "../lib/canonical";
import { hashesOf, recordOf } from "./record";
import { recordSchema } from "./schema";
import type { Changed, DecisionRecord, ReplayDifference, ReplayResult } from "./types";

/**
 * Runs a record again, under the law of the record if it is among `laws`, otherwise under the first of them, and says
 * what is not as it was.
 */
export function replayUnder(laws: readonly Law[], kept: unknown, lang: Language): ReplayResult {
  const read = recordSchema().safeParse(kept);
  if (!read.success) {
    const path = read.error.issues[0]!.path.join(".");
    return { ok: false, issues: [describeIssue({ code: "not-a-record", path }, lang)] };
  }
  const was = read.data as DecisionRecord;
  const law = laws.find(({ hash }) => hash === was.law.hash) ?? laws[0]!;
  const result = assessUnder(law, was.case, { on: was.on, detail: "verdicts", lang });
  if (!result.ok) return result;
  const now = recordOf(result, was.case);
  return {
    ok: true,
    isIdentical: canonical(now) === canonical(was),
    changed: changesIn(was, now),
    differences: differencesOf(was, now),
    was: { law: was.law, program: was.program },
    now: { law: now.law, program: now.program },
  };
}

function changesIn(was: DecisionRecord, now: DecisionRecord): Changed[] {
  const { sha256, ...content } = was;
  const hashes = hashesOf(content);
  const isCaseChanged = hashes.case !== sha256.case;
  const isAnswerChanged = hashes.answer !== sha256.answer;
  const isRecordChanged = hashes.record !== sha256.record && !isCaseChanged && !isAnswerChanged;
  return [
    ...(isCaseChanged ? ["case" as const] : []),
    ...(isAnswerChanged ? ["answer" as const] : []),
    ...(isRecordChanged ? ["record" as const] : []),
    ...(was.law.hash === now.law.hash ? [] : ["law" as const]),
    ...(was.program.version === now.program.version ? [] : ["program" as const]),
  ];
}

const kinds = ["classes", "regimes", "routes", "instruments"] as const;

function differencesOf(was: DecisionRecord, now: DecisionRecord): ReplayDifference[] {
  return kinds.flatMap((kind) => {
    const before = new Map(Object.entries<string>(was.answer[kind]));
    const after = new Map(Object.entries<string>(now.answer[kind]));
    return [...new Set([...before.keys(), ...after.keys()])]
      .sort()
      .filter((id) => before.get(id) !== after.get(id))
      .map((id) => ({
        kind,
        id,
        ...(before.has(id) ? { was: before.get(id)! } : {}),
        ...(after.has(id) ? { now: after.get(id)! } : {}),
      }));
  });
}
