import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { TAKE_OVER } from '../../strings/take-over';
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
  const { say } = useLocale();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button className={className} size="small" onClick={() => setAsked(true)}>
        {say(TAKE_OVER.first)}
      </Button>
    );
  }
  return (
    <div className={className} role="group" aria-label={say(TAKE_OVER.first)}>
      <p className={shared.plain}>{say(TAKE_OVER.warning)}</p>
      <Button autoFocus size="small" onClick={() => setAsked(false)}>
        {say(TAKE_OVER.wait)}
      </Button>{' '}
      <Button size="small" onClick={onTakeOver}>
        {say(TAKE_OVER.clear)}
      </Button>
    </div>
  );
}
