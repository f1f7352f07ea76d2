import { ExcelError, excelError } from '../model/excel-error';
import { isHostObject, memberName, type HostObject, type ObjectType } from './describe';
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { readQuery } from './query';

/** What a request needs from the host that carries it out. */
export interface RequestHost {
  readonly root: () => HostObject;
  /** Objects the client holds on to between requests. */
  readonly references: References;
  /** Called before each action; may throw an injected error. */
  readonly beforeAction: (member: string) => void;
  /** Called before anything is read, so that formulas are up to date. */
  readonly beforeRead: () => void;
  readonly registerEvent: (type: number, target: string, wanted: boolean) => void;
  /** Notes a member that the simulator does not have. */
  readonly missing: (member: string) => void;
}

/** The objects that the client asked to be kept from one request to the next. */
export interface References {
  readonly keep: (object: HostObject) => string;
  readonly get: (id: string) => HostObject | null;
}

/** Carries out one request: its actions in order, each path worked out once; what was done before an error stays done. */
export class Request {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly host: RequestHost,
  ) {}

  run(): ResponseBody {
    const results: ActionResult[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.host.beforeAction(this.memberOf(action));
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (thrown) {
        const error = thrown instanceof ExcelError ? thrown : unexpected(thrown);
        return {
          Results: results,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: this.memberOf(action),
            ActionIndex: index,
            HttpStatusCode: error.status,
          },
        };
      }
    }
    return { Results: results };
  }

  /** The member an action touches, such as `Range.values`, for error locations and injected faults. */
  private memberOf(action: Action): string {
    const known = this.objects.get(action.ObjectPathId);
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const parent = this.objects.get(path?.ParentObjectPathId ?? -1);
    if (action.Name) return `${known?.type.name ?? ''}.${memberName(action.Name)}`;
    return path?.Name ? `${parent?.type.name ?? ''}.${memberName(path.Name)}` : (known?.type.name ?? '');
  }

  private perform(action: Action): unknown {
    // A trace marks a place in the request; it is about no object.
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.identity(action.ObjectPathId, object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        this.host.beforeRead();
        return object && this.query(action, object);
      case ActionType.Method:
        return object ? this.call(action, object) : { _IsNull: true };
      case ActionType.SetProperty:
        return this.set(written(object), action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(written(object), name, value);
        return null;
      default:
        throw excelError('NotImplemented', `The simulator does not know action type ${action.ActionType}.`);
    }
  }

  private identity(path: number, { type, target }: HostObject): Record<string, unknown> {
    const reference = this.kept.get(path);
    return {
      ...(type.id ? { ['id' in type.scalars ? 'Id' : '_Id']: type.id(target) } : {}),
      ...(reference ? { _ReferenceId: reference } : {}),
    };
  }

  private query(action: Action, object: HostObject): unknown {
    const values = readQuery(object, action.QueryInfo ?? {}, (type, member) => this.missing(type, member));
    return { ...(values as object), ...this.identity(action.ObjectPathId, object) };
  }

  private call(action: Action, object: HostObject): unknown {
    if (action.Name === '_KeepReference') {
      this.kept.set(action.ObjectPathId, this.host.references.keep(object));
      return null;
    }
    if (this.registers(object, action.Name)) return null;
    const result = this.invoke(object, action.Name, this.argumentsOf(action.ArgumentInfo));
    return result === undefined || isHostObject(result) ? null : result;
  }

  /** `_RegisterDataChangedEvent`, `_UnregisterActivatedEvent`, … */
  private registers({ type, target }: HostObject, name: string): boolean {
    const [, off, event = ''] = /^_(Unr|R)egister(.+)$/.exec(name) ?? [];
    const number = type.events?.types[event];
    if (number === undefined) return false;
    this.host.registerEvent(number, type.events?.target(target) ?? '', off === 'R');
    return true;
  }

  private set({ type, target }: HostObject, name: string, value: unknown): null {
    const scalar = type.scalars[memberName(name)];
    if (!scalar?.set) throw this.missing(type, scalar ? `${memberName(name)} (to be set)` : name);
    scalar.set(target, value);
    return null;
  }

  private invoke({ type, target }: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = type.methods[memberName(name)];
    if (!method) throw this.missing(type, name);
    return method(target, ...args);
  }

  private missing(type: ObjectType, name: string): ExcelError {
    const member = `${type.name}.${memberName(name)}`;
    this.host.missing(member);
    return excelError('NotImplemented', `The simulator has no ${member}.`);
  }

  /** The object of a path; null for a null object. */
  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw excelError('GeneralException', `The request names no object path ${id}.`);
    const found = this.resolve(path);
    this.objects.set(id, found);
    return found;
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.host.root();
      case PathType.NullObject:
        return null;
      case PathType.ReferenceId: {
        const kept = this.host.references.get(path.Name);
        if (!kept) throw excelError('ItemNotFound');
        return kept;
      }
      case PathType.NewObject:
        throw excelError('NotImplemented', `The simulator has no service ${path.Name}.`);
      default:
        return this.resolveUnder(path, this.object(path.ParentObjectPathId ?? -1));
    }
  }

  /** Whatever is asked of a null object is a null object again. */
  private resolveUnder(path: ObjectPath, parent: HostObject | null): HostObject | null {
    if (!parent) return null;
    const { type, target } = parent;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) {
      if (!type.item) throw this.missing(type, 'getItem');
      return type.item(target, args[0]);
    }
    if (path.ObjectPathType === PathType.Property) {
      const under = type.objects[memberName(path.Name)];
      if (!under) throw this.missing(type, path.Name);
      return under(target);
    }
    const result = this.invoke(parent, path.Name, args);
    if (result !== null && !isHostObject(result))
      throw excelError('GeneralException', `${type.name}.${path.Name} gives no object.`);
    return result;
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids?.[index];
      if (typeof id === 'number' && id !== 0) return written(this.object(id));
      if (Array.isArray(id)) return id.map((one: number) => written(this.object(one)));
      return this.withObjects(argument);
    });
  }

  /** Objects may also stand inside a plain argument, as `{_ObjectPathId: n}`. */
  private withObjects(argument: unknown): unknown {
    if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return argument;
    if ('_ObjectPathId' in argument) return written(this.object(Number(argument._ObjectPathId)));
    return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, this.withObjects(value)]));
  }
}

/** A null object can be asked, but not written to nor passed on. */
function written(object: HostObject | null): HostObject {
  if (!object) throw excelError('ItemNotFound');
  return object;
}

function unexpected(thrown: unknown): ExcelError {
  const message = thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ''}` : String(thrown);
  return excelError('GeneralException', `The simulator itself failed: ${message}`);
}
