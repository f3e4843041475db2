/** How each of some properties is made. */
type Makers<T> = { [K in keyof T]?: () => T[K] };

/** Gives an object properties that are made when they are first read, and then stand; in the order in which they are listed. */
export function whenRead<T extends object>(target: Partial<T>, makers: Makers<T>): T {
  for (const key of Object.keys(makers) as (keyof T & string)[]) {
    const make = makers[key]!;
    const become = (value: unknown) =>
      Object.defineProperty(target, key, {
        value,
        enumerable: Object.getOwnPropertyDescriptor(target, key)!.enumerable!,
        writable: true,
        configurable: true,
      });
    Object.defineProperty(target, key, {
      get() {
        const made = make();
        become(made);
        return made;
      },
      set: become,
      enumerable: true,
      configurable: true,
    });
  }
  return target as T;
}

/** Keeps properties out of copies and JSON; they can be read as before, and are made when they are. */
export function unlisted<T extends object>(target: T, keys: readonly (keyof T & string)[]): T {
  for (const key of keys) {
    const property = Object.getOwnPropertyDescriptor(target, key);
    if (property) Object.defineProperty(target, key, { ...property, enumerable: false });
  }
  return target;
}
