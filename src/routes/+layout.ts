export const prerender = true;
export const trailingSlash = 'always';
// A page's own script is an island's (src/islands); pages themselves need none.
export const csr = false;
