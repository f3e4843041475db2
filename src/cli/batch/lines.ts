/** A line of a file, and how many bytes have been read with it. */
export interface Line {
  number: number;
  text: string;
  bytes: number;
}

/** The lines of a stream, one after the other; never more of it in memory than a line and a chunk. The last may lack its end. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = "";
  let number = 0;
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += typeof chunk === "string" ? Buffer.byteLength(chunk) : chunk.length;
    const texts = (
      rest + (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }))
    ).split("\n");
    rest = texts.pop()!;
    for (const text of texts) yield { number: ++number, text, bytes };
  }
  rest += decoder.decode();
  if (rest !== "") yield { number: ++number, text: rest, bytes };
}

/** As many lines at a time as are worth sending to a worker. */
export async function* chunksOf(lines: AsyncIterable<Line>, size: number): AsyncGenerator<Line[]> {
  let chunk: Line[] = [];
  for await (const line of lines) {
    chunk.push(line);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
