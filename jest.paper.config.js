/** Tests that need LibreOffice or the OpenXML validator on the machine; only .ci/run runs them. */
const common = require('./jest.config.js');

module.exports = {
  ...common,
  roots: ['<rootDir>/test/paper'],
  testPathIgnorePatterns: ['/node_modules/'],
  // LibreOffice takes seconds to start.
  testTimeout: 180_000,
  maxWorkers: 1,
};
