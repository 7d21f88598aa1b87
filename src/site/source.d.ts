declare module 'virtual:plainsight/handed-over' {
  export { takeNotes, takeOver } from './handed-over.ts';
}

declare module 'virtual:plainsight/source' {
  /** The publication that this build or preview shows. */
  export const source: import('./vite-plugin.ts').Source;
}
