/**
 * The rules of the house (CONTRIBUTING.md), enforced. tests/unit/architecture.test.ts proves that each one fires.
 */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { houseRules } from './scripts/house-rules.js';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{
		ignores: ['.svelte-kit/', 'build/', 'static/_app/', 'test-results/', 'node_modules/', 'tests/fixtures/'],
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte'],
			},
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
	},
	{
		rules: {
			// TypeScript knows which names exist.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			// A number or a truth value in a template says what it is.
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true },
			],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Letters are counted by code points.
			'@typescript-eslint/no-misused-spread': [
				'error',
				{ allow: [{ from: 'lib', name: 'string' }, 'string'] },
			],
			// Addresses are relative and made by functions of src/lib; the prerenderer follows each link, and fails.
			'svelte/no-navigation-without-resolve': 'off',
			// GeoJSON's coordinates are number[]: with noUncheckedIndexedAccess the claim that one is there is needed.
			'@typescript-eslint/no-non-null-assertion': 'off',
		},
	},
	{
		files: ['**/*.svelte', 'src/routes/**/+*.ts'],
		// The linter does not see the types that Kit and Svelte infer across files. svelte-check does.
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		files: ['**/*.svelte'],
		rules: {
			// Reading a value is what makes an effect depend on it.
			'@typescript-eslint/no-meaningless-void-operator': 'off',
			// A variable that the markup or an event changes looks constant to the script.
			'@typescript-eslint/no-unnecessary-condition': 'off',
		},
	},
	// Plain Node reads untyped JSON; its types are checked by JSDoc.
	{ files: ['**/*.js'], ...ts.configs.disableTypeChecked },
	{ files: ['scripts/**'], rules: { 'no-console': 'off' } },
	...houseRules,
);
