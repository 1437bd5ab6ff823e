// Preloaded before Framework, which asks a registry for the newest version of libraries that it
// then does not use. Builds must be the same on every day and need nobody.
globalThis.fetch = async (input) => {
  const url = new URL(typeof input === "string" ? input : (input.url ?? input.href));
  if (url.pathname.endsWith("/latest")) {
    return new Response(JSON.stringify({ version: "0.0.0" }), {
      headers: { "content-type": "application/json" },
    });
  }
  throw new Error(
    `the site is built offline, but something asked for ${url.pathname}: import libraries by their ` +
      "bare name, and read a FileAttachment with .arrayBuffer(), .json() or .text()",
  );
};
