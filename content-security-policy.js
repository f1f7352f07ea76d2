/** Microsoft's address for office.js and what it loads around itself. */
const OFFICE = 'https://appsforoffice.microsoft.com';

/** What our pages may do, and why; all that is not named is forbidden. */
const DIRECTIVES = {
  'default-src': ["'none'"],
  // Our bundle, and office.js, which Microsoft requires to be loaded from its own address. Nothing inline, no eval.
  'script-src': ["'self'", OFFICE],
  // Style sheets are made at build time; what React and Office set on single elements goes through the object model. The
  // hash is that of an empty text: Fluent's provider adds an empty style element, and nothing else passes by it.
  'style-src': ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
  // The icons of the pages; Fluent draws its own as elements.
  'img-src': ["'self'"],
  // Our code asks for nothing over the network, and Office.js reaches Excel by messages to the window around it or by
  // the browser control's own bridge. Only its usage statistics would travel, and those we do without.
  'connect-src': ["'none'"],
  // Where Office.js does not know the Excel on the web around it, it asks a person to trust it, on a page of its own.
  'frame-src': [OFFICE],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

const content = Object.entries(DIRECTIVES)
  .map(([directive, sources]) => [directive, ...sources].join(' '))
  .join('; ');

/** Who may show the pages in a frame: Excel on the web wherever Microsoft serves it, and Teams. */
exports.FRAME_ANCESTORS = [
  "'self'",
  'https://*.live.com',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
];

/**
 * The policy as html-webpack-plugin writes it into the pages' heads. Who may frame them (`frame-ancestors`) cannot be said
 * there, only in a header of the server's: README.md, «In a real Excel», and deploy/server.
 */
exports.CONTENT_SECURITY_POLICY = {
  'Content-Security-Policy': { 'http-equiv': 'Content-Security-Policy', content },
};
