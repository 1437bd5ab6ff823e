import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "data/", "node_modules/", "src/.observablehq/", "coverage/"] },
  ...tseslint.configs.strict,
  prettier,
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 400 }],
      eqeqeq: ["error", "always"],
      "no-console": "error",
    },
  },
  { files: ["tools/**", "bench/**"], rules: { "no-console": "off" } },
);
