const unit = require('../jest.config.js');

/** Whole flows on whole workbooks, beside what they test, in files named `*.flow.test.ts`; run by `npm run test:flows`. */
module.exports = {
  ...unit,
  rootDir: '..',
  testRegex: '\\.flow\\.test\\.tsx?$',
  testPathIgnorePatterns: ['/node_modules/'],
};
