import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

export interface ZipPart {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** 1 January 1980: the same parts give the same file at any time. */
const dosDate = (1 << 5) | 1;

/** A zip file (APPNOTE 6.3), every part deflated; for the few parts of a Word file. */
export async function zip(parts: readonly ZipPart[]): Promise<Uint8Array<ArrayBuffer>> {
	const files: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, bytes } of parts) {
		const path = Buffer.from(name, 'utf8');
		const packed = await deflate(bytes);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(0x0800, 2);
		common.writeUInt16LE(8, 4);
		common.writeUInt16LE(dosDate, 8);
		common.writeUInt32LE(crc32(bytes), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(bytes.length, 18);
		common.writeUInt16LE(path.length, 22);
		files.push(signature(0x04034b50), common, path, packed);
		const entry = Buffer.alloc(14);
		entry.writeUInt32LE(offset, 10);
		directory.push(signature(0x02014b50), version, common, entry, path);
		offset += 4 + common.length + path.length + packed.length;
	}
	const size = directory.reduce((sum, each) => sum + each.length, 0);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(parts.length, 4);
	end.writeUInt16LE(parts.length, 6);
	end.writeUInt32LE(size, 8);
	end.writeUInt32LE(offset, 12);
	return new Uint8Array(Buffer.concat([...files, ...directory, signature(0x06054b50), end]));
}

const version = Buffer.from([20, 0]);

function signature(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}
