/** What is used of Pagefind, so that its types are asked of no package: a tree is checked before all is installed. */
declare module 'pagefind' {
  /** A record as Pagefind takes it. */
  interface CustomRecord {
    url: string;
    content: string;
    language: string;
    meta?: Record<string, string>;
    filters?: Record<string, string[]>;
    sort?: Record<string, string>;
  }

  /** An index that is being made. */
  interface Index {
    addCustomRecord(record: CustomRecord): Promise<{ errors: string[] }>;
    getFiles(): Promise<{ errors: string[]; files: { path: string; content: Uint8Array }[] }>;
  }

  /** Starts a program that makes indexes, and an index in it. */
  export function createIndex(settings: {
    forceLanguage: string;
    maxFragments: number;
  }): Promise<{ errors: string[]; index?: Index }>;

  /** Ends the program. */
  export function close(): Promise<null>;
}
