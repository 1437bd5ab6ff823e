import { posix } from "node:path";
import { inLanguage, LANGUAGES } from "../../src/site/languages.ts";

/** Pages that are missing in a language; the one for wrong addresses speaks all of them. */
export function problemsOfLanguages(addresses: Iterable<string>): string[] {
  const pages = new Set(addresses);
  pages.delete("/404.html");
  return [...pages].flatMap((address) =>
    LANGUAGES.map((language) => inLanguage(address, language))
      .filter((other) => !pages.has(other))
      .map((other) => `${address}: there is no ${other}`),
  );
}

/** Links between pages that lead nowhere: to a file that is not in the site, or an id not on its page. */
export function problemsOfLinks(pages: Map<string, string>, paths: Set<string>): string[] {
  const ids = new Map(
    [...pages].map(([address, page]) => [
      address,
      new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)),
    ]),
  );
  return [...pages].flatMap(([address, page]) =>
    [...page.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].flatMap(([, href]) => {
      if (/^[a-z][\w+.-]*:/i.test(href!)) return [];
      const [path, id] = href!.split("#") as [string, string?];
      // The 404 page is shown anywhere, so its links start from the top.
      const from = address === "/404.html" ? "/" : posix.dirname(address);
      const target = path === "" ? address : posix.join(from, decodeURI(path));
      if (!paths.has(target)) return [`${address}: link to ${href}, which is not in the site`];
      // "#place=Urk" is a state of the map, not an id.
      const found =
        id === undefined ||
        id.includes("=") ||
        (ids.get(target)?.has(decodeURIComponent(id)) ?? true);
      return found ? [] : [`${address}: link to ${href}, where nothing has the id "${id}"`];
    }),
  );
}
