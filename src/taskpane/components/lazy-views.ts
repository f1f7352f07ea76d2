import { lazy } from 'react';
import type * as Later from './later';

const later = (): Promise<typeof Later> => import('./later');

/** Fetches what the first sight of the pane does without, so that it is there when it is asked for. */
export function loadLater(): void {
  void later();
}

export const CheckView = lazy(async () => ({ default: (await later()).CheckView }));
export const MatchView = lazy(async () => ({ default: (await later()).MatchView }));
export const ReportView = lazy(async () => ({ default: (await later()).ReportView }));
export const ReviewView = lazy(async () => ({ default: (await later()).ReviewView }));
