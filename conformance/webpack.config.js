/** The pages of the conformance kit, into `dist-conformance`; never part of what is shipped. */
const { homedir } = require('node:os');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { CONTENT_SECURITY_POLICY } = require('../content-security-policy');

const ROOT = join(__dirname, '..');
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
/** Not the add-in's own port: both may be loaded side by side. */
const PORT = 3001;

/** Under the policy that the add-in itself lives under. */
const policy = CONTENT_SECURITY_POLICY['Content-Security-Policy'].content;

/** Each page and its script. */
const PAGES = { taskpane: 'index', commands: 'commands', dialog: 'dialog' };

function pageOf([name, file]) {
  const template = join(__dirname, 'page', `${file}.html`);
  return new HtmlPlugin({ template, filename: `${name}.html`, chunks: [name], policy, minify: false });
}

module.exports = ({ https } = {}) => ({
  mode: 'development',
  // No eval: the policy forbids it.
  devtool: 'source-map',
  context: ROOT,
  entry: {
    ...Object.fromEntries(Object.entries(PAGES).map(([name, file]) => [name, join(__dirname, 'page', `${file}.ts`)])),
    watch: join(__dirname, 'page/watch.ts'),
  },
  output: { path: join(ROOT, 'dist-conformance'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          configFile: join(__dirname, 'tsconfig.json'),
          compilerOptions: { noEmit: false, sourceMap: false },
        },
      },
      { test: /\.tsv$/, type: 'asset/source' },
    ],
  },
  performance: { hints: false },
  plugins: [
    ...Object.entries(PAGES).map(pageOf),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        { from: 'conformance/page/conformance.css' },
        { from: 'conformance/manifest.xml' },
      ],
    }),
  ],
  ...(https
    ? {
        devServer: {
          port: PORT,
          static: false,
          hot: false,
          liveReload: false,
          client: false,
          webSocketServer: false,
          server: {
            type: 'https',
            options: { key: join(CERTIFICATES, 'localhost.key'), cert: join(CERTIFICATES, 'localhost.crt') },
          },
        },
      }
    : {}),
});
