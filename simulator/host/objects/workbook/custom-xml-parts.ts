import { excelError } from '../../../model/excel-error';
import { SETTINGS_NAMESPACE } from '../../../model/workbook/settings-store';
import type { WorkbookModel } from '../../../model/workbook/workbook-model';
import { describeClass, type HostObject } from '../../describe';

type Part = WorkbookModel['document']['customXml'][number];

interface PartTarget {
  readonly workbook: WorkbookModel;
  readonly id: string;
}

interface PartsTarget {
  readonly workbook: WorkbookModel;
  /** Null for all. */
  readonly namespace: string | null;
}

function partsOf({ workbook, namespace }: PartsTarget): readonly Part[] {
  return workbook.document.customXml.filter(
    (part) => part.namespace !== SETTINGS_NAMESPACE && (namespace === null || part.namespace === namespace),
  );
}

function held({ workbook, id }: PartTarget): Part {
  const part = workbook.document.customXml.find((other) => other.id === id);
  if (!part) throw excelError('ItemNotFound');
  return part;
}

/** The namespace of a document's root element. @throws ExcelError InvalidArgument when it is no XML document */
function namespaceOf(xml: unknown): string {
  const root = typeof xml === 'string' ? /^\s*(?:<\?[^>]*\?>\s*)?<(?:([\w.-]+):)?([\w.-]+)([^>]*)>/s.exec(xml) : null;
  if (!root) throw excelError('InvalidArgument');
  const attribute = root[1] ? `xmlns:${root[1]}` : 'xmlns';
  return new RegExp(`\\s${attribute}\\s*=\\s*(["'])(.*?)\\1`).exec(root[3] ?? '')?.[2] ?? '';
}

function replace(workbook: WorkbookModel, id: string, parts: readonly Part[]): void {
  const list = workbook.document.customXml;
  const index = list.findIndex((part) => part.id === id);
  list.splice(index < 0 ? list.length : index, index < 0 ? 0 : 1, ...parts);
  workbook.dirty();
}

/** Source of each member's meaning: «Excel.CustomXmlPart class», Office Add-ins reference. */
const PART = describeClass<Excel.CustomXmlPart, PartTarget>({
  name: 'CustomXmlPart',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (target) => held(target).namespace },
  },
  methods: {
    getXml: (target) => held(target).xml,
    setXml: (target, xml: string) => {
      held(target);
      replace(target.workbook, target.id, [{ id: target.id, namespace: namespaceOf(xml), xml }]);
    },
    delete: (target) => {
      held(target);
      replace(target.workbook, target.id, []);
    },
  },
});

const made = (workbook: WorkbookModel, part: Part): HostObject => ({ type: PART, target: { workbook, id: part.id } });

function find(target: PartsTarget, id: string): HostObject | null {
  const part = partsOf(target).find((other) => other.id.toLowerCase() === String(id).toLowerCase());
  return part ? made(target.workbook, part) : null;
}

function orMissing(target: PartsTarget, id: string): HostObject {
  const part = find(target, id);
  if (!part) throw excelError('ItemNotFound');
  return part;
}

const members = {
  items: (target: PartsTarget) => partsOf(target).map((part) => made(target.workbook, part)),
  item: orMissing,
};

const SCOPED = describeClass<Excel.CustomXmlPartScopedCollection, PartsTarget>({
  name: 'CustomXmlPartScopedCollection',
  ...members,
  methods: {
    getCount: (target) => partsOf(target).length,
    getItem: orMissing,
    getItemOrNullObject: find,
    // Exactly one part, or an error.
    getOnlyItem: (target) => {
      const [part, ...others] = partsOf(target);
      if (!part || others.length > 0) throw excelError('InvalidOperation');
      return made(target.workbook, part);
    },
    // Exactly one part, or a null object.
    getOnlyItemOrNullObject: (target) => {
      const [part, ...others] = partsOf(target);
      return part && others.length === 0 ? made(target.workbook, part) : null;
    },
  },
});

/** Source of each member's meaning: «Excel.CustomXmlPartCollection class», Office Add-ins reference. */
const PARTS = describeClass<Excel.CustomXmlPartCollection, PartsTarget>({
  name: 'CustomXmlPartCollection',
  ...members,
  methods: {
    add: ({ workbook }, xml: string) => {
      const part: Part = { id: workbook.newId(), namespace: namespaceOf(xml), xml };
      replace(workbook, part.id, [part]);
      return made(workbook, part);
    },
    getByNamespace: ({ workbook }, namespace: string) => ({ type: SCOPED, target: { workbook, namespace } }),
    getCount: (target) => partsOf(target).length,
    getItem: orMissing,
    getItemOrNullObject: find,
  },
});

/** A handle of `Excel.CustomXmlPartCollection`. */
export function customXmlParts(workbook: WorkbookModel): HostObject<PartsTarget> {
  return { type: PARTS, target: { workbook, namespace: null } };
}
