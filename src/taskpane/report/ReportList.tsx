import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportId } from '../../reports/compose-report';
import type { ReportOption } from '../../operations';
import type { Intent } from '../state/pane-actions';
import { useViewLocale } from '../components/view-locale';
import { ReportCard } from './ReportCard';
import { useShared } from '../components/styles';

interface Props {
  readonly options: readonly ReportOption[];
  readonly chosen: readonly ReportId[];
  readonly send: (intent: Intent) => void;
}

/** The reports one can choose from, and why some cannot be made yet. */
export function ReportList({ options, chosen, send }: Props): ReactElement {
  const shared = useShared();
  const { reports } = useViewLocale().texts;
  return (
    <section className={shared.stack}>
      <h3 className={mergeClasses(shared.heading)}>{reports.title}</h3>
      <ul className={shared.list}>
        {options.map((option) => (
          <ReportCard
            key={option.id}
            option={option}
            chosen={chosen.includes(option.id)}
            onChoose={(wanted) => send({ do: 'choose-report', report: option.id, chosen: wanted })}
          />
        ))}
      </ul>
    </section>
  );
}
