import type * as WriteTemplate from './write-template';

/** The code is fetched when tables are put in or named: checking and making reports do without it. */
const loadWriteTemplate = (): Promise<typeof WriteTemplate> =>
  import(/* webpackChunkName: "view-tables" */ './write-template');

/** As in `write-template.ts`. */
export const chooseTable: typeof WriteTemplate.chooseTable = async (...given) =>
  (await loadWriteTemplate()).chooseTable(...given);

/** As in `write-template.ts`. */
export const insertTable: typeof WriteTemplate.insertTable = async (...given) =>
  (await loadWriteTemplate()).insertTable(...given);

/** As in `write-template.ts`. */
export const writeTemplate: typeof WriteTemplate.writeTemplate = async (...given) =>
  (await loadWriteTemplate()).writeTemplate(...given);
