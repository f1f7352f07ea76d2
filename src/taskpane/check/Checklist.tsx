import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import type { CompletenessItem } from '../../checks/completeness';
import type { Round } from '../../workbook/records';
import { Disclosure } from '../components/Disclosure';
import { useShared } from '../components/styles';
import { useViewLocale } from '../components/view-locale';
import type { Intent } from '../state/pane-actions';
import { checklistParts, type ChecklistPart } from '../state/selectors/checklist';
import { ChecklistLine } from './ChecklistLine';

interface Props {
  readonly items: readonly CompletenessItem[];
  readonly round: Round;
  readonly send: (intent: Intent) => void;
}

/** What an assessor looks for in the plan and the report: what is missing, each a press away, and what is there. */
export function Checklist({ items, round, send }: Props): ReactElement {
  const shared = useShared();
  const id = useId();
  const { checklist } = useViewLocale().texts;
  return (
    <section aria-labelledby={id} className={mergeClasses(shared.card, shared.stack)}>
      <h3 id={id} className={mergeClasses(shared.heading, shared.plain)}>
        {checklist.title}
      </h3>
      {checklistParts(items).map((part) => (
        <Part key={part.document} part={part} round={round} send={send} />
      ))}
    </section>
  );
}

function Part({ part, round, send }: Omit<Props, 'items'> & { readonly part: ChecklistPart }): ReactElement {
  const shared = useShared();
  const { checklist } = useViewLocale().texts;
  const { document, lacking, complete } = part;
  const lines = (items: readonly CompletenessItem[]): ReactElement => (
    <ul className={mergeClasses(shared.list, shared.tight)}>
      {items.map((item) => (
        <ChecklistLine key={item.id} item={item} send={send} />
      ))}
    </ul>
  );
  const all = lacking.length === 0;
  return (
    <div>
      <h4 className={mergeClasses(shared.plain, shared.row)}>
        {document === 'plan' ? checklist.documents.plan : checklist.documents.report(round)}
        {all && <CheckmarkCircle16Filled className={shared.success} />}
      </h4>
      {lacking.length > 0 && lines(lacking)}
      {complete.length > 0 && (
        <Disclosure title={all ? checklist.allComplete : checklist.complete(complete.length)}>
          {lines(complete)}
        </Disclosure>
      )}
    </div>
  );
}
