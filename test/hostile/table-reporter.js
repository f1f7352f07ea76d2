const { basename } = require('node:path');

/** Prints, after the tests, how many inputs each group tried and how many of them failed. Groups count inputs with `tried`. */
class TableReporter {
  rows = [];

  onTestResult(test, result) {
    const counts = result.console?.filter(({ message }) => message.startsWith('tried ')) ?? [];
    const inputs = counts.reduce((sum, { message }) => sum + Number(message.split(' ')[1]), 0);
    this.rows.push({
      group: basename(test.path, '.test.ts'),
      inputs,
      tests: result.numPassingTests + result.numFailingTests,
      failures: result.numFailingTests,
      seconds: Math.round(result.perfStats.runtime / 100) / 10,
    });
  }

  onRunComplete() {
    const rows = [...this.rows].sort((a, b) => a.group.localeCompare(b.group));
    process.stdout.write('\ngroup            inputs   tests  failed  seconds\n');
    for (const { group, inputs, tests, failures, seconds } of rows) {
      const cells = [inputs, tests, failures, seconds].map((value) => String(value).padStart(8));
      process.stdout.write(`${group.padEnd(16)}${cells.join('')}\n`);
    }
  }
}

module.exports = TableReporter;
