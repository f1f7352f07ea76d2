const unit = require('../../jest.config.js');

/** Files, arguments and figures made to do harm; run by `npm run test:hostile`, which ends with a table of what was tried. */
module.exports = {
  ...unit,
  rootDir: '../..',
  roots: ['<rootDir>/test/hostile'],
  testPathIgnorePatterns: ['/node_modules/'],
  reporters: ['default', '<rootDir>/test/hostile/table-reporter.js'],
};
