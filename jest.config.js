/** Two kinds of tests: everything runs in Node except what draws React, which asks for jsdom in its own first line. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // Whole runs on a real workbook take seconds on a busy machine.
  testTimeout: 120_000,
  testPathIgnorePatterns: [
    '/node_modules/',
    // Whole flows: `npm run test:flows`.
    '\\.flow\\.test\\.',
    '<rootDir>/test/browser/',
    '<rootDir>/test/paper/',
    '<rootDir>/test/faults/',
    '<rootDir>/test/hostile/',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'bundler',
          jsx: 'react-jsx',
          esModuleInterop: true,
          target: 'ES2022',
          isolatedModules: true,
        },
      },
    ],
  },
};
