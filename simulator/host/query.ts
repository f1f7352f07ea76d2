import { excelError } from '../model/excel-error';
import { memberName, protocolName, type HostObject, type ObjectType } from './describe';
import type { QueryInfo } from './protocol';

/** What to read of an object: its plain properties, and what to read of the objects under it. */
interface Selection {
  readonly scalars: Set<string>;
  readonly all: boolean;
  readonly under: Map<string, string[]>;
}

type Values = Record<string, unknown>;

/** Called when a program asks for something that the simulator does not have. */
export type MissingMember = (type: ObjectType, member: string) => Error;

/** Reads what `load` asked for, in the shape the client takes apart: `{Name: …, _Items: […]}`. */
export function readQuery(object: HostObject, query: QueryInfo, missing: MissingMember): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const range = { skip: query.Skip ?? 0, top: query.Top ?? Infinity };
  return readObject(object, paths.length === 0 ? ['*'] : paths, missing, range);
}

function readObject(
  object: HostObject,
  paths: readonly string[],
  missing: MissingMember,
  range = { skip: 0, top: Infinity },
): Values {
  return object.type.items
    ? readCollection(object, object.type.items(object.target), paths, missing, range)
    : readMembers(object, select(paths), missing);
}

function readMembers(object: HostObject, selection: Selection, missing: MissingMember): Values {
  const { type, target } = object;
  const values: Values = {};
  for (const name of selection.scalars) {
    const scalar = type.scalars[name];
    if (scalar) values[protocolName(name)] = scalar.get(target);
    else if (type.objects[name]) selection.under.set(name, selection.under.get(name) ?? ['*']);
    else throw missing(type, name);
  }
  if (selection.all) {
    for (const [name, scalar] of Object.entries(type.scalars)) values[protocolName(name)] = scalar.get(target);
  }
  for (const [name, paths] of selection.under) {
    const under = type.objects[name];
    if (!under) throw missing(type, name);
    const child = under(target);
    values[protocolName(name)] = child ? readObject(child, paths, missing) : null;
  }
  // Whether asked for or not: the client finds items of a collection again by it.
  if (type.id) values['id' in type.scalars ? 'Id' : '_Id'] = type.id(target);
  return values;
}

function readCollection(
  { type, target }: HostObject,
  items: readonly HostObject[],
  paths: readonly string[],
  missing: MissingMember,
  { skip, top }: { readonly skip: number; readonly top: number },
): Values {
  const own = paths.filter((path) => path in type.scalars);
  const ofItems = paths.filter((path) => !own.includes(path));
  const values: Values = Object.fromEntries(own.map((name) => [protocolName(name), type.scalars[name]?.get(target)]));
  if (ofItems.length === 0 && own.length > 0) return values;
  if (skip < 0 || top < 0) throw excelError('InvalidArgument');
  values['_Items'] = items.slice(skip, skip + top).map((item, index) => ({
    ...(item.type.items ? readObject(item, ofItems, missing) : readMembers(item, select(ofItems), missing)),
    _Index: skip + index,
  }));
  return values;
}

function select(paths: readonly string[]): Selection {
  const scalars = new Set<string>();
  const under = new Map<string, string[]>();
  let all = false;
  for (const path of paths) {
    const [first = '', ...rest] = path.split(/[/.]/).filter((part) => part !== '' && part.toLowerCase() !== 'items');
    const name = memberName(first);
    if (first === '*' || first === '') all = true;
    else if (rest.length > 0) under.set(name, [...(under.get(name) ?? []), rest.join('/')]);
    else scalars.add(name);
  }
  return { scalars, all, under };
}
