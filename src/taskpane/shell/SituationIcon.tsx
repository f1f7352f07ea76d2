import { makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  ErrorCircle16Filled,
  Info24Regular,
  TableAdd24Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Situation } from '../state/selectors/situation';
import { Busy } from './Busy';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  // The signs of the severities, drawn larger.
  large: { width: '24px', height: '24px' },
});

/** How grave a situation is: what its icon says. */
type Tone = 'plain' | 'busy' | 'begin' | 'good' | 'look' | 'bad';

const TONES: Readonly<Record<Situation, Tone>> = {
  reading: 'busy',
  unreadable: 'bad',
  'no-tables': 'begin',
  'empty-tables': 'begin',
  'has-data': 'plain',
  errors: 'bad',
  warnings: 'look',
  clean: 'good',
  generating: 'busy',
  blocked: 'bad',
  'no-report': 'look',
  'none-chosen': 'plain',
  'draft-only': 'bad',
  ready: 'good',
  'can-make': 'look',
  confirming: 'look',
  done: 'good',
  'done-draft': 'look',
  'final-due': 'look',
  stale: 'look',
};

/** The sign beside the words of a situation. Drawn once it is fetched: while the pane is first seen, it is reading. */
export function SituationIcon({ situation }: { situation: Situation }): ReactElement {
  const { large } = useStyles();
  const shared = useShared();
  switch (TONES[situation]) {
    case 'busy':
      return <Busy />;
    case 'begin':
      return <TableAdd24Regular className={shared.brand} />;
    case 'good':
      return <CheckmarkCircle16Filled className={mergeClasses(large, shared.success)} />;
    case 'look':
      return <Warning16Filled className={mergeClasses(large, shared.warning)} />;
    case 'bad':
      return <ErrorCircle16Filled className={mergeClasses(large, shared.danger)} />;
    case 'plain':
      return <Info24Regular className={shared.brand} />;
  }
}
