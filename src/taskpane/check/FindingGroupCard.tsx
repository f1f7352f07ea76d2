import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { useShared } from '../components/styles';
import { useFetched } from '../components/use-fetched';
import { useViewLocale } from '../components/view-locale';
import type { Intent } from '../state/pane-actions';
import type { FindingGroup } from '../state/selectors/keyed-findings';
import { FindingCards } from './FindingCards';
import { SeverityIcon } from './SeverityIcon';

/** The titles of the rules: most lists have no group. */
const fetchTitles = () => import(/* webpackChunkName: "view-rule-titles" */ '../../checks/rules/rule-titles');

interface Props {
  readonly group: FindingGroup;
  readonly currentKey: string | null;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** Many findings of one kind as one card: what they are, how many, and a fix for all of them; unfolded, each by itself. */
export function FindingGroupCard({ group: { items }, currentKey, busy, send }: Props): ReactElement | null {
  const shared = useShared();
  const { texts, say } = useViewLocale();
  const titles = useFetched(fetchTitles);
  // What the person chose holds until they go on to another finding, which may be one of these.
  const [chosen, setChosen] = useState<{ readonly open: boolean; readonly at: string | null } | null>(null);
  const id = useId();
  const [first] = items;
  if (!first) return null;
  const { finding, sameKind } = first;
  const words = texts.findings;
  const holds = chosen !== null && (chosen.open || chosen.at === currentKey);
  const open = holds ? chosen.open : items.some(({ key }) => key === currentKey);
  const kind = titles?.RULE_TITLES[finding.rule];
  const title = kind ? words.ofKind(say(kind), items.length) : words.alike(items.length);
  return (
    <li className={mergeClasses(shared.card, shared.stack)}>
      <div className={mergeClasses(shared.row, shared.quiet)}>
        <SeverityIcon severity={finding.severity} />
        <span className={shared.strong}>{words.severity[finding.severity]}</span>
      </div>
      <h4 className={mergeClasses(shared.plain, shared.strong)}>{title}</h4>
      <p className={mergeClasses(shared.plain, shared.wrap)}>{words.example(say(finding.message))}</p>
      <p className={mergeClasses(shared.plain, shared.muted)}>{say(finding.why)}</p>
      <div className={shared.row}>
        {sameKind.length > 1 && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => send({ do: 'review', why: 'same-kind', fixes: sameKind })}
          >
            {words.fixSameKind(sameKind.length)}
          </Button>
        )}
        <Button
          size="small"
          appearance={sameKind.length > 1 ? 'subtle' : 'secondary'}
          aria-label={`${open ? words.hideAlike : words.showAlike} ${title} ${say(finding.message)}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setChosen({ open: !open, at: currentKey })}
        >
          {open ? words.hideAlike : words.showAlike}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && <FindingCards items={items} currentKey={currentKey} busy={busy} send={send} />}
      </div>
    </li>
  );
}
