/** @type {import('stylelint').Config} */
export default {
	extends: ['stylelint-config-standard', 'stylelint-config-html'],
	ignoreFiles: ['build/**', '.svelte-kit/**', 'src/lib/i18n/generated/**'],
	rules: {
		// Right-to-left is free only with logical properties.
		'property-disallowed-list': [
			['/^(margin|padding|border)-(left|right)/', 'left', 'right', 'float', 'clear'],
			{
				message:
					'Use the logical property (inline-start, inline-end): right-to-left is normal here.'
			}
		],
		'declaration-property-value-disallowed-list': {
			'text-align': ['left', 'right']
		},
		'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
		'no-descending-specificity': null,
		// Ours are kebab-case; KERN's are BEM.
		'selector-class-pattern': '^([a-z][a-z0-9]*(-[a-z0-9]+)*|kern-[a-z0-9_-]+)$',
		'property-no-vendor-prefix': [true, { ignoreProperties: ['text-size-adjust'] }],
		'comment-empty-line-before': null,
		'color-hex-length': null,
		'custom-property-empty-line-before': null,
		'declaration-empty-line-before': null,
		'import-notation': 'string'
	}
};
