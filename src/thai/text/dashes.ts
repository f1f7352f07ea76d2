/** Every dash people type between the two ends of a range, ready for a character class: the plain one stands first. */
export const DASHES = '-‐‑‒–—―−~～';
