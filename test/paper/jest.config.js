const unit = require('../../jest.config.js');

/** Tests that need LibreOffice or the OpenXML validator on the machine; run by `npm run test:paper`. */
module.exports = {
  ...unit,
  rootDir: '../..',
  roots: ['<rootDir>/test/paper'],
  testPathIgnorePatterns: ['/node_modules/'],
  // LibreOffice takes seconds to start.
  testTimeout: 180_000,
  maxWorkers: 1,
};
