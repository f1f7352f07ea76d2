import type { DataValidation } from '@cj-tech-master/excelts';
import { excelError } from '../../../model/excel-error';
import { requireUnprotected } from '../../../model/sheets/protection-state';
import { setValidation, validationOf } from '../../../model/rules/validation-areas';
import { describeClass, type HostObject } from '../../describe';
import { fileRule, ruleOf, TYPES } from './validation-rule';
import type { AreasTarget } from '../handles';

const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** The longest title and message of a prompt or alert. Source: «Apply data validation to cells», Microsoft Support. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function read({ sheet, areas }: AreasTarget): DataValidation | null {
  const validation = validationOf(sheet, areas);
  return validation === 'mixed' ? null : validation;
}

function change(target: AreasTarget, part: Partial<DataValidation>): void {
  requireUnprotected(target.sheet);
  const base = read(target) ?? { type: 'any', allowBlank: true, showErrorMessage: true, showInputMessage: true };
  setValidation(target.sheet, target.areas, { ...base, ...part } as DataValidation);
}

function checked(title: unknown, message: unknown): { title: string; message: string } {
  const texts = { title: String(title ?? ''), message: String(message ?? '') };
  if (texts.title.length > LONGEST_TITLE || texts.message.length > LONGEST_MESSAGE) throw excelError('InvalidArgument');
  return texts;
}

/** Source of each member's meaning: «Excel.DataValidation class», Office Add-ins reference. */
const DATA_VALIDATION = describeClass<Excel.DataValidation, AreasTarget>({
  name: 'DataValidation',
  scalars: {
    type: {
      get: ({ sheet, areas }) => {
        const validation = validationOf(sheet, areas);
        if (validation === 'mixed') return 'MixedCriteria';
        return Object.keys(TYPES).find((name) => TYPES[name as keyof typeof TYPES] === validation?.type) ?? 'None';
      },
    },
    rule: {
      get: (target) => ruleOf(read(target)),
      set: (target, rule: Excel.DataValidationRule) => change(target, fileRule(target.sheet, rule)),
    },
    ignoreBlanks: {
      get: (target) => read(target)?.allowBlank !== false,
      set: (target, allowBlank: boolean) => change(target, { allowBlank }),
    },
    prompt: {
      get: (target) => {
        const validation = read(target);
        const { promptTitle = '', prompt = '', showInputMessage = true } = validation ?? {};
        return { title: promptTitle, message: prompt, showPrompt: showInputMessage };
      },
      set: (target, { title, message, showPrompt }: Excel.DataValidationPrompt) => {
        const texts = checked(title, message);
        // «You must set the rule property» (Excel.DataValidation, Office Add-ins reference).
        if (!read(target)) throw excelError('InvalidOperation');
        change(target, { promptTitle: texts.title, prompt: texts.message, showInputMessage: showPrompt !== false });
      },
    },
    errorAlert: {
      get: (target) => {
        const { errorTitle = '', error = '', errorStyle = 'stop', showErrorMessage = true } = read(target) ?? {};
        const style = Object.entries(STYLES).find(([, name]) => name === errorStyle)?.[0] ?? 'Stop';
        return { title: errorTitle, message: error, style, showAlert: showErrorMessage };
      },
      set: (target, { title, message, style, showAlert }: Excel.DataValidationErrorAlert) => {
        const texts = checked(title, message);
        const errorStyle = STYLES[style];
        if (!errorStyle) throw excelError('InvalidArgument');
        change(target, {
          errorTitle: texts.title,
          error: texts.message,
          errorStyle,
          showErrorMessage: showAlert !== false,
        });
      },
    },
  },
  methods: {
    clear: ({ sheet, areas }) => {
      requireUnprotected(sheet);
      setValidation(sheet, areas, null);
    },
  },
});

/** A handle of `Excel.DataValidation`. */
export function dataValidation(target: AreasTarget): HostObject<AreasTarget> {
  return { type: DATA_VALIDATION, target };
}
