/** The part of PouchDB 9 that the bench uses; its packages bring no types. */
declare module 'pouchdb-browser' {
  type Stored = { readonly _id: string; readonly _rev: string };
  type Outcome = { readonly ok?: boolean; readonly error?: unknown };
  // biome-ignore lint/style/noDefaultExport: what the package exports
  export default class PouchDB {
    static plugin(plugin: object): typeof PouchDB;
    constructor(name: string, options?: { readonly adapter?: string; readonly auto_compaction?: boolean });
    bulkDocs(documents: readonly object[]): Promise<readonly Outcome[]>;
    get(id: string): Promise<Stored>;
    put(document: object): Promise<Outcome>;
    allDocs(options: { readonly include_docs: true }): Promise<{ readonly rows: readonly { doc: Stored }[] }>;
    createIndex(options: { readonly index: { readonly fields: readonly string[] } }): Promise<unknown>;
    find(request: object): Promise<{ readonly docs: readonly Stored[]; readonly warning?: string }>;
    close(): Promise<void>;
  }
}

declare module 'pouchdb-find' {
  const plugin: object;
  // biome-ignore lint/style/noDefaultExport: what the package exports
  export default plugin;
}

declare module 'pouchdb-adapter-indexeddb' {
  const plugin: object;
  // biome-ignore lint/style/noDefaultExport: what the package exports
  export default plugin;
}
