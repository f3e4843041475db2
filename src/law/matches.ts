/** Whether `appliesTo` means this route: the id itself, or a prefix that ends in `.*`. */
export function matches(pattern: string, id: string): boolean {
  return pattern.endsWith(".*") ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}
