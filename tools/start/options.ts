import { parseArgs } from 'node:util';

/** What `npm start --` can be told. */
export type StartOptions = { readonly isWeb: boolean; readonly port: number; readonly opensBrowser: boolean };

export const USAGE = `npm start                  Kith in its desktop window, else in the browser
npm start -- --web         in the browser
npm start -- --port 5000   the address it is served at (4173 unless taken)
npm start -- --no-open     does not open the browser`;

const DEFAULT_PORT = 4173;

/** The options in `words`, or a sentence that says what can't be understood. */
export const parseOptions = (
  words: readonly string[],
): StartOptions | 'help' | { readonly fault: string } => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        web: { type: 'boolean', default: false },
        port: { type: 'string', default: String(DEFAULT_PORT) },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (!(port <= 65_535)) return { fault: `"${values.port}" is not a port: a number from 0 to 65535.` };
    return { isWeb: values.web, port, opensBrowser: !values['no-open'] };
  } catch (error) {
    return { fault: (error as Error).message.split('.')[0] ?? 'Not understood' };
  }
};
