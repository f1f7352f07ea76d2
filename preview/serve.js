/** `npm start`: builds the preview page, serves it to this machine only, and says where. */
const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const configure = require('../webpack.config.js');

const HOST = '127.0.0.1';
// Where the server begins to look for a free port.
process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= '3000';

async function main() {
  console.log('\n  รายงาน ITA · กำลังเตรียมหน้าทดลอง โปรดรอสักครู่…');
  const port = await WebpackDevServer.getFreePort('auto', HOST);
  const compiler = webpack({
    ...configure({ preview: true }),
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  });
  const options = {
    host: HOST,
    port,
    compress: false,
    static: false,
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
  };
  await new WebpackDevServer(options, compiler).start();
  compiler.hooks.done.tap('address', () => console.log(`\n  รายงาน ITA · หน้าทดลอง  http://localhost:${port}\n`));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
