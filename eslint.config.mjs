import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Two typed rules that the compiler has no word for, and the one that keeps `any` out.
export default defineConfig(
  { ignores: ['dist/', '.astro/', 'tests/sites/', 'coverage/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-control-regex': 'error',
    },
  },
);
