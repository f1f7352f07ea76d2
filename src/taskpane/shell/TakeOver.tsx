import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';

interface Props {
  readonly className: string;
  readonly onTakeOver: () => void;
}

/**
 * Clears away what another pane or person is building, and makes the reports here. Asks first what that means; where the
 * first button was pressed stands the way back, so that pressing twice in haste clears nothing.
 */
export function TakeOver({ className, onTakeOver }: Props): ReactElement {
  const shared = useShared();
  const { texts } = useLocale();
  const [asked, setAsked] = useState(false);
  const { takeOver, takeOverWarning, takeOverNow, keepWaiting } = texts.notices;
  if (!asked) {
    return (
      <Button className={className} size="small" onClick={() => setAsked(true)}>
        {takeOver}
      </Button>
    );
  }
  return (
    <div className={className} role="group" aria-label={takeOver}>
      <p className={shared.plain}>{takeOverWarning}</p>
      <Button autoFocus size="small" onClick={() => setAsked(false)}>
        {keepWaiting}
      </Button>{' '}
      <Button size="small" onClick={onTakeOver}>
        {takeOverNow}
      </Button>
    </div>
  );
}
