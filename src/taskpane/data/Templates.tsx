import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CarryForwardOption, TemplateContent } from '../../operations';
import type { Intent } from '../state/pane-actions';
import { Disclosure } from '../components/Disclosure';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

interface Props {
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** For a workbook without tables: an example to try, instead of the blank tables of the primary button. */
export function TrialTemplates({ busy, send }: Props): ReactElement {
  const shared = useShared();
  const { templates } = useViewLocale().texts;
  return (
    <section className={mergeClasses(shared.card, shared.stack)}>
      <h3 className={mergeClasses(shared.heading, shared.plain)}>{templates.trial}</h3>
      <TemplateButton kind="mistakes" busy={busy} send={send} />
      <TemplateButton kind="sample" busy={busy} send={send} />
      <p className={mergeClasses(shared.quiet, shared.plain)}>{templates.newSheets}</p>
    </section>
  );
}

/** For a workbook in use: bringing in what the office has, and ways to carry it on to the next round or year. */
export function TemplateMenu({
  carryForward,
  busy,
  send,
}: Props & { carryForward: readonly CarryForwardOption[] }): ReactElement {
  const shared = useShared();
  const { templates } = useViewLocale().texts;
  return (
    <Disclosure title={templates.title}>
      <div className={shared.stack}>
        {carryForward.map(({ to, fixes }) => (
          <Button key={to} disabledFocusable={busy} onClick={() => send({ do: 'review', why: to, fixes })}>
            {templates[to]}
          </Button>
        ))}
        <Button disabledFocusable={busy} onClick={() => send({ do: 'import' })}>
          {templates.import}
        </Button>
      </div>
    </Disclosure>
  );
}

function TemplateButton({ kind, busy, send }: Props & { kind: Exclude<TemplateContent, 'blank'> }): ReactElement {
  const { templates } = useViewLocale().texts;
  return (
    <Button disabledFocusable={busy} onClick={() => send({ do: 'insert-template', template: kind })}>
      {templates[kind]}
    </Button>
  );
}
