/** Published pages are complete without script; the one they load is a classic one of their own. */
export const csr = false;
