import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** An observation reads most of its fields when asked: a copy by `...` would lose them and say nothing. */
const noSpreadObservation = {
  create(context) {
    const { parserServices } = context.sourceCode;
    return {
      'ObjectExpression > SpreadElement'({ argument }) {
        const type = parserServices.getTypeAtLocation(argument);
        if (type.getProperty('placeOf') && type.getProperty('figure'))
          context.report({ node: argument, message: 'Copy an observation with `withFields`.' });
      },
    };
  },
};

// Two typed rules that the compiler has no word for, one of our own, and the one that keeps `any` out.
export default defineConfig(
  { ignores: ['dist/', '.astro/', 'tests/sites/', 'coverage/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { plainsight: { rules: { 'no-spread-observation': noSpreadObservation } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'plainsight/no-spread-observation': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-control-regex': 'error',
    },
  },
);
