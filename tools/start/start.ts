import { fileURLToPath } from 'node:url';
import { build, buildNeed } from './build.ts';
import { runDesktop } from './desktop.ts';
import { parseOptions, USAGE } from './options.ts';
import { runWeb } from './web.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds if needed, then runs the desktop window, or serves the same build to the browser. Answers the exit code. */
export const start = async (words: readonly string[]): Promise<number> => {
  const options = parseOptions(words);
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  if ('fault' in options) {
    console.error(`${options.fault}\n\n${USAGE}`);
    return 2;
  }
  const need = buildNeed(ROOT);
  if (need) {
    console.log(`Building Kith (${need}) …`);
    if (!(await build(ROOT))) {
      console.error('Kith could not be built; the reason is above.');
      return 1;
    }
  }
  if (!options.isWeb) {
    const outcome = await runDesktop(ROOT);
    if (typeof outcome === 'number') return outcome;
    console.log(`No desktop window: ${outcome.reason}. Kith runs in the browser instead.`);
  }
  try {
    return await runWeb(ROOT, options);
  } catch (error) {
    console.error(`Kith could not be served: ${(error as Error).message}`);
    return 1;
  }
};
