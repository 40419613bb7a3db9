import { type ComponentType, lazy } from 'react';
import { loadOtherTexts } from './i18n/languages.ts';

/** A component that loads when it is first shown, together with the texts that the first screen did not need. */
export const lazyPart = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [part] = await Promise.all([load(), loadOtherTexts()]);
    return { default: part };
  });
