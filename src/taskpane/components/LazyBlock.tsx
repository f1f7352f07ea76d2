import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';

interface Props {
  /** Roughly how high the content is, in pixels, before it has been drawn. */
  readonly estimate: number;
  /** Draw it wherever it is. */
  readonly always: boolean;
  readonly children: () => ReactNode;
}

/** How far outside the view, in pixels, content is drawn ahead: enough that the Tab key always finds the next. */
const AHEAD = '800px';

/** Draws its content only while it is near the view, and keeps its place otherwise: thousands of findings stay light. */
export function LazyBlock({ estimate, always, children }: Props): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined');
  const [height, setHeight] = useState(estimate);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && element.childElementCount > 0) setHeight(element.offsetHeight);
        setNear(entry.isIntersecting || element.contains(document.activeElement));
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const drawn = near || always;
  return (
    <div ref={ref} role="presentation" style={drawn ? undefined : { height }}>
      {drawn && children()}
    </div>
  );
}
