import type * as Operations from '../../src/operations';

/** The use cases as another page has them: a second pane, or the ribbon beside the pane, with a session of its own. */
export function otherSession(): typeof Operations {
  let operations: typeof Operations | null = null;
  jest.isolateModules(() => {
    operations = jest.requireActual<typeof Operations>('../../src/operations');
  });
  if (!operations) throw new Error('The use cases could not be loaded a second time.');
  return operations;
}
