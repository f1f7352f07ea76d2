import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Failure } from '../../strings/failures';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';

/** What whoever supports the office needs to know of a failure, folded away, to be copied. Nothing where nothing is known. */
export function SupportDetails({ failure: { cause, detail, trace } }: { failure: Failure }): ReactElement | null {
  const shared = useShared();
  const { notices } = useLocale().texts;
  const [isCopied, setCopied] = useState(false);
  if (!trace && !detail) return null;
  const lines = [`${cause} ${detail ?? ''}`, trace?.location ?? '', trace?.statement ?? '', trace?.host ?? ''];
  const text = lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <details>
      <summary>{notices.support}</summary>
      <pre className={shared.wrap}>{text}</pre>
      <Button size="small" onClick={() => void copy().catch(() => undefined)}>
        {isCopied ? notices.copied : notices.copySupport}
      </Button>
    </details>
  );
}
