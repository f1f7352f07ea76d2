import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { SetAsideFinding } from '../services/services';
import type { Intent } from '../state/pane-actions';
import { Disclosure } from '../components/Disclosure';
import { useViewLocale } from '../components/view-locale';
import { readable } from '../components/readable-text';
import { useShared } from '../components/styles';

interface Props {
  readonly items: readonly SetAsideFinding[];
  /** Open and in sight from the start: the person has asked for it. */
  readonly open: boolean;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** Findings set aside, each with its reason, and the way back. */
export function SetAsideList({ items, open, busy, send }: Props): ReactElement {
  const shared = useShared();
  const { texts, say } = useViewLocale();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (open) list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  return (
    <Disclosure title={texts.findings.setAsideTitle(items.length)} open={open}>
      <ul ref={list} className={shared.list}>
        {items.map(({ key, finding, reason }) => (
          <li key={key} className={mergeClasses(shared.card, shared.stack)}>
            <span className={shared.wrap}>{say(finding.message)}</span>
            <span className={mergeClasses(shared.quiet, shared.wrap)}>
              {texts.findings.reason}: {readable(reason)}
            </span>
            <div>
              <Button size="small" disabledFocusable={busy} onClick={() => send({ do: 'revoke', key })}>
                {texts.findings.revoke}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
