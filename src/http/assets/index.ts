/** The web interface as files: read once, kept in memory, sent with what browsers need to keep them. */

export { uiFolder } from './folder.ts';
export { loadUi, type UiFiles, uiPages } from './ui-files.ts';
