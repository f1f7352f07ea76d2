const unit = require('../../jest.config.js');

/** Drives the system's Chromium (CHROMIUM names another); run by `npm run test:browser`. */
module.exports = {
  ...unit,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
  globalSetup: '<rootDir>/test/browser/set-up.ts',
  globalTeardown: '<rootDir>/test/browser/tear-down.ts',
};
