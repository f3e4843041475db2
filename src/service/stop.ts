import type { FastifyInstance } from "fastify";

/** Takes no more requests, finishes those under way, and after `patience` milliseconds ends what is left. */
export async function stopService(service: FastifyInstance, patience: number): Promise<void> {
  const timer = setTimeout(() => service.server.closeAllConnections(), patience);
  try {
    await service.close();
  } finally {
    clearTimeout(timer);
  }
}
