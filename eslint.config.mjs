import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { boundaries } from './eslint-boundaries.mjs';

const EXCEL_LAYER = ['src/excel/**'];
const ENTRY_POINTS = ['src/taskpane/index.tsx', 'src/commands/index.ts'];

export default tseslint.config(
  { ignores: ['dist', 'dist-conformance', 'coverage', 'node_modules', 'reports', '.stryker-tmp', '**/*.js'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...EXCEL_LAYER, ...ENTRY_POINTS],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office', 'OfficeExtension'].map((name) => ({
          name,
          message:
            'Only src/excel talks to Excel; everything else works on snapshots and actions, so that it can be tested without it.',
        })),
      ],
    },
  },
  {
    files: EXCEL_LAYER,
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  ...boundaries,
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: [
      'cli/**/*.ts',
      'conformance/ci/**/*.ts',
      'deploy/*.ts',
      'preview/serve*.ts',
      'test/budgets/**/*.ts',
      'test/claims-corpus/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
