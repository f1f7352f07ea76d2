import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { TableMatch } from '../../workbook/records';
import type { Intent } from '../state/pane-actions';
import { columnChoices, renamesOf } from '../state/selectors/table-cards';
import { Select } from '../components/controls/Select';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

interface Props {
  readonly match: TableMatch;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** Lets a person say which of the table's own columns are the missing ones; their headers are then renamed. */
export function MatchView({ match, busy, send }: Props): ReactElement {
  const shared = useShared();
  const { texts } = useViewLocale();
  const words = texts.match;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const choices = columnChoices(match);
  const fixes = renamesOf(choices, chosen);
  const possible = choices.some(({ candidates }) => candidates.length > 0);
  return (
    <section className={shared.stack}>
      <h2 ref={heading} tabIndex={-1} className={shared.title} data-focus-home>
        {words.title(texts.tables.names[match.id])}
      </h2>
      <p className={shared.plain}>{possible ? words.body : words.noCandidates}</p>
      {possible &&
        choices.map(({ missing, candidates }) => (
          <label key={missing} className={shared.stack}>
            {words.column(missing)}
            <Select value={chosen[missing] ?? ''} onChoose={(value) => setChosen({ ...chosen, [missing]: value })}>
              <option value="">{words.none}</option>
              {candidates.map(({ header }) => (
                <option key={header}>{header}</option>
              ))}
            </Select>
          </label>
        ))}
      <div className={shared.row}>
        {possible && (
          <Button
            appearance="primary"
            disabledFocusable={busy || fixes.length === 0}
            onClick={() => send({ do: 'apply', fixes })}
          >
            {words.apply(fixes.length)}
          </Button>
        )}
        <Button onClick={() => send({ do: 'close-view' })}>{words.close}</Button>
      </div>
    </section>
  );
}
