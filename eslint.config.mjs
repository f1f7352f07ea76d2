import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

/** The rooms of the house, and which of them each may import. A room always may import itself and `src/result.ts`. */
const MAY_IMPORT = {
  strings: [],
  thai: [],
  assessment: ['thai'],
  workbook: ['assessment', 'thai', 'strings'],
  import: ['assessment', 'workbook', 'thai', 'strings'],
  page: ['thai'],
  checks: ['assessment', 'workbook', 'thai', 'strings'],
  reports: ['assessment', 'workbook', 'thai', 'page', 'strings'],
  templates: ['assessment', 'workbook', 'thai', 'page', 'strings'],
  excel: ['page', 'workbook', 'strings'],
  operations: [
    'assessment',
    'workbook',
    'thai',
    'import',
    'page',
    'checks',
    'reports',
    'templates',
    'excel',
    'strings',
  ],
};

const EXCEL_ROOMS = ['src/excel/**'];
const ENTRY_POINTS = ['src/taskpane/index.tsx', 'src/commands/index.ts'];

/** The wall: a room's forbidden imports, each with the reason a newcomer needs. */
const wall = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${[...Object.keys(MAY_IMPORT), 'taskpane', 'commands']
              .filter((other) => other !== room && !allowed.includes(other))
              .join('|')})(/|$)`,
            message: `src/${room} may import only ${['itself', ...allowed.map((a) => `src/${a}`)].join(', ')}: data goes one way through the house (docs/architecture.md).`,
          },
          {
            regex: '^(react|react-dom|@fluentui/.*|node:.*|fs|path)$',
            message: `src/${room} is free of user interface and of Node, so that it runs anywhere.`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'dist-conformance', 'coverage', 'node_modules', 'reports', '.stryker-tmp', '**/*.js'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
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
    ignores: [...EXCEL_ROOMS, ...ENTRY_POINTS],
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
    files: EXCEL_ROOMS,
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
  ...wall,
  {
    files: ['conformance/**/*.ts'],
    ignores: ['conformance/ci/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+(simulator|cli|preview|test|src/(?!(page|operations)(/|$)))',
              message:
                'The page of the conformance kit runs in a real Excel: it may import only src/page and src/operations.',
            },
            { regex: '^(node:.*|fs|path)$', message: 'The page of the conformance kit runs in a browser.' },
            { regex: '(^|/)ci/', message: 'conformance/ci runs in Node and knows the simulator; the page does not.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'simulator/**/*.ts', 'cli/**/*.ts', 'preview/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/^(\\.\\.\\x2F)+conformance\\x2F/]',
          message: 'The conformance kit is a program of its own: nothing of the product needs it.',
        },
      ],
    },
  },
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
