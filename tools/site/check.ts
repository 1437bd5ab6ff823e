/** What an editor got wrong on a page, and everything it would load from someone else. */
export function problemsOfPage(page: string, address: string): string[] {
  const markdown = `src${address.replace(/\.html$/, ".md")}`;
  const errors = [...page.matchAll(/data-page-error="([^"]*)"/g)].map(
    ([, message]) => `${markdown}: ${unescapeHtml(message!)}`,
  );
  const loads = [...page.matchAll(/<([a-z][\w-]*)\b[^>]*>/gi)].flatMap(([tag, name]) => {
    // A link that the reader follows is not a load.
    if (/^a$/i.test(name!) || /\brel="(canonical|alternate)"/.test(tag)) return [];
    return [
      ...tag.matchAll(/\b(?:src|href|srcset|poster|data|action)="\s*((?:https?:)?\/\/[^"]*)/gi),
    ].map(([, target]) => `${address}: <${name}> loads ${target}`);
  });
  const styles = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, css]) =>
    problemsOfStyle(css!, address),
  );
  const attributes = [...page.matchAll(/<([a-z]\w*)[^>]*\s(style|on[a-z]+)="/g)].map(
    ([, name, attribute]) =>
      `${address}: <${name}> has ${attribute}="…", which the content security policy forbids`,
  );
  const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].flatMap(([, script]) =>
    problemsOfScript(script!, address),
  );
  return [...errors, ...loads, ...styles, ...attributes, ...scripts];
}

/** External fonts, images and sheets that a style sheet names. */
export function problemsOfStyle(css: string, address: string): string[] {
  return [...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/g)].map(
    ([, target]) => `${address}: style loads ${target}`,
  );
}

/** External modules, and bare imports that no browser can resolve. */
export function problemsOfScript(script: string, address: string): string[] {
  const specifiers = [
    ...script.matchAll(/\b(?:import|export)\b[^"'`;()=]*?\bfrom\s*["']([^"'\n]+)["']/g),
    ...script.matchAll(/\bimport\s*\(?\s*["']([^"'\n]+)["']/g),
  ].map(([, specifier]) => specifier!);
  const fetched = [
    ...script.matchAll(/\b(?:fetch|Worker|importScripts)\(\s*["']((?:https?:)?\/\/[^"']+)/g),
  ].map(([, target]) => `${address}: script loads ${target}`);
  return [
    ...specifiers
      .filter((specifier) => !/^\.{0,2}\//.test(specifier) || specifier.startsWith("//"))
      .map((specifier) => `${address}: script imports "${specifier}"`),
    ...fetched,
  ];
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
