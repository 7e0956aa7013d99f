/** A chosen file as `data:` address; what is in it is checked where the command is carried out. */
export function dataAddressOf(file: File): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error ?? new Error('not readable'));
		reader.readAsDataURL(file);
	});
}
