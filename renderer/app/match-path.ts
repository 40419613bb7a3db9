/** What follows `prefix` in `location` up to the next slash; undefined when `location` is elsewhere. */
export const matchPath = (prefix: string, location: string): string | undefined =>
  location.startsWith(prefix) ? location.slice(prefix.length).split('/')[0] || undefined : undefined;
