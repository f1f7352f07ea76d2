import { ExcelError, excelError, isExcelErrorCode, type ExcelErrorCode } from '../model/excel-error';

/** An error to be answered; a code of Excel's own brings its usual message and status. */
export interface FaultError {
  readonly code: ExcelErrorCode | (string & {});
  readonly message?: string;
  readonly status?: number;
}

/** What is to become of one request. */
export type RequestFault =
  /** `done` tells whether it was carried out all the same. */
  | { readonly kind: 'error'; readonly error: FaultError; readonly done: boolean }
  /** Never answered; `done` tells whether it was carried out all the same. */
  | { readonly kind: 'silent'; readonly done: boolean }
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** Carried out, and answered with nothing. */
  | { readonly kind: 'null' }
  /** Carried out, and answered in the right shape, with null for every value. */
  | { readonly kind: 'hollow' };

/** Trouble made on purpose. Requests and actions are counted from 1, from the last `clear`. */
export class Faults {
  /** Milliseconds every answer takes. */
  latency = 0;
  private requests = new Map<number, RequestFault>();
  private actions = new Map<number, FaultError>();
  private members = new Map<string, FaultError>();
  private people = new Map<number, () => void>();
  private requestsSeen = 0;
  private actionsSeen = 0;

  /** Forgets all faults and starts counting anew. */
  clear(): void {
    this.latency = 0;
    this.requests = new Map();
    this.actions = new Map();
    this.members = new Map();
    this.people = new Map();
    this.requestsSeen = 0;
    this.actionsSeen = 0;
  }

  /** The n-th request is refused as a whole; or carried out, when told so, and reported to have failed. */
  failRequest(n: number, error: FaultError, done = false): void {
    this.requests.set(n, { kind: 'error', error, done });
  }

  /** Somebody does something in Excel right before the n-th request is carried out. */
  interrupt(n: number, act: () => void): void {
    this.people.set(n, act);
  }

  /** The n-th request is never answered; carried out all the same unless told otherwise. */
  silenceRequest(n: number, done = true): void {
    this.requests.set(n, { kind: 'silent', done });
  }

  delayRequest(n: number, milliseconds: number): void {
    this.requests.set(n, { kind: 'late', milliseconds });
  }

  answerNull(n: number): void {
    this.requests.set(n, { kind: 'null' });
  }

  answerHollow(n: number): void {
    this.requests.set(n, { kind: 'hollow' });
  }

  /** The n-th action fails; what its request did before stays done. */
  failAction(n: number, error: FaultError): void {
    this.actions.set(n, error);
  }

  /** Every use of a member, such as `Range.values` or `Worksheet.delete`, fails. */
  failMember(member: string, error: FaultError): void {
    this.members.set(member, error);
  }

  /** What is to become of the request that has just come in. */
  nextRequest(): RequestFault | null {
    this.requestsSeen += 1;
    this.people.get(this.requestsSeen)?.();
    return this.requests.get(this.requestsSeen) ?? null;
  }

  /** @throws ExcelError when the action that comes now is to fail */
  nextAction(member: string): void {
    this.actionsSeen += 1;
    const fault = this.actions.get(this.actionsSeen) ?? this.members.get(member);
    if (fault) throw errorOf(fault);
  }
}

/** The error a fault stands for. */
export function errorOf({ code, message, status }: FaultError): ExcelError {
  const usual = excelError(isExcelErrorCode(code) ? code : 'GeneralException');
  return new ExcelError(code, message ?? usual.message, status ?? usual.status);
}
