import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Fix } from '../../checks/finding';
import { changedParts, type ChangedPart } from '../state/selectors/changed-part';
import { useViewLocale } from '../components/view-locale';
import { shortened, straight } from '../components/readable-text';
import { readableValue } from '../components/readable-value';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  change: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 6px' },
  value: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
  },
  removed: { backgroundColor: tokens.colorStatusDangerBackground1, textDecorationLine: 'none', color: 'inherit' },
  added: { backgroundColor: tokens.colorStatusSuccessBackground1, textDecorationLine: 'none', color: 'inherit' },
});

/** What a fix would change, before → after. */
export function FixPreview({ fix }: { fix: Fix }): ReactElement {
  const shared = useShared();
  const { texts, language } = useViewLocale();
  const { fixes, tables } = texts;
  switch (fix.kind) {
    case 'edit-cells':
      return (
        <div className={shared.stack}>
          {fix.edits.map(({ at, before, after, isDate = false }) => (
            <div key={at.address}>
              {fix.edits.length > 1 && <div className={shared.quiet}>{`${at.column} · ${at.address}`}</div>}
              <Change before={readableValue(before, isDate, language)} after={readableValue(after, isDate, language)} />
            </div>
          ))}
        </div>
      );
    case 'rename-header':
      return <Change before={straight(fix.before)} after={straight(fix.after)} />;
    case 'insert-table':
    case 'choose-table':
      return <div>{fixes.insertTable(tables.names[fix.table])}</div>;
    case 'insert-column':
      return <div>{fixes.insertColumn(fix.header, tables.names[fix.table])}</div>;
    case 'append-row':
      return <div>{[fixes.appendRow(tables.names[fix.table]), ...Object.values(fix.values)].join(' · ')}</div>;
  }
}

function Change({ before, after }: { before: string; after: string }): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { findings } = useViewLocale().texts;
  const parts = changedParts(before, after);
  return (
    <div className={styles.change}>
      <span className={shared.hidden}>{findings.before}</span>
      <del className={mergeClasses(styles.value, shared.wrap, styles.removed)}>
        <Part part={parts.before} />
      </del>
      <ArrowRight16Regular aria-hidden />
      <span className={shared.hidden}>{findings.after}</span>
      <ins className={mergeClasses(styles.value, shared.wrap, styles.added)}>
        <Part part={parts.after} />
      </ins>
    </div>
  );
}

function Part({ part: { start, changed, end } }: { part: ChangedPart }): ReactElement {
  const shared = useShared();
  const { fixes } = useViewLocale().texts;
  if (start + changed + end === '') return <span className={shared.quiet}>{fixes.blank}</span>;
  return (
    <>
      {start}
      <span className={shared.strong}>{shortened(changed)}</span>
      {end}
    </>
  );
}
