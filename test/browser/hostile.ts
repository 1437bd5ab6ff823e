/** A name that would run as a script wherever it were taken for HTML. */
export const HOSTILE = `<img src=x onerror="document.title='hit'"> & "Co"`;
