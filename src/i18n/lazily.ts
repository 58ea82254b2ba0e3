/** Makes a thing when it is first asked for: each Intl object costs a slow device ten milliseconds or more. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
