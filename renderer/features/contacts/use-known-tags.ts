import { useIndexAnswer } from './use-index-answer.ts';

/** Tags in use, the most used first. */
export const useKnownTags = (): readonly string[] => (useIndexAnswer('tags', {}) ?? []).map(({ tag }) => tag);
