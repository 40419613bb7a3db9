const ENCODED_PARTS = /[\\\0]|(^|\/)\.\.?(\/|$)/;
const HAS_ENDING = /\.[^/.]+$/;

/**
 * The file below the renderer's folder that a request path asks for, with `/` between folders: routes of the
 * application are its index.html. `undefined` for anything that tries to leave the folder, written plainly or encoded
 * once or twice, and for what is no path at all.
 */
export const assetPath = (requestPath: string): string | undefined => {
  let path: string;
  try {
    path = decodeURIComponent(requestPath);
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.includes('%') || path.includes(':') || ENCODED_PARTS.test(path))
    return undefined;
  if (path.split('/').some((part) => part.startsWith('.'))) return undefined;
  return HAS_ENDING.test(path) ? path.slice(1) : 'index.html';
};
