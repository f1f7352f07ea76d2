/**
 * The JSON that the client and its host exchange, as read from the client's own source (`RichApi`, `office-js` 1.1.110).
 * Names of members are in PascalCase here, in camelCase in what the client shows to programs.
 */

/** What an action asks for. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** How an object is come by. */
export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

/** What a message is about: 3 tells the client of events. */
export const MessageType = { Events: 3 } as const;

/** Flags of a request. */
export const RequestFlag = { Write: 1, DelayForCellEdit: 64 } as const;

/** The arguments of a method: plain values, and the objects among them by the ids of their paths. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the id of the path whose object it is; 0 for plain values; a list for a list of objects. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

/** Which properties are asked for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One thing to do in a request. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** How the client names an object: from its parent, by a property, a method or a key. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** A request: actions in order, and the paths of the objects they are about. */
export interface RequestBody {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** A message from the client to the host bridge. */
export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: RequestBody };
}

/** What an action gave. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The error at which a request stopped. */
export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to a request: the results up to an error, and the error if there was one. */
export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: ResponseError;
}

/** One event on its way to the client. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
