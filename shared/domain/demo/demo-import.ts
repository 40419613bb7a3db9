/** The import that all demo records say they came with, so that they can be removed together. */
export const DEMO_IMPORT_ID = 'demo';
