/* eslint-disable @typescript-eslint/no-explicit-any -- A description is looked up by name while it runs: what a member takes and gives is checked by the member itself. */

/** A property that holds a plain value. Without `set` it is read-only. */
export interface Scalar<Target> {
  readonly get: (target: Target) => unknown;
  readonly set?: (target: Target, value: any) => void;
}

/**
 * What one class of the object model can do, in terms of the thing it stands for.
 * Members are named as programs name them (camelCase); what is not listed does not exist here.
 */
export interface ObjectType<Target = any> {
  /** The class's name in the client. */
  readonly name: string;
  /** By what the client finds it again in its collection, where it has such a thing. */
  readonly id?: (target: Target) => string | number;
  readonly scalars: Readonly<Record<string, Scalar<Target>>>;
  /** Properties that are objects. */
  readonly objects: Readonly<Record<string, (target: Target) => HostObject | null>>;
  readonly methods: Readonly<Record<string, (target: Target, ...args: any[]) => unknown>>;
  /** For collections: what is in them. */
  readonly items?: (target: Target) => readonly HostObject[];
  /** For collections: `getItem`. */
  readonly item?: (target: Target, key: any) => HostObject;
  readonly events?: EventSource<Target>;
}

/** The events that can be asked for on an object: the end of the client's `_Register…` methods → number of the event. */
export interface EventSource<Target> {
  readonly target: (target: Target) => string;
  readonly types: Readonly<Record<string, number>>;
}

/** An object of the model as the client sees it. */
export interface HostObject<Target = any> {
  readonly type: ObjectType<Target>;
  readonly target: Target;
}

/** Names of a client class's members; those that begin with `_` are the client's private ones. */
type Members<Client, Shape> = Readonly<{ [Name in (keyof Client & string) | `_${string}`]?: Shape }>;

/** What a description says of a class; see `ObjectType`. */
export interface Description<Client, Target> {
  readonly name: string;
  readonly id?: (target: Target) => string | number;
  readonly scalars?: Members<Client, Scalar<Target>>;
  readonly objects?: Members<Client, (target: Target) => HostObject | null>;
  readonly methods?: Members<Client, (target: Target, ...args: any[]) => unknown>;
  readonly items?: (target: Target) => readonly HostObject[];
  readonly item?: (target: Target, key: any) => HostObject;
  readonly events?: EventSource<Target>;
}

const described = new Map<string, ObjectType>();

/** Every class described so far. */
export function describedClasses(): readonly ObjectType[] {
  return [...described.values()];
}

/** A handle of the class of that name, for classes that lead to one another. @throws Error when nothing described it */
export function handleOf<Target>(name: string, target: Target): HostObject<Target> {
  const type = described.get(name);
  if (!type) throw new Error(`No class ${name} is described: its file is missing from objects/index.ts.`);
  return { type, target };
}

/** Describes a class; `Client` is its type in `@types/office-js`, so that a member misspelt does not compile. */
export function describeClass<Client, Target>(description: Description<Client, Target>): ObjectType<Target> {
  const { scalars = {}, objects = {}, methods = {}, ...rest } = description;
  const type = { ...rest, scalars, objects, methods } as ObjectType<Target>;
  described.set(type.name, type);
  return type;
}

/** Several read-write properties that only differ by name: `read` and `write` get the name. */
export function alike<Target, Name extends string>(
  names: readonly Name[],
  read: (target: Target, name: Name) => unknown,
  write: (target: Target, name: Name, value: any) => void,
): Record<Name, Scalar<Target>> {
  return Object.fromEntries(
    names.map((name): [string, Scalar<Target>] => [
      name,
      { get: (target) => read(target, name), set: (target, value) => write(target, name, value) },
    ]),
  ) as Record<Name, Scalar<Target>>;
}

/** Whether the value is an object of the model rather than plain data. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}

/** The client writes these two properties of a sheet under older names than it reads them by. */
const OLDER_NAMES: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** `Address` → `address`: the name in the protocol → the name in programs. */
export function memberName(protocolName: string): string {
  const older = OLDER_NAMES[protocolName];
  if (older !== undefined) return older;
  return protocolName.startsWith('_') ? protocolName : protocolName.charAt(0).toLowerCase() + protocolName.slice(1);
}

/** `address` → `Address`. */
export function protocolName(memberName: string): string {
  return memberName.startsWith('_') ? memberName : memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
