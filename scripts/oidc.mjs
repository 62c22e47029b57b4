// An OAuth 2 server on loopback for the tests: node scripts/oidc.mjs FOLDER-OF-node_modules
//
// oidc-provider (npm) with what a mail provider offers to a program on a person's computer: the
// authorization code with PKCE and a loopback redirect on any port, the device grant, refresh tokens
// that are new after each use, and revocation. It writes one line of JSON, {"port": …}, when it is
// up, and ends with its standard input.
//
// AT_TTL: seconds that an access token holds (3600).

import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// Its notices do not belong among our one line.
console.info = console.error;
console.log = console.error;

const require = createRequire(pathToFileURL(`${process.argv[2]}/`));
const { Provider } = await import(pathToFileURL(require.resolve('oidc-provider')));

const server = createServer();
await new Promise((up) => server.listen(0, '127.0.0.1', up));
const { port } = server.address();

const hour = 3600;
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'letters',
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      redirect_uris: ['http://127.0.0.1/callback'],
      grant_types: [
        'authorization_code',
        'refresh_token',
        'urn:ietf:params:oauth:grant-type:device_code',
      ],
      response_types: ['code'],
    },
    // A mail server that asks whether a token holds.
    {
      client_id: 'mail-server',
      client_secret: 'test',
      redirect_uris: [],
      grant_types: ['client_credentials'],
      response_types: [],
    },
  ],
  scopes: ['openid', 'offline_access', 'mail'],
  features: {
    clientCredentials: { enabled: true },
    deviceFlow: { enabled: true },
    devInteractions: { enabled: true },
    introspection: { enabled: true, allowedPolicy: () => true },
    revocation: { enabled: true },
  },
  pkce: { required: () => true },
  rotateRefreshToken: true,
  issueRefreshToken: async () => true,
  extraTokenClaims: async (_, token) => ({ username: token.accountId }),
  findAccount: async (_, id) => ({ accountId: id, claims: async () => ({ sub: id, email: id }) }),
  ttl: {
    AccessToken: Number(process.env.AT_TTL ?? hour),
    AuthorizationCode: 60,
    DeviceCode: 600,
    Grant: 24 * hour,
    IdToken: hour,
    Interaction: 600,
    RefreshToken: 24 * hour,
    Session: 24 * hour,
  },
  cookies: { keys: ['test'] },
});
provider.on('server_error', (_, error) => console.error(error));
server.on('request', provider.callback());

process.stdin.on('end', () => process.exit(0)).resume();
process.stdout.write(`${JSON.stringify({ port })}\n`);
