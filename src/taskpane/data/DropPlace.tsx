import { useEffect } from 'react';
import type { Intent } from '../state/pane-actions';

/** Has a file that is let fall anywhere on the pane brought in, where a browser would open it in the pane's place. */
export function DropPlace({ send }: { send: (intent: Intent) => void }): null {
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (event.type === 'drop' && file) send({ do: 'import', file });
    };
    const types = ['dragover', 'drop'] as const;
    types.forEach((type) => addEventListener(type, onDrag));
    return () => types.forEach((type) => removeEventListener(type, onDrag));
  }, [send]);
  return null;
}
