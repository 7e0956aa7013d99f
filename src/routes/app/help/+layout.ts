/** The help is text: no script travels with it. */
export const csr = false;
