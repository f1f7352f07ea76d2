import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { IMPORT_REVIEW } from '../../strings/import-view';
import type { Localised } from '../../strings/language';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';
import type { ReadDocument } from '../../operations/import';
import type { Intent } from '../state/pane-actions';
import { AccountOfCells } from './AccountOfCells';
import { Differences } from './Differences';
import type { ImportAction, ImportState } from './import-state';
import { PlainColumns } from './PlainColumns';
import { PlannedTables } from './PlannedTables';
import { QuestionList } from './QuestionList';
import { useImportStyles } from './styles';

interface Props {
  readonly state: Extract<ImportState, { at: 'review' }>;
  readonly title: Localised;
  /** Whether there is something to add; else the primary button leads to another document. */
  readonly canAdd: boolean;
  readonly busy: boolean;
  readonly answer: (question: string, answer: string) => void;
  readonly dispatch: (action: ImportAction) => void;
  readonly send: (intent: Intent) => void;
}

/** What a document comes to, before anything of it is written. The primary button below writes it. */
export function Review({ state, title, canAdd, busy, answer, dispatch, send }: Props): ReactElement {
  const styles = useImportStyles();
  const shared = useShared();
  const { say } = useLocale();
  const { document, plain, outcome } = state.offer;
  return (
    <>
      <div className={shared.stack}>
        <h2 tabIndex={-1} className={shared.title} data-focus-home>
          {say(title)}
        </h2>
        <p className={mergeClasses(shared.plain, shared.muted, shared.wrap)}>{say(originOf(document))}</p>
        {canAdd && (
          <div>
            <Button
              className={styles.back}
              appearance="subtle"
              icon={<ArrowLeft16Regular />}
              disabledFocusable={busy}
              onClick={() => dispatch({ do: 'choose-other' })}
            >
              {say(IMPORT_REVIEW.other)}
            </Button>
          </div>
        )}
      </div>
      {plain && !state.asRows ? (
        <PlainColumns plain={plain} onAsRows={() => dispatch({ do: 'take-as-rows' })} />
      ) : (
        <>
          <Warnings document={document} broken={outcome.recognised.broken.length > 0} />
          <QuestionList questions={outcome.questions} answers={state.answers} busy={busy} answer={answer} />
          <PlannedTables offer={state.offer} />
          <Differences plan={outcome.plan} />
          <AccountOfCells offer={state.offer} send={send} />
        </>
      )}
    </>
  );
}

function originOf({ kind, name }: ReadDocument): Localised {
  switch (kind) {
    case 'file':
      return IMPORT_REVIEW.fromFile(name);
    case 'sheet':
      return IMPORT_REVIEW.fromSheet(name);
    case 'paste':
      return IMPORT_REVIEW.fromPaste;
  }
}

/** What makes a document less sure than a Word file, and that that is the better way. */
function Warnings({ document, broken }: { document: ReadDocument; broken: boolean }): ReactElement | null {
  const styles = useImportStyles();
  const shared = useShared();
  const { say } = useLocale();
  if (broken) {
    return (
      <div className={mergeClasses(shared.stack, styles.look)}>
        <strong>{say(IMPORT_REVIEW.broken)}</strong>
        <span>{say(IMPORT_REVIEW.betterWay)}</span>
      </div>
    );
  }
  if (document.grid?.knowsMerged !== false) return null;
  return <div className={styles.look}>{say(IMPORT_REVIEW.noMerges)}</div>;
}
