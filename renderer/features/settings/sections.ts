/** Sections of the settings, in order, as in the address `/settings/<section>`. */
export const SECTIONS = ['company', 'members', 'fields', 'appearance', 'data', 'about'] as const;

export type Section = (typeof SECTIONS)[number];

/** Whether `text` names a section. */
export const isSection = (text: string): text is Section => (SECTIONS as readonly string[]).includes(text);
