/** Pages stand by themselves; only the workspace turns the framework's script on. */
export const csr = false;
