/** A line of a body; without text where it was longer than allowed. */
export interface BodyLine {
  number: number;
  text: string | undefined;
}

/** The lines of a body in UTF-8, as they arrive; empty ones are counted and not given. At most one line is kept. */
export async function* linesOf(body: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<BodyLine> {
  const decoder = new TextDecoder();
  let begun = "";
  let isTooLong = false;
  let number = 0;
  const ended = (rest: string): BodyLine | undefined => {
    const text = begun + rest;
    const isLong = isTooLong || text.length > longest;
    begun = "";
    isTooLong = false;
    number += 1;
    if (isLong) return { number, text: undefined };
    return text.trim() === "" ? undefined : { number, text };
  };
  for await (const bytes of body) {
    const parts = decoder.decode(bytes, { stream: true }).split("\n");
    const last = parts.pop()!;
    for (const part of parts) {
      const line = ended(part);
      if (line) yield line;
    }
    begun += last;
    if (begun.length > longest) {
      isTooLong = true;
      begun = "";
    }
  }
  const line = ended(decoder.decode());
  if (line) yield line;
}
