import { desktopPlatform } from './platform-desktop.ts';
import type { Platform } from './platform-type.ts';
import { webPlatform } from './platform-web.ts';

/** The platform this page runs on. */
export const platform: Platform = window.kith ? desktopPlatform(window.kith) : webPlatform();
