import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Answers } from '../../operations/import';
import { fail, type Result } from '../../result';
import type { Importing, ImportFrom, ImportOffer, ReadDocument, ReadFailure } from '../../operations/import';
import type { Opened } from '../services/services';
import { NOTHING_CHOSEN, reduceImport, type ImportAction, type ImportState } from './import-state';

/** Bringing in one document, step by step. */
export interface ImportSteps {
  readonly state: ImportState;
  readonly dispatch: (action: ImportAction) => void;
  readonly read: (from: ImportFrom) => void;
  readonly answer: (question: string, answer: string) => void;
}

/**
 * Reads what is chosen (at once a file that was let fall on the pane), and plans it anew after every answer and whenever the
 * workbook has been read again. Of several plans under way only the last one counts.
 */
export function useImport(importing: Importing | null, file: File | null, opened: Opened): ImportSteps {
  const [state, dispatch] = useReducer(reduceImport, NOTHING_CHOSEN);
  const turn = useRef(0);

  const follow = useCallback(async (work: () => Promise<Result<ImportOffer, ReadFailure>>): Promise<void> => {
    const mine = ++turn.current;
    const offer = await work().catch((thrown: unknown) => fail({ cause: 'unknown', detail: String(thrown) } as const));
    if (mine !== turn.current) return;
    dispatch(offer.ok ? { did: 'offer', offer: offer.value } : { did: 'refuse', failure: offer.failure });
  }, []);

  const read = useCallback(
    (from: ImportFrom): void => {
      if (!importing) return;
      dispatch({ do: 'read' });
      void follow(async () => {
        const document = await importing.read(from);
        return document.ok ? importing.plan(document.value, {}) : document;
      });
    },
    [importing, follow],
  );

  const plan = (document: ReadDocument, answers: Answers): void => {
    if (importing) void follow(() => importing.plan(document, answers));
  };

  const replan = useRef<() => void>(() => undefined);
  useEffect(() => {
    replan.current = () => {
      if (state.at === 'review') plan(state.offer.document, state.answers);
    };
  });
  useEffect(() => {
    replan.current();
  }, [opened]);
  useEffect(() => {
    if (file) read({ kind: 'file', file });
  }, [file, read]);

  const answer = (question: string, chosen: string): void => {
    if (state.at !== 'review') return;
    dispatch({ do: 'answer', question, answer: chosen });
    plan(state.offer.document, { ...state.answers, [question]: chosen });
  };
  return { state, dispatch, read, answer };
}
