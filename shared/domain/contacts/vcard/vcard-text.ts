/** `text` as the value of a property: backslash, line break, comma and semicolon escaped. */
export const escapeText = (text: string): string =>
  text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** The text of a property's value. A backslash before anything that needs none stays ("C:\temp"). */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\\,;:nN])/g, (_, char: string) => (char.toLowerCase() === 'n' ? '\n' : char));

const splitRaw = (value: string, separator: ';' | ','): readonly string[] => {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === separator) {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, value.slice(from)];
};

/** The parts of a value between `separator`s that are not escaped, each unescaped. */
export const splitText = (value: string, separator: ';' | ','): readonly string[] =>
  splitRaw(value, separator).map(unescapeText);

/** The parts of a structured value (N, ADR, ORG): between semicolons, each of them a list, joined by `glue`. */
export const splitStructure = (value: string, glue = ', '): readonly string[] =>
  splitRaw(value, ';').map((part) =>
    splitText(part, ',')
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join(glue),
  );
