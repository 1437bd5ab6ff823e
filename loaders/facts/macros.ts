/** The macros of a file of `CREATE MACRO` statements, by name, each with the comment before it. */
export function parseMacros(source: string): Map<string, string> {
  const macros = new Map<string, string>();
  for (const [statement] of source.matchAll(/(?:^--[^\n]*\n)*^CREATE MACRO[^;]*;/gm)) {
    const name = /^CREATE MACRO (\w+)/m.exec(statement)?.[1];
    if (name) macros.set(name, statement);
  }
  return macros;
}

/** The macros that a query uses, directly or through others, in the order of definition. */
export function macrosUsedBy(query: string, macros: Map<string, string>): string[] {
  const used = new Set<string>();
  const visit = (sql: string): void => {
    for (const [name, definition] of macros) {
      if (used.has(name) || !new RegExp(`\\b${name}\\(`).test(sql)) continue;
      used.add(name);
      visit(definition);
    }
  };
  visit(query);
  return [...macros].filter(([name]) => used.has(name)).map(([, definition]) => definition);
}
