import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nationalTexts } from "../../explain";
import type { Limits, ServiceOptions } from "../../service";
import { causeOf } from "../cause";
import type { Context } from "../context";
import { type ExitCode, exit, Failure } from "../failure";
import { largestCase } from "../limits";
import { packageRoot, packageVersion } from "../package-root";
import { lawsFor, type PackOptions } from "../packs";

export interface ServeOptions extends Pick<PackOptions, "pack" | "municipality"> {
  port: number;
  host: string;
  cors: readonly string[];
}

/** Times in milliseconds. */
export const usualLimits: Limits = {
  bodySize: largestCase,
  headerTime: 5_000,
  bodyTime: 15_000,
  idleTime: 60_000,
  requests: 256,
};

/** How long requests under way may take once the service is to stop, in milliseconds. */
const patience = 800;

/** Cases of the package that the OpenAPI document shows. */
const exampleFiles = ["asker-effektkontrakt", "generasjon-m"];

/** `hjemmel serve`: answers over HTTP until it gets a signal to stop. */
export async function serve(context: Context, options: ServeOptions): Promise<ExitCode> {
  const { io, words, remark } = context;
  const { port, host, cors } = options;
  for (const origin of cors)
    if (!isOrigin(origin)) throw new Failure(exit.badUsage, "usage", words.serve.notAnOrigin(origin));
  const { createService, stopService } = await import("../../service");
  const service = createService(serviceOptions(context, options));
  const stopped = new Promise<void>((resolve) => io.onInterrupt?.(resolve));
  try {
    await service.listen({ port, host });
  } catch (error) {
    await service.close();
    throw new Failure(exit.badUsage, "usage", words.serve.cannotListen(host, port, causeOf(words, error)));
  }
  const address = service.server.address();
  const shownHost = host.includes(":") ? `[${host}]` : host;
  const shownPort = typeof address === "object" && address ? address.port : port;
  remark(words.serve.listens(`http://${shownHost}:${shownPort}`));
  if (!isLoopback(host)) remark(words.serve.openToAll(host));
  await stopped;
  await stopService(service, patience);
  return exit.answered;
}

/** What the service is given of disk, law and limits. */
export function serviceOptions(context: Context, options: ServeOptions): ServiceOptions {
  const lawOf = lawsFor(context, options);
  lawOf(undefined);
  return {
    lawOf,
    texts: nationalTexts as ServiceOptions["texts"],
    answerSchema: shippedAnswerSchema(context),
    examples: Object.fromEntries(exampleFiles.map((name) => [name, exampleIn(name)])),
    version: packageVersion(),
    limits: usualLimits,
    origins: options.cors,
    log: context.io.stdout,
  };
}

function shippedAnswerSchema({ words }: Context): ServiceOptions["answerSchema"] {
  const path = join(packageRoot(), "dist", "schema", "assessment.json");
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Failure(exit.badRules, "not-built", words.serve.notBuilt(path));
  }
}

function exampleIn(file: string): ServiceOptions["examples"][string] {
  const path = join(packageRoot(), "fixtures", "cases", `${file}.json`);
  const { name, on, case: input } = JSON.parse(readFileSync(path, "utf8"));
  return { summary: name, on, case: input };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
