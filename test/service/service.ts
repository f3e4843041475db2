import type { AddressInfo } from "node:net";
import { usualLimits } from "../../src/cli/commands/serve";
import { nationalTexts } from "../../src/explain";
import { nationalLaw } from "../../src/national-law";
import { createService, type Limits, type ServiceOptions } from "../../src/service";
import { shippedSchemas } from "../../tools/build/schemas";
import { casesIn } from "./cases";

export const asker = casesIn("fixtures/cases/asker-effektkontrakt.json")[0]!;
export const sportsClub = casesIn("fixtures/everyday/01-operating-grant-to-a-sports-club.json")[0]!;

export interface Running {
  url: string;
  port: number;
  service: ReturnType<typeof createService>;
  /** The log, a line each. */
  logged: string[];
}

export const answerSchema = shippedSchemas()["assessment.json"]!;

/** The service on a free port of this machine. */
export async function running(
  limits: Partial<Limits> = {},
  more: Partial<ServiceOptions> = {},
): Promise<Running> {
  const logged: string[] = [];
  const service = createService({
    lawOf: () => nationalLaw,
    texts: nationalTexts as ServiceOptions["texts"],
    answerSchema,
    examples: { asker: { summary: asker.name, on: asker.on, case: asker.case } },
    version: "0.0.0",
    limits: { ...usualLimits, ...limits },
    origins: [],
    log: { write: (line) => logged.push(line) },
    ...more,
  });
  await service.listen({ port: 0, host: "127.0.0.1" });
  const { port } = service.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, service, logged };
}

/** Text and bytes as they are, anything else as JSON. */
function bytesOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof body === "string") return body;
  return body instanceof Buffer ? Uint8Array.from(body) : JSON.stringify(body);
}

export async function post(
  { url }: Running,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: bytesOf(body),
  });
  return { response, json: await response.json() };
}
