export { createService } from "./server";
export { stopService } from "./stop";
export type { Limits, ServiceOptions } from "./types";
