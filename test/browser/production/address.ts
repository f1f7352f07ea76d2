/** Not the address that the manifest in the repository names, so that a build that forgets to replace it is seen. */
export const ADDRESS = 'https://localhost:4443';
