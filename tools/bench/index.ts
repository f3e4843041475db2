/** `npm run bench -- [rounds] [--write] [--against FOLDER]`: answers beside those of peers, or of another build. */
export {};

await (process.argv.includes("--against") ? import("./against/index") : import("./answers"));
