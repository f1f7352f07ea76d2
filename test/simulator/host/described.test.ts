import { describedClasses } from '../../../simulator/host/describe';
import { openExcel } from './support';

/** What the client itself knows of a class. */
interface ClientClass {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
}

openExcel();

function clientClass(name: string): ClientClass & Record<string, unknown> {
  return (Excel as unknown as Record<string, { prototype: ClientClass & Record<string, unknown> }>)[name]!.prototype;
}

describe.each(describedClasses().map((type) => [type.name, type] as const))('the description of %s', (name, type) => {
  const client = clientClass(name);

  it('names only members that the client has', () => {
    const own = (list: readonly string[] | undefined) => new Set(list ?? []);
    const scalars = own(client._scalarPropertyNames);
    const objects = own(client._navigationPropertyNames);
    expect(Object.keys(type.scalars).filter((member) => !scalars.has(member))).toEqual([]);
    expect(Object.keys(type.objects).filter((member) => !objects.has(member))).toEqual([]);
    const missing = Object.keys(type.methods).filter((member) => typeof client[member] !== 'function');
    expect(missing.filter((member) => member !== '_KeepReference')).toEqual([]);
  });

  it('lets be written only what the client lets be written', () => {
    const writable = new Set(
      (client._scalarPropertyNames ?? []).filter((_, index) => client._scalarPropertyUpdateable?.[index]),
    );
    const written = Object.keys(type.scalars).filter((member) => type.scalars[member]?.set);
    expect(written.filter((member) => !writable.has(member))).toEqual([]);
  });

  it('is a collection when the client takes it for one', () => {
    expect(type.items !== undefined).toBe(client._isCollection === true);
  });
});
