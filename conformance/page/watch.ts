/** What the page's first script leaves for the others. */
export interface WatchedWindow extends Window {
  policyViolations: string[];
}

const watched = window as unknown as WatchedWindow;
watched.policyViolations = [];

// Before office.js, the script that comes next, is loaded: what it is refused shows too.
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  watched.policyViolations.push(`${violatedDirective} ${blockedURI}`),
);
