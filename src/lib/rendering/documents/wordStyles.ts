const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const style = (id: string, name: string, paragraph: string, run: string, next = 'Normal'): string =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
	`<w:next w:val="${next}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const size = (halfPoints: number): string =>
	`<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

/**
 * Real headings, so that a screen reader and the navigation of Word can jump. Arial is on every
 * office computer; LibreOffice takes Liberation Sans of the same widths.
 */
export const stylesXml =
	`${start}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr>` +
	'<w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>' +
	`${size(22)}<w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
	'<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
	'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
	'<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
	style(
		'Heading1',
		'heading 1',
		'<w:keepNext/><w:spacing w:before="0" w:after="280"/><w:outlineLvl w:val="0"/>',
		`<w:b/>${size(24)}`
	) +
	style(
		'Heading2',
		'heading 2',
		'<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/>',
		'<w:b/>'
	) +
	style(
		'Item',
		'List Bullet',
		'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>',
		'',
		'Item'
	) +
	style(
		'Small',
		'Klein',
		'<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
		size(16),
		'Small'
	) +
	style(
		'Cell',
		'Tabelle',
		'<w:spacing w:before="30" w:after="30" w:line="252" w:lineRule="auto"/>',
		size(20),
		'Cell'
	) +
	style(
		'Line',
		'Unterschrift',
		'<w:pBdr><w:top w:val="single" w:sz="6" w:space="4" w:color="000000"/></w:pBdr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
		size(16),
		'Line'
	) +
	'</w:styles>';

export const numberingXml =
	`${start}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
	'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
	'<w:pPr><w:ind w:left="340" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>' +
	'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

/** Word 2013 and later: without it Word opens the file in its mode for old ones. */
export const settingsXml =
	`${start}<w:settings ${w}><w:defaultTabStop w:val="708"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
	'<w:themeFontLang w:val="de-DE"/></w:settings>';
