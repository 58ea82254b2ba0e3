/**
 * What a reader typed into a field that held a name, before a script could mark that name to be typed over: the
 * text put before, into or behind the name, or the whole text where the name was changed.
 */
export function typedInto(name: string, text: string): string {
  const added = text.length - name.length;
  if (name === '' || added <= 0) return text;
  for (let at = 0; at <= name.length; at += 1) {
    if (name === text.slice(0, at) + text.slice(at + added)) return text.slice(at, at + added);
  }
  return text;
}
