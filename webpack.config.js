const { homedir } = require('node:os');
const { join } = require('node:path');
const { GriffelCSSExtractionPlugin } = require('@griffel/webpack-extraction-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const { CONTENT_SECURITY_POLICY } = require('./content-security-policy');
const { fillIn } = require('./deploy/site');

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The address the manifest in the repository names; ADDIN_URL puts the real one in its place. */
const LOCAL_ADDRESS = 'https://localhost:3000';
/** The client by itself, without what office.js loads around it. Only the preview uses it. */
const EXCEL_CLIENT = join(__dirname, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js');

/**
 * Puts scripts before those of the bundle, behind what the page says of itself. Deferred as those are, so that a page can be
 * seen while a network lets office.js wait: a script that is not stops the page where it stands.
 */
class ScriptsFirst {
  constructor(scripts) {
    this.scripts = scripts;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('ScriptsFirst', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('ScriptsFirst', (data) => {
        const scripts = this.scripts[data.outputName] ?? [];
        const tags = scripts.map((src) => HtmlPlugin.createHtmlTagObject('script', { src, defer: true }, ''));
        const first = data.headTags.findIndex(({ tagName }) => tagName !== 'meta');
        data.headTags.splice(first, 0, ...tags);
      });
    });
  }
}

/** The add-in's own pages: their scripts, beside each of which lies the page itself. */
const PAGES = {
  taskpane: './src/taskpane/index.tsx',
  commands: './src/commands/index.ts',
  dialog: './src/commands/dialog.ts',
};

function pageOf(name, options = {}) {
  const template = PAGES[name].replace(/\.tsx?$/, '.html');
  return new HtmlPlugin({ template, filename: `${name}.html`, chunks: [name], ...options });
}

const TYPESCRIPT = {
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    configFile: join(__dirname, 'src/tsconfig.json'),
    compilerOptions: { noEmit: false, sourceMap: false },
  },
};
const CSS = { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] };

const common = {
  entry: PAGES,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, use: [TYPESCRIPT] }, CSS] },
  // The budgets are kept by test/budgets, which measures what is sent over the wire.
  performance: { hints: false },
};

/**
 * Works out the styles of Fluent and of our own components at build time and puts them into a style sheet: an eighth less
 * JavaScript, and nothing for the page to do before it can draw.
 */
const stylesIntoCss = {
  module: {
    rules: [
      { test: /\.js$/, include: /@fluentui/, use: [GriffelCSSExtractionPlugin.loader] },
      { test: /\.tsx?$/, use: [GriffelCSSExtractionPlugin.loader, '@griffel/webpack-loader', TYPESCRIPT] },
      CSS,
    ],
  },
  // Each of Griffel's classes sets one property, so their order in the sheet means nothing but for what it sorts itself.
  plugins: [
    new CssPlugin({ filename: '[name].[contenthash:8].css', ignoreOrder: true }),
    new GriffelCSSExtractionPlugin(),
  ],
};

/** What is put on a server: the pages, the pictures and the manifest; ADDIN_URL says at which address. */
function production() {
  const address = (process.env.ADDIN_URL ?? LOCAL_ADDRESS).replace(/\/$/, '');
  return {
    ...common,
    mode: 'production',
    module: stylesIntoCss.module,
    output: { path: join(__dirname, 'dist'), filename: '[name].[contenthash:8].js', clean: true },
    // What the parts of the import share is fetched with them, and weighed as one of them.
    optimization: {
      splitChunks: {
        cacheGroups: {
          import: {
            test: /[\\/]src[\\/]import[\\/]/,
            name: 'view-import-shared',
            chunks: 'async',
            minChunks: 2,
            minSize: 0,
          },
        },
      },
    },
    plugins: [
      ...stylesIntoCss.plugins,
      ...Object.keys(PAGES).map((page) => pageOf(page, { meta: CONTENT_SECURITY_POLICY })),
      new ScriptsFirst(Object.fromEntries(Object.keys(PAGES).map((page) => [`${page}.html`, [OFFICE_JS]]))),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          {
            from: 'deploy/site',
            transform: (content) => fillIn(content.toString(), address, process.env.ADDIN_CONTACT),
          },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(LOCAL_ADDRESS, address),
          },
        ],
      }),
    ],
  };
}

/** The preview page: a small Excel of our own around the real task pane, served by preview/serve.js. */
function preview() {
  return {
    ...common,
    mode: 'development',
    devtool: 'cheap-module-source-map',
    entry: {
      taskpane: PAGES.taskpane,
      preview: './preview/index.ts',
      'host-bridge': './preview/host-bridge.ts',
      'office-stand-in': './preview/office-stand-in.ts',
    },
    output: { path: join(__dirname, 'dist'), filename: '[name].js' },
    plugins: [
      new CssPlugin(),
      pageOf('taskpane'),
      new HtmlPlugin({ template: 'preview/index.html', filename: 'index.html', chunks: ['preview'] }),
      new ScriptsFirst({ 'taskpane.html': ['host-bridge.js', 'excel-client.js', 'office-stand-in.js'] }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', noErrorOnMissing: true },
          { from: 'preview/preview.css' },
          { from: EXCEL_CLIENT, to: 'excel-client.js' },
        ],
      }),
    ],
  };
}

/** The add-in for a real Excel during development, with the certificates that `npm run excel` installs. */
function overHttps() {
  const certificates = join(homedir(), '.office-addin-dev-certs');
  return {
    ...production(),
    mode: 'development',
    // Under the same policy as in production: no eval, and no socket to reload the page by.
    devtool: 'source-map',
    devServer: {
      port: 3000,
      static: false,
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      server: {
        type: 'https',
        options: { key: join(certificates, 'localhost.key'), cert: join(certificates, 'localhost.crt') },
      },
    },
  };
}

module.exports = ({ preview: wantsPreview, https } = {}) => {
  if (wantsPreview) return preview();
  return https ? overHttps() : production();
};
