import type { ChartJsModel } from './chart-js.ts';

/** The colours and the face of the page at this moment, light or dark. */
export interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly mark: string;
  /** One for each line, where there are several. */
  readonly series: readonly string[];
  readonly page: string;
  readonly font: string;
}

/** Whether a picture has time along its axis. */
export const isOverTime = ({ is }: Pick<ChartJsModel, 'is'>): boolean =>
  is === 'line' || is === 'multiples';
