const unit = require('../../jest.config.js');

/** Trouble of every kind in every flow; run by `npm run test:faults`. */
module.exports = {
  ...unit,
  rootDir: '../..',
  roots: ['<rootDir>/test/faults'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
