/** Width and height of a picture in units of its own. */
export interface PictureSize {
	readonly width: number;
	readonly height: number;
}
