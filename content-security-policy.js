/** Microsoft's address for office.js and what it loads around itself. */
const OFFICE = 'https://appsforoffice.microsoft.com';

/** What our pages may do, and why; all that is not named is forbidden. */
const DIRECTIVES = {
  'default-src': ["'none'"],
  // Our bundle, and office.js, which Microsoft requires to be loaded from its own address. Nothing inline, no eval.
  'script-src': ["'self'", OFFICE],
  // Style sheets are made at build time. What React and Office set on single elements goes through the object model.
  'style-src': ["'self'"],
  // The icons of the pages; Fluent draws its own as elements.
  'img-src': ["'self'"],
  // Our code asks for nothing over the network, and Office.js reaches Excel by messages to the window around it or by
  // the browser control's own bridge. Only its usage statistics would travel, and those we do without.
  'connect-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

const content = Object.entries(DIRECTIVES)
  .map(([directive, sources]) => [directive, ...sources].join(' '))
  .join('; ');

/**
 * The policy as html-webpack-plugin writes it into the pages' heads. Who may frame them (`frame-ancestors`) cannot be said
 * there, only in a header of the server's: README.md, «In a real Excel».
 */
exports.CONTENT_SECURITY_POLICY = {
  'Content-Security-Policy': { 'http-equiv': 'Content-Security-Policy', content },
};
