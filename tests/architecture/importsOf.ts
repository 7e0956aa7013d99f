import ts from 'typescript';

/**
 * Every module that a source imports: static, re-exported, dynamic and type-only alike.
 *
 * @param source TypeScript, JavaScript or a Svelte component (then its script blocks are read)
 */
export function importsOf(file: string, source: string): string[] {
	const code = file.endsWith('.svelte') ? scriptsOf(source) : source;
	const found: string[] = [];
	const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
	visit(tree);
	return found;

	function visit(node: ts.Node): void {
		const specifier = specifierOf(node);
		if (specifier !== null) found.push(specifier);
		ts.forEachChild(node, visit);
	}
}

function scriptsOf(component: string): string {
	return [...component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
		.map((match) => match[1] ?? '')
		.join('\n');
}

function specifierOf(node: ts.Node): string | null {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
		return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
			? node.moduleSpecifier.text
			: null;
	}
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
		const [argument] = node.arguments;
		return argument && ts.isStringLiteralLike(argument) ? argument.text : null;
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return ts.isStringLiteral(node.argument.literal) ? node.argument.literal.text : null;
	}
	return null;
}
