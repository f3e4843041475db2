import { nearest } from "../../lib/nearest";
import { fault, type Reader, shown } from "../read";

export function readOneOf(values: readonly string[]): Reader<string> {
  const known = new Set(values);
  return (input, path) => {
    if (typeof input === "string" && known.has(input)) return { value: input };
    return fault("unknown-value", path, {
      received: shown(input),
      expected: values.length > 12 ? `${values.slice(0, 12).join(", ")}, …` : values.join(", "),
      suggestion: typeof input === "string" ? nearest(input, values) : undefined,
    });
  };
}
