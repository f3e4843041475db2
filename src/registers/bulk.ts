/** Columns of the bulk downloads that hold a yes or a no, or a number; all others are text. */
const booleans = new Set([
  "harRegistrertAntallAnsatte",
  "konkurs",
  "registrertIForetaksregisteret",
  "registrertIFrivillighetsregisteret",
  "registrertIMvaregisteret",
  "registrertIPartiregisteret",
  "registrertIStiftelsesregisteret",
  "underAvvikling",
  "underTvangsavviklingEllerTvangsopplosning",
]);
const numbers = new Set(["antallAnsatte"]);
/** Levels of a name; the downloads have three. A deeper one is no path, and stays one field. */
const deepest = 10;

/**
 * A row of a bulk download in CSV, as the JSON of the same entity: `organisasjonsform.kode` becomes a field inside a
 * field, and what is empty is left out. A name of more than ten levels stays one field.
 *
 * @param row - the cells by the names of their columns
 */
export function rowAsJson(row: Readonly<Record<string, string>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(row)) {
    const text = cell.trim();
    if (text === "") continue;
    const path = column.trim().split(".");
    put(result, path.length > deepest ? [column.trim()] : path, cellOf(column.trim(), text));
  }
  return result;
}

function cellOf(column: string, text: string): unknown {
  if (booleans.has(column)) return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
  return numbers.has(column) && /^\d+$/.test(text) ? Number(text) : text;
}

function put(into: Record<string, unknown>, [first, ...rest]: readonly string[], value: unknown) {
  if (first === undefined || first === "__proto__") return;
  if (rest.length === 0) into[first] = value;
  else {
    const inner = Object.hasOwn(into, first) ? into[first] : undefined;
    const branch = typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : {};
    into[first] = branch;
    put(branch, rest, value);
  }
}
