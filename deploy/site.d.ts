/** Fills in what a text says of where the add-in is: each `{{name}}` (site.js). */
export function fillIn(text: string, address: string, contact?: string): string;
