/**
 * Runs our tests for Stryker within one process, without Jest's own start for every mutant: four seconds become some
 * hundredths. Every run loads all modules anew, so that nothing that one mutant left behind is seen by the next. It knows
 * of the tests' language what the pure rooms use: `describe`, `it`, their `each`, and `expect`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative, resolve } from 'node:path';
import vm from 'node:vm';
import {
  commonTokens,
  declareFactoryPlugin,
  declareValuePlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const require = createRequire(import.meta.url);
const ts = require('typescript');
const { expect } = require('expect');
const { bind } = require('jest-each');
// The same examples in every run; fewer, because what a property finds should not hang on luck.
require('fast-check').configureGlobal({ seed: 25_690_930, numRuns: 25 });

/** What the instrumented sources read: which mutant is active, and where they count what was covered. */
const stryker = (globalThis.__stryker__ = {});

/** CommonJS modules of the checkout: compiled once, run anew for each loader. */
class Modules {
  #compiled = new Map();
  #loaded = new Map();

  forget() {
    this.#loaded.clear();
  }

  load(file) {
    const known = this.#loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#loaded.set(file, module);
    this.#code(file)(module, module.exports, (name) => this.#required(name, file), dirname(file));
    return module.exports;
  }

  #required(name, from) {
    if (!name.startsWith('.')) return require(name);
    const path = resolve(dirname(from), name);
    const file = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), path].find((each) => ts.sys.fileExists(each));
    if (!file) throw new Error(`${from}: no module ${name}`);
    return this.load(file);
  }

  #code(file) {
    const known = this.#compiled.get(file);
    if (known) return known;
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: COMPILER_OPTIONS,
      fileName: file,
    });
    const code = vm.runInThisContext(`(function (module, exports, require, __dirname) {${outputText}\n})`, file);
    this.#compiled.set(file, code);
    return code;
  }
}

const COMPILER_OPTIONS = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  esModuleInterop: true,
};

class Runner {
  #modules = new Modules();
  #files;
  /** By source file, how many of its mutants each test has killed: those that did go first, for they will again. */
  #kills = new Map();

  constructor(room) {
    this.#files = testFilesIn(resolve('test', room));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ disableBail }) {
    delete stryker.activeMutant;
    const result = await this.#run({ bail: !disableBail });
    return { ...result, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    stryker.activeMutant = activeMutant.id;
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit ? 0 : undefined;
    const kills = this.#killsIn(activeMutant.fileName);
    const result = await this.#run({ only: testFilter && new Set(testFilter), bail: !disableBail, kills });
    for (const { id, status } of result.tests)
      if (status === TestStatus.Failed) kills.set(id, (kills.get(id) ?? 0) + 1);
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, stryker.hitLimit) ?? result, true);
  }

  #killsIn(file) {
    const kills = this.#kills.get(file) ?? new Map();
    this.#kills.set(file, kills);
    return kills;
  }

  async #run({ only, bail, kills = new Map() }) {
    this.#modules.forget();
    const isWanted = ({ id }) => !only || only.has(id);
    const files = this.#files.filter((file) => !only || [...only].some((id) => id.startsWith(`${nameOf(file)}#`)));
    const tests = files.flatMap((file) => this.#testsOf(file)).filter((test) => test.cannotLoad || isWanted(test));
    const results = [];
    for (const test of tests.sort((a, b) => (kills.get(b.id) ?? 0) - (kills.get(a.id) ?? 0))) {
      const result = await resultOf(test);
      results.push(result);
      if (bail && result.status === TestStatus.Failed) break;
    }
    return complete(results);
  }

  /** The tests that a file declares; one that fails when the file cannot even be loaded. */
  #testsOf(file) {
    const tests = [];
    Object.assign(globalThis, { expect, ...languageFor(nameOf(file), tests) });
    try {
      this.#modules.load(file);
    } catch (error) {
      return [{ id: `${nameOf(file)}#0`, name: file, file, cannotLoad: true, body: () => Promise.reject(error) }];
    }
    return tests;
  }
}

const complete = (tests) => ({ status: DryRunStatus.Complete, tests });
const nameOf = (file) => relative(process.cwd(), file);

/** `describe` and `it`, which gather the tests of a file. */
function languageFor(file, tests) {
  const titles = [];
  const it = (title, body) => {
    tests.push({ id: `${file}#${tests.length}`, name: [...titles, title].join(' '), file, body });
  };
  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  it.each = bind(it, false);
  describe.each = bind(describe, false);
  return { it, describe };
}

async function resultOf({ id, name, file, body }) {
  stryker.currentTestId = id;
  const from = performance.now();
  const result = (outcome) => ({ id, name, fileName: file, timeSpentMs: performance.now() - from, ...outcome });
  try {
    await body();
    return result({ status: TestStatus.Success });
  } catch (error) {
    return result({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
  } finally {
    delete stryker.currentTestId;
  }
}

function testFilesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && extname(name) === '.ts')
    .sort()
    .map((name) => join(folder, name));
}

const createRunner = ({ room }) => new Runner(room);
createRunner.inject = tokens(commonTokens.options);

/** Words for people are proof-read, not tested: the plain texts of the two languages are left as they are. */
const wording = {
  shouldIgnore(path) {
    if (!path.isStringLiteral() && !(path.isTemplateLiteral() && path.node.expressions.length === 0)) return undefined;
    const isOfLanguage = ({ node }) => node.type === 'ObjectProperty' && ['th', 'en'].includes(node.key.name);
    return path.findParent(isOfLanguage) ? 'words for people' : undefined;
  },
};

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'pure-rooms', createRunner),
  declareValuePlugin(PluginKind.Ignore, 'wording', wording),
];
