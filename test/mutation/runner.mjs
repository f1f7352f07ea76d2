/**
 * Runs our tests for Stryker within one process, without Jest's own start for every mutant: four seconds become some
 * hundredths. Every run loads all modules anew, so that nothing that one mutant left behind is seen by the next. It knows
 * of the tests' language what the pure layers use: `describe`, `it`, their `each`, and `expect`.
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

/** CommonJS modules of the checkout: compiled once, run anew for each mutant where it can be seen. */
class Modules {
  /** What the mutated files are without any mutant, by their path within the checkout. */
  #originals;
  #compiled = new Map();
  #loaded = new Map();
  /** By file, those that load it. */
  #importers = new Map();
  #mutated = null;

  constructor(originals) {
    this.#originals = originals;
  }

  /**
   * The next tests are for a mutant of this file: it and what depends on it is run anew, so that nothing that another
   * mutant left behind is seen, and no other file holds mutants, which makes it quicker. All files hold them for null.
   */
  prepareFor(file) {
    if (file !== this.#mutated) this.#loaded.clear();
    this.#mutated = file;
    for (const each of this.#dependents(file)) this.#loaded.delete(each);
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
    this.#importers.set(file, (this.#importers.get(file) ?? new Set()).add(from));
    return this.load(file);
  }

  #dependents(file, found = new Set()) {
    if (!found.has(file)) {
      found.add(file);
      for (const importer of this.#importers.get(file) ?? []) this.#dependents(importer, found);
    }
    return found;
  }

  #code(file) {
    const hasMutants = this.#originals.has(file) && (this.#mutated ?? file) === file;
    const key = `${file} ${hasMutants}`;
    const code = this.#compiled.get(key) ?? compiled(file, hasMutants ? undefined : this.#originals.get(file));
    this.#compiled.set(key, code);
    return code;
  }
}

function compiled(file, text = readFileSync(file, 'utf8')) {
  const { outputText } = ts.transpileModule(text, { compilerOptions: COMPILER_OPTIONS, fileName: file });
  return vm.runInThisContext(`(function (module, exports, require, __dirname) {${outputText}\n})`, file);
}

const COMPILER_OPTIONS = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  esModuleInterop: true,
};

class Runner {
  #modules;
  #files;
  /** By source file, the tests that have killed a mutant of it, the last first: near mutants die of the same tests. */
  #killers = new Map();

  constructor({ layer, project }) {
    this.#modules = new Modules(originalsOf(join('src', layer), project));
    this.#files = testFilesIn(resolve('test', layer));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ disableBail }) {
    delete stryker.activeMutant;
    const result = await this.#run({ bail: !disableBail, mutated: null });
    return { ...result, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail }) {
    stryker.activeMutant = activeMutant.id;
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit ? 0 : undefined;
    const killers = this.#killers.get(sandboxFileName) ?? [];
    const only = testFilter && new Set(testFilter);
    const result = await this.#run({ only, bail: !disableBail, first: killers, mutated: sandboxFileName });
    const failed = result.tests.filter(({ status }) => status === TestStatus.Failed).map(({ id }) => id);
    this.#killers.set(sandboxFileName, [...new Set([...failed, ...killers])]);
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, stryker.hitLimit) ?? result, true);
  }

  async #run({ only, bail, first = [], mutated }) {
    this.#modules.prepareFor(mutated);
    const isWanted = ({ id }) => !only || only.has(id);
    const files = this.#files.filter((file) => !only || [...only].some((id) => id.startsWith(`${nameOf(file)}#`)));
    const tests = files.flatMap((file) => this.#testsOf(file)).filter((test) => test.cannotLoad || isWanted(test));
    const place = new Map(first.map((id, index) => [id, index]));
    const placeOf = ({ id }) => place.get(id) ?? first.length;
    const results = [];
    for (const test of tests.sort((a, b) => placeOf(a) - placeOf(b))) {
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

/** The sources of a layer as they are in the project, by where their copies with mutants are. */
function originalsOf(folder, project) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return new Map(names.map((name) => [resolve(folder, name), readFileSync(resolve(project, folder, name), 'utf8')]));
}

function testFilesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && extname(name) === '.ts')
    .sort()
    .map((name) => join(folder, name));
}

const createRunner = (options) => new Runner(options);
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
  declareFactoryPlugin(PluginKind.TestRunner, 'pure-layers', createRunner),
  declareValuePlugin(PluginKind.Ignore, 'wording', wording),
];
