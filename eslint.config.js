import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['build/', 'data/', 'coverage/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // Command-line programs speak to the person who runs them.
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['schemas/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['**/app/**', '**/db/**', '**/templates/**'] }],
    },
  },
  {
    files: ['app/rules/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['**/db/**', '**/templates/**', '**/packet/**', '**/routes/**', '**/components/**'] },
      ],
    },
  },
  {
    files: ['app/packet/**', 'templates/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['**/db/**', '**/rules/**', '**/routes/**'] }],
    },
  },
  {
    files: ['app/components/**', 'app/wizard/**', 'app/steps/**', 'app/copy/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['**/db/**', '**/packet/**', '**/routes/**'] }],
    },
  },
);
