import ts from 'typescript';

/** What all form fields take, besides id and label, when a component hands them on as a whole. */
const fieldProps = ['hint', 'error', 'required', 'requiredWord'];

/** Attributes of the element inside that change nothing one can see. */
const unseen = ['children', 'class', 'name', 'autocomplete', 'inputmode', 'maxlength'];

/**
 * Properties that a Svelte component names in `let { … } = $props()`, without those that an
 * element inside gets and nobody sees.
 */
export function propsOf(component: string): string[] {
	const script =
		/<script[^>]*lang="ts"[^>]*>([\s\S]*?)<\/script>|<script>([\s\S]*?)<\/script>/.exec(component);
	const tree = ts.createSourceFile(
		'Component.ts',
		script?.[1] ?? script?.[2] ?? '',
		ts.ScriptTarget.Latest,
		true
	);
	const found: string[] = [];
	ts.forEachChild(tree, (statement) => {
		if (!ts.isVariableStatement(statement)) return;
		for (const { name, initializer } of statement.declarationList.declarations)
			if (initializer?.getText() === '$props()' && ts.isObjectBindingPattern(name))
				for (const each of name.elements) found.push(...namesOf(each));
	});
	return found.filter((name) => !unseen.includes(name));
}

function namesOf(element: ts.BindingElement): readonly string[] {
	const name = element.name.getText();
	if (element.dotDotDotToken) return name === 'field' ? fieldProps : [];
	return [element.propertyName?.getText() ?? name];
}
