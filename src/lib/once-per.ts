/** All that was made of a law, of the law of a date or of what is compiled from it: it goes when that object goes. */
const stores = new WeakMap<object, Map<unknown, unknown>>();

/** What a function makes of an object, made the first time it is asked for and kept with that object. */
export function oncePer<O extends object, T>(make: (owner: O) => T): (owner: O) => T {
  return (owner) => {
    let store = stores.get(owner);
    if (!store) {
      store = new Map();
      stores.set(owner, store);
    }
    const known = store.get(make);
    if (known !== undefined) return known as T;
    const made = make(owner);
    store.set(make, made);
    return made;
  };
}
