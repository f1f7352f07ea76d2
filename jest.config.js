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
    '^.+\\.ts$': ['@swc/jest', swc(false)],
    '^.+\\.tsx$': ['@swc/jest', swc(true)],
  },
};

/** Types are dropped, not checked (`npm run check:types` does that): several times faster than a compiler's transform. */
function swc(tsx) {
  const parser = { syntax: 'typescript', tsx };
  return { jsc: { parser, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } };
}
