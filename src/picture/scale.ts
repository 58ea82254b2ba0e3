/** Pixels of a PNG for one of its picture: sharp in print and on fine screens. */
export const PNG_SCALE = 2;
