#!/usr/bin/env bash
# fastify 5.12.8, addHook("onRequestAbort", …) with an async function.
# Valid input: an async hook that uses none of its arguments, `async () => {}`; for every other hook that is fine.
# Expected: the hook is taken, as `async (request) => {}` is; it has no `done`, and mixes no styles.
# Seen: FST_ERR_HOOK_INVALID_ASYNC_HANDLER, "Async function has too many arguments", of a function with none:
#   the length of the function is asked to be exactly one, not at most one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent fastify@5.12.8
cat > try.mjs <<'JS'
import fastify from "fastify";
const errorOf = (name, hook) => {
  try {
    fastify().addHook(name, hook);
    return "taken";
  } catch ({ code, message }) {
    return `${code}: ${message}`;
  }
};
const seen = {
  noArguments: errorOf("onRequestAbort", async () => {}),
  oneArgument: errorOf("onRequestAbort", async (request) => {}),
  otherHook: errorOf("onRequest", async () => {}),
};
console.log(seen);
const isSeen =
  seen.noArguments.startsWith("FST_ERR_HOOK_INVALID_ASYNC_HANDLER: Async function has too many arguments") &&
  seen.oneArgument === "taken" &&
  seen.otherHook === "taken";
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
