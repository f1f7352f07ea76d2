/**
 * The layers and programs, and what each may import: data goes one way (docs/architecture.md). A layer always may import
 * itself, `src/result.ts` and `src/a1.ts`.
 */
const LAYERS = {
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
    'import',
    'thai',
    'page',
    'checks',
    'reports',
    'templates',
    'excel',
    'strings',
  ],
  taskpane: ['operations', 'assessment', 'workbook', 'thai', 'checks', 'reports', 'excel', 'strings'],
  commands: ['operations', 'checks', 'excel', 'strings'],
};

/** The programs and the simulator: which folders of the project they may import. */
const PROGRAMS = {
  simulator: [],
  cli: ['src/operations', 'src/strings', 'src/import', 'src/workbook', 'src/excel', 'simulator'],
  preview: ['src/operations', 'src/strings', 'simulator'],
  deploy: [],
  conformance: ['src/page', 'src/operations', 'simulator'],
};

/** The page of the conformance kit runs in a real Excel; only its part in `ci/` runs in Node and knows the simulator. */
const CONFORMANCE_PAGE = {
  files: ['conformance/**/*.ts'],
  ignores: ['conformance/ci/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(\\.\\./)+(simulator|cli|preview|deploy|test|src/(?!(page|operations)(/|$)))',
            message:
              'The page of the conformance kit runs in a real Excel: it may import only src/page and src/operations.',
          },
          { regex: '^(node:.*|fs|path)$', message: 'The page of the conformance kit runs in a browser.' },
          { regex: '(^|/)ci/', message: 'conformance/ci runs in Node and knows the simulator; the page does not.' },
        ],
      },
    ],
  },
};

const PAGES = ['taskpane', 'commands'];
const FREE_OF_USER_INTERFACE = {
  regex: '^(react|react-dom|@fluentui/.*|node:.*|fs|path)(/.*)?$',
  message: 'This layer is free of user interface and of Node, so that it runs anywhere.',
};

const escape = (text) => text.replaceAll('/', '\\/');
const alternatives = (names) => names.map(escape).join('|');

/** One restriction a layer: every other layer and program by its relative path. */
const layers = Object.entries(LAYERS).map(([layer, allowed]) => {
  const others = Object.keys(LAYERS).filter((other) => other !== layer && !allowed.includes(other));
  const may = ['itself', ...allowed.map((name) => `src/${name}`)].join(', ');
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${alternatives([...others, ...Object.keys(PROGRAMS), 'test'])})(/|$)`,
              message: `src/${layer} may import only ${may}: data goes one way through the layers (docs/architecture.md).`,
            },
            ...(PAGES.includes(layer) ? [] : [FREE_OF_USER_INTERFACE]),
          ],
        },
      ],
    },
  };
});

const programs = Object.entries(PROGRAMS).map(([program, allowed]) => {
  const others = ['test', ...Object.keys(PROGRAMS)].filter((other) => other !== program && !allowed.includes(other));
  const layersAllowed = allowed.filter((name) => name.startsWith('src/')).map((name) => name.slice('src/'.length));
  const source = `src/(?!(${alternatives([...layersAllowed, 'result', 'a1'])})(/|$))`;
  const inside = allowed.includes('simulator') ? '|simulator/(?!node$)' : '';
  return {
    files: [`${program}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${source}|(${alternatives(others)})(/|$)${inside})`,
              message: `${program}/ may import only ${['itself', ...allowed].join(', ')}; of the simulator its public face (simulator/README.md).`,
            },
          ],
        },
      ],
    },
  };
});

/** The boundaries as ESLint configurations, one a folder. */
export const boundaries = [...layers, ...programs, CONFORMANCE_PAGE];
