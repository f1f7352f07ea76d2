import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Disclosure } from '../components/Disclosure';
import { useShared } from '../components/styles';
import { useViewLocale } from '../components/view-locale';
import type { Advice, ReportOption } from '../../operations';
import type { Intent } from '../state/pane-actions';

interface Props {
  readonly items: Advice['unprinted'];
  readonly options: readonly ReportOption[];
  readonly send: (intent: Intent) => void;
}

/** What the clerk typed and none of the chosen reports prints, with the reports that would. */
export function Unprinted({ items, options, send }: Props): ReactElement {
  const shared = useShared();
  const { texts, say } = useViewLocale();
  const { unprinted, tables, findings } = texts;
  const titles = (ids: readonly string[]): string =>
    options
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => `“${say(title)}”`)
      .join(', ');
  return (
    <Disclosure title={unprinted.title(items.length)}>
      <ul className={mergeClasses(shared.list, shared.card)}>
        {items.map(({ table, name, cells, printedIn }) => (
          <li key={`${table} ${name}`}>
            <div className={shared.row}>
              <span
                className={shared.wrap}
              >{`${tables.names[table]} · ${name} · ${unprinted.cells(cells.length)}`}</span>
              {cells[0] && (
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => cells[0] && send({ do: 'go-to-cell', cell: cells[0] })}
                >
                  {findings.goTo(cells[0].address)}
                </Button>
              )}
            </div>
            <div className={shared.quiet}>
              {printedIn.length > 0 ? unprinted.printedIn(titles(printedIn)) : unprinted.nowhere}
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
