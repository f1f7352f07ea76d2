import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { SOURCE_FAILURES } from '../../strings/import';
import { IMPORT_CHOICE } from '../../strings/import-view';
import { useField } from '../components/controls/field';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';
import type { Importing, ImportFrom, ReadFailure } from '../../operations/import';
import type { Intent } from '../state/pane-actions';
import { undoing } from './changes';
import { useImportStyles } from './styles';

/** What the field for files lets through; a file of another kind is told what to do with it. */
const FILES = '.docx,.htm,.html,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Props {
  readonly refusal: ReadFailure | null;
  readonly busy: boolean;
  readonly importing: Importing | null;
  readonly read: (from: ImportFrom) => void;
  readonly send: (intent: Intent) => void;
}

/** The three ways in: a Word file, the sheet in front, a paste; and the way back out of the last import. */
export function ChooseDocument({ refusal, busy, importing, read, send }: Props): ReactElement {
  const styles = useImportStyles();
  const shared = useShared();
  const { say } = useLocale();
  const last = useLastImport(importing);
  return (
    <>
      <div className={shared.stack}>
        <h2 tabIndex={-1} className={shared.title} data-focus-home>
          {say(IMPORT_CHOICE.title)}
        </h2>
        <p className={shared.plain}>{say(IMPORT_CHOICE.body)}</p>
        <div>
          <Button
            className={styles.back}
            appearance="subtle"
            icon={<ArrowLeft16Regular />}
            onClick={() => send({ do: 'close-view' })}
          >
            {say(IMPORT_CHOICE.back)}
          </Button>
        </div>
      </div>
      {refusal !== null && <Refusal failure={refusal} />}
      <WordFile busy={busy} read={read} />
      <div className={mergeClasses(shared.card, shared.stack)}>
        <h3 className={mergeClasses(shared.heading, shared.plain)}>{say(IMPORT_CHOICE.sheet)}</h3>
        <span className={shared.quiet}>{say(IMPORT_CHOICE.sheetAbout)}</span>
        <Button disabledFocusable={busy} onClick={() => read({ kind: 'sheet' })}>
          {say(IMPORT_CHOICE.useSheet)}
        </Button>
      </div>
      <PasteField busy={busy} read={read} />
      {importing && last !== null && (
        <div className={mergeClasses(shared.card, shared.row, styles.apart)}>
          <span>{say(IMPORT_CHOICE.last)}</span>
          <Button
            disabledFocusable={busy}
            aria-label={say(IMPORT_CHOICE.undoLast)}
            onClick={() => send({ do: 'carry-out', change: undoing(last, importing) })}
          >
            {say(IMPORT_CHOICE.undo)}
          </Button>
        </div>
      )}
    </>
  );
}

type FieldProps = Pick<Props, 'busy' | 'read'>;

function WordFile({ busy, read }: FieldProps): ReactElement {
  const shared = useShared();
  const { say } = useLocale();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={mergeClasses(shared.card, shared.stack)}>
      <h3 className={mergeClasses(shared.heading, shared.plain)}>{say(IMPORT_CHOICE.word)}</h3>
      <span className={shared.quiet}>{say(IMPORT_CHOICE.wordAbout)}</span>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => field.current?.click()}>
        {say(IMPORT_CHOICE.chooseFile)}
      </Button>
      <input
        ref={field}
        hidden
        type="file"
        accept={FILES}
        disabled={busy}
        aria-label={say(IMPORT_CHOICE.chooseFile)}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file chosen again, after it was saved in another way, is read again.
          target.value = '';
          if (file) read({ kind: 'file', file });
        }}
      />
    </div>
  );
}

function PasteField({ busy, read }: FieldProps): ReactElement {
  const styles = useImportStyles();
  const shared = useShared();
  const { box } = useField();
  const { say } = useLocale();
  const id = useId();
  return (
    <div className={mergeClasses(shared.card, shared.stack)}>
      <label htmlFor={id} className={mergeClasses(shared.heading, shared.plain)}>
        {say(IMPORT_CHOICE.paste)}
      </label>
      <textarea
        id={id}
        className={mergeClasses(box, styles.paste)}
        rows={2}
        value=""
        readOnly={busy}
        placeholder={say(IMPORT_CHOICE.pasteHere)}
        onChange={() => undefined}
        onPaste={(event) => {
          event.preventDefault();
          if (busy) return;
          const { clipboardData: data } = event;
          const [file] = data.files;
          const [html, text] = [data.getData('text/html'), data.getData('text/plain')];
          if (file && html === '' && text === '') read({ kind: 'file', file });
          else read({ kind: 'paste', html, text });
        }}
      />
    </div>
  );
}

function Refusal({ failure }: { failure: ReadFailure }): ReactElement {
  const styles = useImportStyles();
  const shared = useShared();
  const { say, texts } = useLocale();
  return (
    <div className={mergeClasses(shared.stack, styles.bad)}>
      <strong>{say(IMPORT_CHOICE.refused)}</strong>
      <span>{typeof failure === 'string' ? say(SOURCE_FAILURES[failure]) : texts.failures[failure.cause].body}</span>
    </div>
  );
}

/** The last import that can be taken back, once that is known. */
function useLastImport(importing: Importing | null): string | null {
  const [last, setLast] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    importing?.lastImport().then(
      (id) => left || setLast(id),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [importing]);
  return last;
}
