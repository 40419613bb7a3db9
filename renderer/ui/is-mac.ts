/** Whether this is a Mac, where ⌘ stands for Ctrl and keys are written with signs. */
export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);
