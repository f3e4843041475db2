/** `hjemmel/element` on Node: defined where a DOM is put in place first, nothing on a server that only renders. */
if ("HTMLElement" in globalThis) await import("./index");

export {};
