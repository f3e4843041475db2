import { readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { isObject } from "../../../case";
import { fromEnhetsregisteret, fromFrivillighetsregisteret, type RegisterNote } from "../../../registers";
import type { Context } from "../../context";
import { writeFailure } from "../../disk/outputs";
import { exit, Failure } from "../../failure";
import { asUtf8, type Bytes, note, nothingNoticed, type Places } from "../bytes";
import { openSource, remarksOf } from "../table/open";
import { entitiesIn, largestPage, TooLarge } from "./entities";
import type { Registered } from "./registered";
import { openStore, type Store } from "./store";

/** The files of registers in a folder, in the order of their names, and what else is there. */
export interface RegisterFiles {
  paths: string[];
  others: string[];
}

export interface Registers {
  /** Undefined where the number is in no file. */
  of(organisationNumber: string): Registered | undefined;
  /** A short name for all that they say. */
  fingerprint: string;
  remarks: string[];
  close(): void;
}

interface Kept {
  facts: Record<string, unknown>;
  notes: RegisterNote[];
}

const readers = {
  enhetsregisteret: fromEnhetsregisteret,
  frivillighetsregisteret: fromFrivillighetsregisteret,
} as const;
type Register = keyof typeof readers;
const names = Object.keys(readers) as Register[];

/** Lists the files of a folder, not those of folders in it. */
export function registerFilesIn({ words }: Context, folder: string): RegisterFiles {
  const say = words.batch.registers;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure(exit.badInput, "no-folder", say.noFolder(folder));
  const all = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const isTaken = (name: string) => /\.json(\.gz)?$/i.test(name);
  const paths = all.filter(isTaken).map((name) => join(folder, name));
  if (paths.length === 0) throw new Failure(exit.badInput, "no-file", say.noFiles(folder));
  return { paths, others: all.filter((name) => !isTaken(name)) };
}

/** Reads the files once, one entity after the other; names all that cannot be read. */
export async function readRegisters(context: Context, { paths, others }: RegisterFiles): Promise<Registers> {
  const { words } = context;
  const say = words.batch.registers;
  const stores = { enhetsregisteret: opened(context), frivillighetsregisteret: opened(context) };
  const close = () => {
    for (const name of names) stores[name].close();
  };
  const broken: string[] = [];
  const remarks = others.length > 0 ? [say.others(others)] : [];
  let twice = 0;
  try {
    for (const path of paths) {
      const noticed = nothingNoticed();
      const noEntity: Places = { count: 0 };
      let entities = 0;
      try {
        for await (const entity of entitiesIn(asUtf8(await bytesOf(context, path), noticed), noticed)) {
          const register = registerOf(entity);
          const entry = readers[register](entity);
          if (!entry.ok) note(noEntity, entities + noEntity.count + 1);
          else {
            entities++;
            const kept: Kept = { facts: entry.case.registers?.[register] ?? {}, notes: entry.notes };
            const isTwice = put(context, stores[register], entry.organisationNumber, kept);
            if (isTwice) twice++;
          }
        }
      } catch (error) {
        if (error instanceof Failure && error.code === "not-writable") throw error;
        broken.push(error instanceof TooLarge ? words.tooLarge(path, megabytes) : brokenBy(path, error));
        continue;
      }
      if (entities === 0 && noEntity.count > 0) broken.push(`${path}: ${say.noEntity}`);
      else if (noEntity.count > 0)
        remarks.push(`${path}: ${say.noEntities(noEntity.count, noEntity.first!)}`);
      remarks.push(...remarksOf(noticed, words.batch).map((remark) => `${path}: ${remark}`));
    }
    if (broken.length > 0) throw new Failure(exit.badInput, "registers", say.broken(broken));
  } catch (error) {
    close();
    throw error;
  }
  if (twice > 0) remarks.push(say.twice(twice));
  return {
    of: (number) => registeredIn(stores, Number(number)),
    fingerprint: names.map((name) => stores[name].hash().slice(0, 12)).join(" "),
    remarks,
    close,
  };
}

const megabytes = `${largestPage / 1_000_000} MB`;

function registeredIn(stores: Record<Register, Store>, number: number): Registered | undefined {
  const found = names.flatMap((register) => {
    const text = stores[register].get(number);
    return text === undefined ? [] : [{ register, ...(JSON.parse(text) as Kept) }];
  });
  if (found.length === 0) return undefined;
  return {
    facts: Object.fromEntries(found.map(({ register, facts }) => [register, facts])),
    notes: found.flatMap(({ register, notes }) => notes.map((one) => ({ register, ...one }))),
  };
}

/** The bytes of a file, unpacked where it begins as gzip does. */
async function bytesOf(context: Context, path: string): Promise<Bytes> {
  const { head, bytes } = await openSource(context, path);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return bytes;
  // What is wrong with the file comes out of the last stream.
  return pipeline(Readable.from(bytes), createGunzip(), () => {});
}

/** Enhetsregisteret has none of these fields. */
function registerOf(entity: unknown): Register {
  const fields = ["frivilligOrganisasjonsstatus", "icnpoKategorier", "slettetDato"];
  return isObject(entity) && fields.some((field) => entity[field] !== undefined)
    ? "frivillighetsregisteret"
    : "enhetsregisteret";
}

function brokenBy(path: string, error: unknown): string {
  const { message } = error as Error;
  return error instanceof Failure ? message : `${path}: ${message}`;
}

function opened({ words }: Context): Store {
  try {
    return openStore();
  } catch (error) {
    throw writeFailure(words, tmpdir(), error);
  }
}

function put({ words }: Context, store: Store, number: string, kept: Kept): boolean {
  try {
    return store.put(Number(number), JSON.stringify(kept));
  } catch (error) {
    throw writeFailure(words, tmpdir(), error);
  }
}
