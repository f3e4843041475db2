/** The packs of rules/municipalities, put in by tools/docs/demo.ts. */
declare module "packs" {
  const packs: { name: string; number: string; documents: { file: string; content: unknown }[] }[];
  export default packs;
}
